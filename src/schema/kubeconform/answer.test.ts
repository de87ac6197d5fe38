import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type FoundKubeconform, findKubeconform } from '../../programs/kubeconform.ts'
import type { CustomSchema } from '../../types/facts.ts'
import type { Minor, SchemaAnswer } from '../../types/schema.ts'
import { standingOf } from '../standing.ts'
import { answerWithKubeconform, type KubeconformOptions } from './answer.ts'
import { openKubeconformPort } from './port.ts'
import type { AskedManifest } from './tasks.ts'

type Plain = Omit<AskedManifest, 'recall'>

const recalling = (manifests: readonly Plain[]) => manifests.map((manifest) => ({ ...manifest, recall: () => manifest.value }))

const real = resolve('.tools/bin/kubeconform')
let base: string
let found: FoundKubeconform

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'answer-'))
  const program = await findKubeconform({ path: real })
  if ('failed' in program) throw new Error(program.failed)
  found = program
})
afterAll(() => rmSync(base, { recursive: true }))

/** Every private folder of a run lies here, so that what stays behind is seen. */
beforeEach(() => {
  mkdirSync(join(base, 'temp'), { recursive: true })
  process.env.RUNNER_TEMP = join(base, 'temp')
})
afterEach(() => {
  delete process.env.RUNNER_TEMP
  expect(readdirSync(join(base, 'temp'))).toEqual([])
})

const configMap = (id: string, fields: object = {}): Plain => ({
  id,
  apiVersion: 'v1',
  kind: 'ConfigMap',
  value: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { a: 'b' }, ...fields },
})

async function ask(
  manifests: readonly Plain[],
  options: Partial<KubeconformOptions> = {},
  minors: readonly Minor[] = ['1.34'],
): Promise<ReadonlyMap<string, SchemaAnswer>> {
  return await answerWithKubeconform(recalling(manifests), minors, { program: found, customSchemas: [], standing: standingOf, ...options })
}

/** kubeconform with something done to it: shell in which `$real` is the real one. */
let programs = 0
async function faulty(shell: string): Promise<FoundKubeconform> {
  const path = join(base, `kubeconform-${programs++}`)
  writeFileSync(path, `#!/bin/bash\nreal='${real}'\ncase "$1" in -v|-h) exec "$real" "$@";; esac\n${shell}\n`)
  chmodSync(path, 0o755)
  const program = await findKubeconform({ path })
  if ('failed' in program) throw new Error(program.failed)
  return program
}

describe('answerWithKubeconform', () => {
  test('tells objects of one kind and name apart', async () => {
    const answers = await ask([
      configMap('good'),
      configMap('bad', { data: { a: 5 } }),
      configMap('other', { immutable: 'yes' }),
      configMap('twin'),
    ])
    const pointers = [...answers].map(([id, { errors }]) => [id, errors.map(({ pointer }) => pointer)])
    expect(pointers).toEqual([
      ['good', []],
      ['bad', ['/data/a']],
      ['other', ['/immutable']],
      ['twin', []],
    ])
  })

  test('says in which versions an error holds', async () => {
    const value = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'a' },
      spec: { managedBy: 'x', template: { spec: { containers: [] } } },
    }
    const answers = await ask([{ id: 'job', apiVersion: 'batch/v1', kind: 'Job', value }], {}, ['1.28', '1.29', '1.34'])
    expect(answers.get('job')?.errors).toMatchObject([{ pointer: '/spec/managedBy', cause: 'unknown-field', versions: ['1.28', '1.29'] }])
  })

  test('asks nothing of a kind that is not served, unknown, or a list', async () => {
    const program = { failed: 'it must not be needed' }
    const kinds = [
      ['policy/v1beta1', 'PodSecurityPolicy'],
      ['example.com/v1', 'Widget'],
      ['v1', 'ConfigMapList'],
      ['v1', 'List'],
    ] as const
    const manifests = kinds.map(([apiVersion, kind]) => ({ id: kind, apiVersion, kind, value: { apiVersion, kind } }))
    const answers = await ask(manifests, { program })
    expect([...answers.values()].map(({ errors, failed }) => [errors, failed])).toEqual(kinds.map(() => [[], undefined]))
  })

  test('answers for as many as there are, in more starts than one', async () => {
    const manifests = Array.from({ length: 100_000 }, (_, index) =>
      configMap(`${index}`, { data: { [`key-${index % 700}`]: index === 99_999 ? 7 : 'x' } }),
    )
    const answers = await ask(manifests, { batch: 300 })
    const wrong = [...answers].filter(([, { errors, failed }]) => errors.length > 0 || failed !== undefined)
    expect(answers.size).toBe(100_000)
    expect(wrong.map(([id, { errors }]) => [id, errors.map(({ pointer }) => pointer)])).toEqual([['99999', ['/data/key-599']]])
  }, 120_000)

  test('needs no program for nothing', async () => {
    expect(await ask([], { program: { failed: 'none' } })).toEqual(new Map())
  })
})

describe('custom kinds', () => {
  const schema = (field: string) => ({ type: 'object', properties: { [field]: { type: 'string' } }, additionalProperties: false })
  const custom = (group: string, more: Partial<CustomSchema> = {}): CustomSchema => ({
    group,
    version: 'v1',
    kind: 'Widget',
    schema: { ...schema('a'), properties: { apiVersion: {}, kind: {}, metadata: {}, [group.replaceAll('.', '')]: {} } },
    source: `crds/${group}.yaml`,
    ...more,
  })
  const askCustom = async (customSchemas: readonly CustomSchema[], group = 'example.com', fields: object = {}) => {
    const apiVersion = `${group}/v1`
    const value = { apiVersion, kind: 'Widget', metadata: { name: 'w' }, ...fields }
    const standing = () => ({ is: 'custom', source: 'crds' }) as const
    return (await ask([{ id: 'w', apiVersion, kind: 'Widget', value }], { customSchemas, standing })).get('w')
  }

  test.each(['example.com', 'example.org', 'apps.example.com'])('of groups that begin alike are told apart: %s', async (group) => {
    const schemas = ['example.com', 'example.org', 'apps.example.com'].map((each) => custom(each))
    expect(await askCustom(schemas, group, { [group.replaceAll('.', '')]: 1 })).toMatchObject({ errors: [] })
    expect(await askCustom(schemas, group, { other: 1 })).toMatchObject({ errors: [{ pointer: '/other', versions: [] }] })
  })

  test.each<[string, Partial<CustomSchema>, string]>([
    ['leads to the web', { schema: { $ref: 'https://example.com/schema.json' } }, 'its schema refers to another document'],
    [
      'leads to a file',
      { schema: { properties: { a: { items: [{ $ref: 'file:///etc/passwd' }] } } } },
      'its schema refers to another document',
    ],
    [
      'has a name that leads out of the folder',
      { version: 'v1', kind: 'Widget', group: '../../evil.com' },
      'its group, version or kind is not a valid name',
    ],
    ['has a pattern that is none', { schema: { properties: { a: { pattern: '(' } } } }, 'it could not use the schema'],
  ])('whose schema %s gets a failed answer', async (_, more, reason) => {
    const answer = await askCustom([custom('example.com', more)], more.group ?? 'example.com')
    expect(answer).toMatchObject({ errors: [], failed: `kubeconform: ${reason}` })
  })

  test('whose schema names itself by an address is judged all the same', async () => {
    const named = {
      ...schema('spec'),
      $id: 'https://example.com/widget.json',
      $schema: 'https://example.com/draft',
      properties: {},
      additionalProperties: true,
    }
    expect(await askCustom([custom('example.com', { schema: named })])).toEqual({ standing: { is: 'custom', source: 'crds' }, errors: [] })
  })
})

describe('a kubeconform that fails', () => {
  /** In shell: the private folder, told from the last argument. */
  const lastFolder = '$(for last; do :; done; dirname "$last")'
  const manifests = [configMap('good'), configMap('bad', { data: { a: 5 } })]
  const changed = (edit: string) => `"$real" "$@" | sed '${edit}'; exit "\${PIPESTATUS[0]}"`

  test.each<[string, string, string]>([
    ['crashes', 'exit 2', 'it crashed (exit status 2)'],
    ['is killed half-way', '"$real" "$@" | head -c 300; kill -9 $$', 'it was ended by SIGKILL'],
    ['prints garbage', 'echo panic: runtime error; exit 1', 'it printed something else than its JSON'],
    ['prints half of its JSON', '"$real" "$@" | head -c 300; exit 1', 'it printed something else than its JSON'],
    ['prints nothing and succeeds', 'exit 0', 'it printed nothing (exit status 0)'],
    [
      'reads nothing and succeeds',
      'echo \'{"resources": [], "summary": {"valid": 0, "invalid": 0, "errors": 0, "skipped": 0}}\'',
      'it gave no answer',
    ],
    ['prints other manifests', changed('s/"name": "m/"name": "n/'), 'it gave no answer'],
    ['prints manifests of other files', changed('s/0.json/7.json/'), 'it gave no answer'],
    ['prints everything twice', changed('s/"name": "m./"name": "m0/'), 'it answered twice'],
    ['prints another kind', changed('s/"kind": "ConfigMap"/"kind": "Secret"/'), 'it answered for another kind'],
    ['succeeds where it should not', '"$real" "$@"; exit 0', 'its exit status 0 does not agree with its results'],
    ['finds no schema', `rm -r "${lastFolder}/schemas"; exec "$real" "$@"`, 'it could not use the schema'],
  ])('because it %s never makes an object look good', async (_, shell, reason) => {
    const answers = await ask(manifests, { program: await faulty(shell) })
    const failures = [...answers.values()].map(({ failed, errors }) => [failed, errors.length])
    expect(failures).toContainEqual([`kubeconform (1.34): ${reason}`, 0])
    for (const [failed, errors] of failures) expect(failed !== undefined || errors === 1).toBe(true)
  })

  test('because it skips says so of what it skipped alone', async () => {
    const program = await faulty('exec "$real" -skip Secret "$@"')
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' } }
    const answers = await ask([...manifests, { id: 'secret', apiVersion: 'v1', kind: 'Secret', value: secret }], { program })
    expect(answers.get('secret')).toMatchObject({ failed: 'kubeconform (1.34): it did not check the object (skipped)' })
    expect(answers.get('good')).toMatchObject({ errors: [] })
    expect(answers.get('good')).not.toHaveProperty('failed')
    expect(answers.get('bad')).toMatchObject({ errors: [{ pointer: '/data/a' }] })
  })

  test('because it speaks in other words says so of what is wrong alone', async () => {
    const answers = await ask(manifests, { program: await faulty(changed('s/got number, want/is a number, not/')) })
    expect(answers.get('good')).toMatchObject({ errors: [] })
    expect(answers.get('bad')).toMatchObject({ errors: [], failed: 'kubeconform (1.34): its words are not understood' })
  })

  test('because it hangs is stopped', async () => {
    const answers = await ask(manifests, { program: await faulty('sleep 1000'), timeLimit: 100 })
    expect(answers.get('good')?.failed).toBe('kubeconform (1.34): it did not end within 1 s and was stopped')
  })

  test('because it was replaced is not started', async () => {
    const program = await faulty('exec "$real" "$@"')
    writeFileSync(program.path, '#!/bin/sh\necho evil >&2\n')
    const answers = await ask(manifests, { program })
    expect(answers.get('good')?.failed).toContain('has changed since it was found')
  })

  test('because nothing can be written for it says so', async () => {
    const full = join(base, 'full')
    writeFileSync(full, '')
    process.env.RUNNER_TEMP = full
    const answers = await ask(manifests)
    expect(answers.get('good')).toMatchObject({
      errors: [],
      failed: 'kubeconform (1.34): its input could not be written to a private folder (ENOTDIR)',
    })
  })

  test('in one version only leaves the others standing', async () => {
    const program = await faulty(`grep -q managedBy -r "${lastFolder}/schemas" || exit 2; exec "$real" "$@"`)
    const value = { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'a' }, spec: { template: { spec: { containers: [{}] } } } }
    const answers = await ask([{ id: 'job', apiVersion: 'batch/v1', kind: 'Job', value }], { program }, ['1.28', '1.34'])
    expect(answers.get('job')).toMatchObject({ failed: 'kubeconform (1.28): it crashed (exit status 2)', errors: [{ versions: ['1.34'] }] })
  })

  test('to be there at all gives failed answers, not an error', async () => {
    const answers = await openKubeconformPort(join(base, 'missing')).answer(recalling(manifests), ['1.34'], [])
    expect(answers.get('good')).toMatchObject({
      errors: [],
      failed: `kubeconform (1.34): ${join(base, 'missing')} is not a program that may be run`,
    })
  })
})
