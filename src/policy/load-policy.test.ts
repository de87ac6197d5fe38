import { expect, test } from 'vitest'
import type { Rule } from '../types/rule.ts'
import { UserError } from '../types/user-error.ts'
import { loadPolicy, readPolicy, remotePolicy } from './load-policy.ts'

const docs = { what: 'W.', why: 'Y.', fix: 'F.', sources: [] }
const rule = (id: string, cases: Record<string, string>, options?: object): Rule => ({
  id,
  scope: 'run',
  kinds: [],
  cases,
  docs,
  ...(options === undefined ? {} : { options }),
  *check() {},
})
const rules = [
  rule('rbac-wildcard', { secrets: 'S.', 'all-verbs': 'A.' }),
  rule('yaml-parse-error', { syntax: 'S.' }),
  rule('made-up', { one: 'O.' }, { type: 'object', additionalProperties: false, properties: { most: { type: 'integer', minimum: 1 } } }),
]

function sources(files: Record<string, string | Uint8Array>) {
  return {
    rules,
    read: async (path: string) => {
      const content = files[path]
      return typeof content === 'string' ? Buffer.from(content) : content
    },
  }
}
const config = (text: string) => sources({ '.github/kubelatch.yml': text })

/** `line:column message help` of each fault. */
async function faultsOf(text: string): Promise<string> {
  try {
    await loadPolicy(config(text))
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
  return ''
}

test('without a config the default policy holds', async () => {
  const policy = await loadPolicy(sources({}))
  expect(policy).toMatchObject({
    failOn: 'error',
    scope: 'new',
    onIncomplete: 'fail',
    schemaEngine: 'embedded',
    exemptions: [],
    stated: [],
  })
  expect(policy.file).toBeUndefined()
  expect(policy.versions).toEqual([{ paths: '**', minors: ['1.37'] }])
  expect(policy.rules['rbac-wildcard']?.cases).toEqual({ secrets: 'error', 'all-verbs': 'warning' })
})

test('an empty config is no mistake', async () => {
  for (const text of ['', '# nothing yet\n', '---\n', '{}']) expect((await loadPolicy(config(text))).failOn).toBe('error')
})

test('a config is laid over the policy that it extends, case by case', async () => {
  const policy = await loadPolicy(config('extends: strict\nfail-on: notice\nrules:\n  rbac-wildcard: {severity: {all-verbs: off}}\n'))
  expect(policy).toMatchObject({ file: '.github/kubelatch.yml', failOn: 'notice', scope: 'changed-files' })
  expect(policy.rules['rbac-wildcard']?.cases).toEqual({ secrets: 'error', 'all-verbs': 'off' })
  expect(policy.stated).toEqual(['/extends', '/fail-on', '/rules', '/rules/rbac-wildcard'])
})

test('a rule that no policy names is an error, never silence', async () => {
  const policy = await loadPolicy(config('rules: {made-up: {options: {most: 3}}}'))
  expect(policy.rules['made-up']).toEqual({ cases: { one: 'error' }, options: { most: 3 } })
})

test('off means off, although YAML makes false of it', async () => {
  const policy = await loadPolicy(config('rules:\n  rbac-wildcard: off\n  yaml-parse-error: {severity: off}\n'))
  expect(policy.rules['rbac-wildcard']?.cases).toEqual({ secrets: 'off', 'all-verbs': 'off' })
  expect(policy.rules['yaml-parse-error']?.cases).toEqual({ syntax: 'off' })
})

test.each([
  ['1.30', [{ paths: '**', minors: ['1.30'] }]],
  ['"1.34"', [{ paths: '**', minors: ['1.34'] }]],
  ['[1.30, 1.34-1.36]', [{ paths: '**', minors: ['1.30', '1.34', '1.35', '1.36'] }]],
  ['1.31, v1.33.2', [{ paths: '**', minors: ['1.31', '1.33'] }]],
  ['newest', [{ paths: '**', minors: ['1.37'] }]],
  [
    "{'**': 1.34, 'old/**': 1.30}",
    [
      { paths: 'old/**', minors: ['1.30'] },
      { paths: '**', minors: ['1.34'] },
    ],
  ],
  [
    "{'old/**': [1.30, 1.31]}",
    [
      { paths: 'old/**', minors: ['1.30', '1.31'] },
      { paths: '**', minors: ['1.37'] },
    ],
  ],
])('kubernetes-versions: %s', async (written, versions) => {
  expect((await loadPolicy(config(`kubernetes-versions: ${written}\n`))).versions).toEqual(versions)
})

test('exemptions know their line', async () => {
  const policy = await loadPolicy(
    config(
      'fail-on: error\nexemptions:\n  - rule: rbac-wildcard\n    reason: vendored\n  # later\n  - {object: Role/a, reason: r, until: 2026-02-28, ahead: true}\n',
    ),
  )
  expect(policy.exemptions).toEqual([
    { rule: 'rbac-wildcard', reason: 'vendored', line: 3 },
    { object: 'Role/a', reason: 'r', until: '2026-02-28', ahead: true, line: 6 },
  ])
})

test.each([
  ['fail_on: error', '.github/kubelatch.yml:1:1: `fail_on` is not a key of the policy. Did you mean `fail-on`?'],
  ['colour: red', /kubelatch.yml:1:1: `colour` is not a key of the policy. The keys here are `extends`, .* and `trusted-controllers`\./],
  [
    'scope: new\nfail-on: eror',
    '.github/kubelatch.yml:2:10: `eror` is no value of `fail-on`. Did you mean `error`? Write `error`, `warning`, `notice` or `never`.',
  ],
  ['rules:\n  rbac-wildcart: error', '.github/kubelatch.yml:2:3: There is no rule `rbac-wildcart`. Did you mean `rbac-wildcard`?'],
  ['rules: {rbac-wildcard: {severity: {secret: error}}}', /1:36: The rule `rbac-wildcard` has no case `secret`. Did you mean `secrets`\?/],
  ['rules: {rbac-wildcard: warn}', /`warn` is no value of `rules.rbac-wildcard`. .*`warning`/],
  ['rules: {rbac-wildcard: on}', /`rules.rbac-wildcard` is a boolean to YAML. Write `error`, `warning`, `notice` or `off`\./],
  ['rules: {rbac-wildcard: {options: {a: 1}}}', /`a` is not a key of `rules.rbac-wildcard.options`. Remove it; nothing can be set here./],
  ['rules: {made-up: {options: {most: 0}}}', /1:35: `rules.made-up.options.most` must be >= 1\./],
  [
    'kubernetes-versions: 1.40',
    '.github/kubelatch.yml:1:22: Kubernetes `1.40` is not bundled. Use `1.37`, the nearest; bundled are `1.25` to `1.37`.',
  ],
  ['kubernetes-versions: [1.34, 1.9]', /1:29: Kubernetes `1.9` is not bundled. Use `1.25`/],
  ['kubernetes-versions: latest', /`latest` is not a Kubernetes version/],
  ['kubernetes-versions: 1.36-1.34', /`1.36-1.34` is not a Kubernetes version/],
  [
    'exemptions:\n  - rule: rbac-wildcard',
    '.github/kubelatch.yml:2:5: The exemption has no reason. Say under reason why it may stay as it is; add until with the last day it holds.',
  ],
  ['exemptions:\n  - {rule: rbac-wildcard, reasn: x}', /^\S+2:27: `reasn` is not a key of `exemptions.0`. Did you mean `reason`\?$/],
  [
    'exemptions:\n  - reason: because',
    '.github/kubelatch.yml:2:5: The exemption does not say what it is about. Add rule, object, path, key or fingerprint.',
  ],
  [
    'schema-locations:\n  - schemas/\n  - https://example.com/{{.ResourceKind}}.json',
    /3:5: A URL is no schema location here: nothing is ever fetched\. Commit the schemas/,
  ],
  ['exemptions:\n  - {rule: rbac-wildcard, reason: r, until: 2026-02-30}', /2:45: The exemption’s until is no day of the calendar/],
  [
    'exemptions:\n  - {rule: rbac-wildcard, reason: r, until: tomorrow}',
    /2:45: `exemptions.0.until` has not the right form. The last day it holds, as YYYY-MM-DD\./,
  ],
  ['exemptions:\n  - {rule: rbac-wild, reason: r}', /2:12: There is no rule `rbac-wild`/],
  ['extends: strickt', /1:10: There is no policy `strickt` to extend. Did you mean `strict`\?/],
  ['extends: acme/policies/k8s.yml@main', /There is no policy `acme\/policies\/k8s.yml@main` to extend. Write .*full 40 digits/],
  ['- a\n- b', '.github/kubelatch.yml:1:1: The policy is a list. Write a mapping here.'],
  ["paths: ['!']", /1:9: `paths.0` has not the right form\./],
  ["kubernetes-versions: {'': 1.34}", /`kubernetes-versions` /],
  ['paths: deploy', /1:8: `paths` is a text. Write a list here./],
  ['a: [', /kubelatch.yml:\d+:\d+: The policy is not valid YAML: /],
  ['scope: new\nscope: all', /kubelatch.yml:2:1: The policy is not valid YAML: .*scope/],
  ['scope: new\n---\nscope: all', /kubelatch.yml:3:1: The policy has a second document. Join the two into one./],
])('%j is told with line, column and what to do', async (text, told) => {
  const faults = await faultsOf(text)
  if (typeof told === 'string') expect(faults).toBe(told)
  else expect(faults).toMatch(told)
})

test('all mistakes are told at once, in order of appearance', async () => {
  const lines = (await faultsOf('scope: al\nfail-on: eror\nrules:\n  x: error\n')).split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    '.github/kubelatch.yml:1:8:',
    '.github/kubelatch.yml:2:10:',
    '.github/kubelatch.yml:4:3:',
  ])
})

test('what a config holds cannot forge a line of the log', async () => {
  const message = await faultsOf('"a\\n::error::b\\u202e": 1')
  expect(message.split('\n')).toHaveLength(1)
  expect(message).toContain('`a\\u000a::error::b\\u202e`')
})

test('two configs are one too many; the longer ending alone is read', async () => {
  await expect(loadPolicy(sources({ '.github/kubelatch.yml': '', '.github/kubelatch.yaml': '' }))).rejects.toThrow(
    /two policies.*Keep one of them/,
  )
  const policy = await loadPolicy(sources({ '.github/kubelatch.yaml': 'fail-on: never' }))
  expect(policy).toMatchObject({ file: '.github/kubelatch.yaml', failOn: 'never' })
})

test('a config that is no text', async () => {
  const read = await readPolicy(sources({ '.github/kubelatch.yml': new Uint8Array([0x66, 0xff, 0xfe]) }))
  expect('faults' in read && read.faults).toHaveLength(1)
})

test('a policy of another repository needs a full commit id and somebody to read it', async () => {
  const name = `acme/policies/k8s/base.yml@${'a'.repeat(40)}`
  expect(remotePolicy(name)).toEqual({ owner: 'acme', repository: 'policies', path: 'k8s/base.yml', commit: 'a'.repeat(40) })
  expect(remotePolicy(`acme/policies/../x@${'a'.repeat(40)}`)).toBeUndefined()
  await expect(loadPolicy(config(`extends: ${name}`))).rejects.toThrow(/lies in another repository, which cannot be read here/)
  const readRemote = async () => Buffer.from('extends: strict\nscope: all\nfail-on: notice\n')
  const policy = await loadPolicy({ ...config(`extends: ${name}\nfail-on: never\n`), readRemote })
  expect(policy).toMatchObject({ scope: 'all', failOn: 'never' })
  const broken = { ...config(`extends: ${name}`), readRemote: async () => Buffer.from('scope: al') }
  await expect(loadPolicy(broken)).rejects.toThrow(`${name}:1:8: \`al\` is no value of \`scope\``)
})

test('an exemption for a rule about credentials has to name the finding', async () => {
  const about = (line: string) => {
    const read = sources({ '.github/kubelatch.yml': `exemptions:\n  - {rule: plaintext-token, ${line}, reason: r}\n` })
    return readPolicy({ ...read, rules: [...rules, rule('plaintext-token', { confirmed: 'C.' })] })
  }
  expect(await about(`fingerprint: ${'a'.repeat(32)}`)).toHaveProperty('policy')
  for (const line of ['path: "**"', 'object: Secret/db', 'key: token']) {
    const answer = await about(line)
    expect('faults' in answer && answer.faults.map((fault) => [fault.line, fault.message.join(''), fault.help.join('')])).toEqual([
      [2, expect.stringContaining('has to name the finding'), 'Add fingerprint, with that of the finding.'],
    ])
  }
})
