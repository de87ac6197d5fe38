import { type Draw, fill } from './draw.ts'
import type { Family } from './family.ts'

/** One way in which people write that a value belongs here. */
export interface Placeholder {
  readonly id: string
  readonly make: (draw: Draw, family: Family) => string
}

/** What a token of a family begins with: `hf_`, `sk-ant-api03-`; empty where nothing stands before the random part. */
function head(draw: Draw, family: Family): string {
  const [one, two] = [family.make(draw).value, family.make(draw).value]
  let length = 0
  while (length < 16 && one[length] === two[length]) length += 1
  return one.slice(0, one.slice(0, length).search(/[_-][^_-]*$/) + 1)
}

const always = (id: string, text: string): Placeholder => ({ id, make: () => text })
const headed = (id: string, write: (head: string, draw: Draw) => string): Placeholder => ({
  id,
  make: (draw, family) => write(head(draw, family), draw),
})
const words = (...texts: readonly string[]): Placeholder[] => texts.map((text) => always(text, text))

/** Forms that nobody told src about: none of these words, as written here, may stand anywhere in src. */
export const unheardOf: readonly string[] = [
  'borrow-one-from-ops',
  'whatever-they-gave-you',
  'paste-it-over-this',
  'someone-has-to-supply-this',
  'left-blank-on-purpose',
  'handed-out-at-onboarding',
  'mint_one_in_the_console',
  'pending-approval-by-security',
  'never_commit_the_real_one',
  'lives-in-the-password-manager',
  'operators-choose-their-own',
  'nobody-knows-it-yet',
  'will_be_provisioned_by_hand',
]

/** tokens.md 3, 3d and 3e: what stands where a token would. */
export const placeholders: readonly Placeholder[] = [
  ...unheardOf.map((text) => always(text, text)),
  ...['whatever-they-gave-you', 'mint_one_in_the_console', 'paste-it-over-this'].map((text) =>
    headed(`headed-${text}`, (start) => start + text),
  ),
  ...words(
    'bring-your-own-credential',
    'ask-the-platform-team',
    'kindly-provide-one',
    'see_the_runbook_for_this',
    'not-a-real-credential',
    'fill-in-before-deploying',
  ),
  ...words(
    'changeme',
    'CHANGEME',
    'change-me',
    'ChangeMe123',
    'change_this_password',
    'replace-me',
    'REPLACE_ME',
    'REPLACE_WITH_YOUR_TOKEN',
    'your-token',
    'your_api_key_here',
    'YOUR_TOKEN_HERE',
  ),
  ...words(
    'my-secret-token',
    'insert-token-here',
    'INSERT_YOUR_KEY',
    'add-your-key-here',
    'enter_your_token',
    'put-your-token-here',
    'example-token',
    'sample_api_key',
    'dummy',
    'dummy-api-key',
  ),
  ...words(
    'fake-token-for-testing',
    'test-token',
    'placeholder',
    'PLACEHOLDER_VALUE',
    'redacted',
    'REDACTED',
    'TODO',
    'todo-set-me',
    'fixme',
    'TBD',
    'none',
    'null',
    'undefined',
    'not-set',
    'N/A',
  ),
  ...words(
    '<token>',
    '<your-hf-token>',
    '<YOUR_API_KEY>',
    '<REDACTED>',
    '[your token here]',
    '[REDACTED]',
    '***',
    '********',
    '...',
    'xxx',
    'XXXXXXXXXXXXXXXX',
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
  ),
  ...words(
    '$HF_TOKEN',
    `\${HF_TOKEN}`,
    '$(HF_TOKEN)',
    `\${API_KEY:-}`,
    '%API_KEY%',
    '{{ .Values.token }}',
    '{{token}}',
    '@@TOKEN@@',
    '__TOKEN__',
    '#{API_KEY}#',
    '$__file{/etc/secrets/token}',
  ),
  ...words(
    'vault:secret/data/web#token',
    'vault:v1:web/token',
    'op://prod/web/token',
    'ref+vault://secret/web#/token',
    'ref+awsssm://web/token',
    '<path:secret/data/web#token>',
    '/run/secrets/token',
    'file:///etc/token',
    'env:API_KEY',
    'secretKeyRef',
  ),
  headed('headed-your-token-here', (start) => `${start}your_token_here`),
  headed('headed-upper', (start) => `${start}YOUR_TOKEN_HERE`),
  headed('headed-dots', (start) => `${start}...`),
  headed('headed-x', (start, draw) => start + 'x'.repeat(8 + draw.below(32))),
  headed('headed-upper-x', (start, draw) => start + 'X'.repeat(8 + draw.below(32))),
  headed('headed-zeroes', (start) => `${start}000000000000000000000000`),
  headed('headed-stars', (start) => `${start}****************`),
  headed('headed-replace', (start) => `${start}replace_with_your_token`),
  headed('headed-REPLACE', (start) => `${start}REPLACE_ME_WITH_REAL_TOKEN`),
  headed('headed-test', (start) => `${start}test`),
  headed('headed-example', (start) => `${start}example-token-value`),
  headed('headed-alphabet', (start) => `${start}abcdefghijklmnopqrstuvwxyz`),
  headed('headed-digits', (start) => `${start}1234567890`),
  headed('headed-keyboard', (start) => `${start}abc123abc123abc123abc123`),
  headed('headed-angle', (start) => `${start}<token>`),
  { id: 'exact-length-x', make: (draw, family) => masked(draw, family, 'x') },
  { id: 'exact-length-X', make: (draw, family) => masked(draw, family, 'X') },
  { id: 'exact-length-zero', make: (draw, family) => masked(draw, family, '0') },
  { id: 'exact-length-stars', make: (draw, family) => masked(draw, family, '*') },
  { id: 'exact-length-words', make: (draw, family) => filledWith(draw, family, 'ExampleTokenDoNotUseThisValue') },
  { id: 'exact-length-alphabet', make: (draw, family) => filledWith(draw, family, 'abcdefghijklmnopqrstuvwxyz') },
  {
    id: 'truncated',
    make: (draw, family) =>
      `${family
        .make(draw)
        .value.split('\n')[0]
        ?.slice(0, head(draw, family).length + 4)}...`,
  },
  { id: 'encoded-replace-me', make: () => Buffer.from('REPLACE_ME').toString('base64') },
  { id: 'encoded-your-token', make: () => Buffer.from('your-token-here\n').toString('base64') },
  { id: 'encoded-headed', make: (draw, family) => Buffer.from(`${head(draw, family)}REPLACE_ME_WITH_REAL_TOKEN`).toString('base64') },
  { id: 'aws-documented', make: () => ['AKIAIOSFODNN7', 'EXAMPLE'].join('') },
  { id: 'aws-documented-secret', make: () => ['wJalrXUtnFEMI/K7MDENG', '/bPxRfiCY', 'EXAMPLEKEY'].join('') },
  { id: 'kubeadm-documented', make: () => 'abcdef.0123456789abcdef' },
  { id: 'slack-documented', make: () => `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}` },
  { id: 'pem-cut', make: () => '-----BEGIN RSA PRIVATE KEY-----[...]-----END RSA PRIVATE KEY-----' },
  { id: 'connection-reference', make: () => 'postgres://shop:$(DB_PASSWORD)@db:5432/shop' },
  { id: 'connection-angle', make: () => 'postgres://user:<password>@db:5432/shop' },
  { id: 'connection-words', make: () => 'postgres://user:password@localhost:5432/shop' },
  { id: 'sops', make: (draw) => fill('ENC[AES256_GCM,data:{b64:24},iv:{b64:43}=,tag:{b64:22}==,type:str]', draw) },
]

function masked(draw: Draw, family: Family, letter: string): string {
  const value = family.make(draw).value.split('\n')[0] ?? ''
  const start = head(draw, family)
  return start + letter.repeat(Math.max(8, value.length - start.length))
}

function filledWith(draw: Draw, family: Family, text: string): string {
  const value = family.make(draw).value.split('\n')[0] ?? ''
  const start = head(draw, family)
  return start + text.repeat(Math.ceil(value.length / text.length)).slice(0, Math.max(8, value.length - start.length))
}
