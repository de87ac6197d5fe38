import { describe, expect, it } from 'vitest'
import { alphabets, type TokenFamily } from './family.ts'
import { findTokens } from './find.ts'
import { openFinder } from './finder.ts'
import { noise, seededRandom } from './testing.ts'

const random = seededRandom(42)
const body = () => random.draw(alphabets.base62, 32)

const family = (id: string, more: Partial<TokenFamily> & Pick<TokenFamily, 'form'>): TokenFamily => ({
  id,
  name: 'a key',
  keywords: [`${id}_`],
  floor: 'base62',
  revoke: 'https://example.com',
  sample: () => '',
  ...more,
})

const plain = family('one', { form: /one_[A-Za-z0-9]{32}/ })
const endsIn = (letter: string) => (token: string) => (token.endsWith(letter) ? 'confirmed' : 'refuted')
const tiers = (wanted: readonly TokenFamily[], text: string, name?: string) =>
  openFinder(wanted)(text, name === undefined ? {} : { name }).map((hit) => `${hit.family} ${hit.tier}`)

describe('a token without a literal', () => {
  const shapeOnly = family('two', { keywords: [], needs: ['aliyun'], form: /[A-Za-z0-9]{30}/ })
  const found = (value: string) => tiers([shapeOnly], `aliyun_access_key_secret: ${value}`)

  it('is found under a name that its family needs', () => {
    for (let draws = 0; draws < 50; draws++) expect(found(random.draw(alphabets.base62, 30))).toEqual(['two likely'])
  })

  it.each(['ref+awsssm://web/token', 'ref+vault://db/apikey!', 'ask the platform team '])('is none that is base64 of %s', (text) => {
    const encoded = Buffer.from(text).toString('base64')
    expect(found(encoded)).toEqual([])
  })
})

describe('where a token ends and begins', () => {
  const token = `one_${body()}`
  it.each([
    ['alone', token],
    ['in quotes', `"${token}"`],
    ['behind an equals sign', `--token=${token}`],
    ['before a full stop', `It is ${token}.`],
    ['in a URL', `https://user:${token}@host/`],
    ['behind an escape of JSON', `a\\n${token}\\n`],
    ['behind an escape of a URL', `x%3D${token}%26`],
    ['behind a Unicode escape', `\\u0022${token}\\u0022`],
    ['between characters beyond ASCII', `\u00e9${token}\u00e9`],
    ['at the end of a long text', `${'replicas: 3\n'.repeat(10_000)}${token}`],
  ])('is found %s', (_, text) => {
    const [hit] = openFinder([plain])(text, {})
    expect(text.slice(hit?.from, hit?.to)).toBe(token)
  })

  it.each([
    ['a letter before', `x${token}`],
    ['a letter after', `${token}x`],
    ['an underscore before', `_${token}`],
    ['a hyphen after', `${token}-`],
    ['one character less', token.slice(0, -1)],
    ['another case of its keyword', token.replace('one_', 'ONE_')],
  ])('is not found with %s', (_, text) => {
    expect(openFinder([plain])(text, {})).toEqual([])
  })
})

describe('in one word of a megabyte', () => {
  const token = `one_${body()}`
  it.each([
    ['near its start', 0],
    ['at 999', 999],
    ['in its middle', 50_000],
    ['at its end', 100_000],
  ])('is found once, %s', (_, at) => {
    const text = `${'one_;'.repeat(at / 5)};${token};${'one_;'.repeat((100_000 - at) / 5)}`
    const hits = openFinder([plain])(text, {})
    expect(hits.map((hit) => text.slice(hit.from, hit.to))).toEqual([token])
  })

  it('is found at every offset to where the word is cut for searching', () => {
    const width = 4 * ('one_[A-Za-z0-9]{32}'.length + 32)
    const missed = Array.from({ length: 2 * width }, (_, at) => at).filter((at) => {
      const text = `one_;${'.'.repeat(at)}${token}.`
      return openFinder([plain])(text, {}).length !== 1
    })
    expect(missed).toEqual([])
    const longer = Array.from({ length: 2 * width }, (_, at) => `one_;${'.'.repeat(at)}${token}x`)
    expect(longer.filter((text) => openFinder([plain])(text, {}).length > 0)).toEqual([])
  })
})

describe('the order of decisions', () => {
  const good = `${body().slice(1)}Z`
  const bad = `${body().slice(1)}a`
  const silenced = family('one', { form: plain.form, prove: endsIn('Z'), refutationSilences: true })
  const lowered = family('one', { form: plain.form, prove: endsIn('Z') })

  it.each([
    ['without a proof', plain, good, ['one likely']],
    ['proven', silenced, good, ['one confirmed']],
    ['refuted where that is proven on many tokens', silenced, bad, []],
    ['refuted elsewhere', lowered, bad, ['one likely']],
    ['short of the floors, without a proof', plain, 'aBaBcDcDaBaBcDcDaBaBcDcDaBaBcDcA', []],
    ['short of the floors, proven', lowered, 'KKKKKKKK7xq2mPf9KKKKKKbR4tWv8LcZ', ['one likely']],
    ['a placeholder that passes its checksum', lowered, `your_token_here${'x'.repeat(16)}Z`.replaceAll('_', '0'), []],
    ['a placeholder with a random head', plain, `${body().slice(0, 20)}exampletoken`, []],
  ])('a token %s', (_, wanted, tail, expected) => {
    expect(tiers([wanted], `one_${tail}`)).toEqual(expected)
  })

  it('lets published samples be, whatever they prove', () => {
    const aws = family('AKIA', { keywords: ['AKIA'], form: /AKIA[A-Z0-9]{16}/, prove: () => 'confirmed' })
    expect(tiers([aws], 'AKIAIOSFODNN7EXAMPLE')).toEqual([])
    const { floor: _, ...proven } = family('jwt', {
      keywords: ['eyJ'],
      form: /eyJ[\w-]{1,999}\.eyJ[\w-]{1,999}\.[\w-]{43}/,
      prove: () => 'confirmed',
    })
    const sample = (claims: string) => `eyJhbGciOiJIUzI1NiJ9.${claims}.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`
    expect(tiers([proven], sample('eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ'))).toEqual([])
    expect(tiers([proven], sample('eyJzdWIiOiIxIn0'))).toEqual([])
  })
})

describe('words that a family needs', () => {
  const hex = seededRandom(9).draw(alphabets.lowerHex, 40)
  const named = family('wandb', { keywords: [], needs: ['wandb'], form: /[0-9a-f]{40}/, floor: 'lowerHex' })
  const shared = family('deep', { keywords: ['sk-'], needs: ['deepseek'], form: /sk-[0-9a-f]{32}/, floor: 'lowerHex' })

  it.each([
    ['as the key', `WANDB_API_KEY: ${hex}`, undefined],
    ['as a variable', `WANDB_API_KEY=${hex}`, undefined],
    ['as the key in JSON', `{"wandb_api_key": "${hex}"}`, undefined],
    ['as a flag', `--wandb-api-key ${hex}`, undefined],
    ['as the name of the value', hex, 'WandB_Api_Key'],
    ['in prose', `Set \`WANDB_API_KEY\` to \`${hex}\` before the first run.`, undefined],
    ['on the line above, as a block scalar', `  WANDB_API_KEY: >-\n    ${hex}\n`, undefined],
    ['on the line above, without a value', `WANDB_API_KEY:\r\n  ${hex}\r\n`, undefined],
  ])('count %s', (_, text, name) => {
    expect(tiers([named], text, name)).toEqual(['wandb likely'])
  })

  it.each([
    ['not there', `API_KEY: ${hex}`, undefined],
    ['on another line', `wandb:\n  secret_key: ${hex}`, undefined],
    ['in what is no credential', `repository: wandb/local\nrevision: ${hex} # wandb`, undefined],
    ['in an image', `image: wandb/local:${hex}`, undefined],
    ['in the name of what is none', hex, 'wandb_commit'],
    ['before ciphertext of SOPS', `WANDB_API_KEY: ENC[AES256_GCM,data:${hex},iv:${hex}]`, undefined],
  ])('do not count %s', (_, text, name) => {
    expect(tiers([named], text, name)).toEqual([])
  })

  it('count anywhere on the line of a token that holds a keyword', () => {
    expect(tiers([shared], `key: sk-${hex.slice(0, 32)} # deepseek`)).toEqual(['deep likely'])
    expect(tiers([shared], `key: sk-${hex.slice(0, 32)}\n# deepseek`)).toEqual([])
  })
})

describe('several families at one place', () => {
  const prefix = family('long', { keywords: ['one_'], form: /one_[A-Za-z0-9]{32}\.[A-Za-z0-9]{32}/ })
  const proven = family('sure', { keywords: ['one_'], form: plain.form, prove: () => 'confirmed' })
  const token = `one_${body()}.${body()}`

  it('leave the longer one', () => {
    expect(tiers([plain, prefix], token)).toEqual(['long likely'])
  })

  it('leave the proven one before the longer', () => {
    expect(tiers([plain, proven, prefix], token)).toEqual(['sure confirmed'])
  })

  it('leave tokens side by side alone, in order', () => {
    const text = Array.from({ length: 1000 }, () => `one_${body()}`).join(' ')
    const hits = openFinder([plain])(text, {})
    expect(hits.length).toBeGreaterThanOrEqual(999)
    expect(hits.every((hit, index) => hit.from > (hits[index - 1]?.to ?? -1))).toBe(true)
  })
})

describe('what is no token of any family', () => {
  it.each(Object.entries(noise))('%s, 10,000 of them', (_, line) => {
    const found = Array.from({ length: 10_000 }, () => line(random)).filter((one) => findTokens(one, {}).length > 0)
    expect(found).toEqual([])
  })
})
