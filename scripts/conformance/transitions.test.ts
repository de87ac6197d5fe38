import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { condense } from '../../src/facts/condense.ts'
import { digestWith } from '../../src/facts/digest.ts'
import { fieldOf, isMapping, mappingAt, stringAt } from '../../src/kubernetes/plain.ts'
import roleRefChanged from '../../src/rules/access/rbac-roleref-changed.ts'
import dataChanged from '../../src/rules/versions/immutable-data-changed.ts'
import unset from '../../src/rules/versions/immutable-unset.ts'
import typeChanged from '../../src/rules/versions/secret-type-changed.ts'
import type { PairRule } from '../../src/types/rule.ts'
import type { Rendered } from '../../src/types/unit.ts'
import { seed } from './compare.ts'
import { inParallel, type Judge, openJudge, type Verdict } from './judge.ts'
import { type Transition, transitions } from './objects/transitions.ts'
import { ownVerdict } from './verdict.ts'

const each = 400
const kinds = ['ConfigMap', 'Secret', 'RoleBinding', 'ClusterRoleBinding']
const rules: readonly PairRule[] = [dataChanged, unset, typeChanged, roleRefChanged]
/** The field that the server names for what a rule reports. */
const ruleOfField: Readonly<Record<string, string>> = {
  data: dataChanged.id,
  binaryData: dataChanged.id,
  immutable: unset.id,
  type: typeChanged.id,
  roleRef: roleRefChanged.id,
}

interface Tried extends Transition {
  readonly server: Verdict
}

describe('changes of objects that stand: our pair rules report what the API server refuses', () => {
  let judge: Judge
  let tried: readonly Tried[]
  beforeAll(async () => {
    judge = openJudge(inject('apiServer'))
    tried = (await inParallel([...transitions(each, seed)], (one) => tryTransition(judge, one))).flat()
    const lines = kinds.map((kind) => {
      const own = tried.filter((one) => one.after.kind === kind)
      return `${kind.padEnd(22)} changes tried ${own.length}, refused ${own.filter((one) => !one.server.accepted).length}`
    })
    process.stdout.write(`\n${lines.join('\n')}\n`)
  })
  afterAll(() => judge?.close())

  test.each(kinds)('%s', (kind) => {
    const own = tried.filter((one) => one.after.kind === kind)
    expect(own.length).toBeGreaterThanOrEqual(300)
    expect(own.filter((one) => !one.server.accepted).length).toBeGreaterThan(30)
    const different = own.filter((one) => JSON.stringify(reported(one)) !== JSON.stringify(refused(one)))
    expect(different.map(described)).toEqual([])
  })
})

function described(one: Tried): string {
  const { metadata: _before, ...before } = one.before
  const { metadata: _after, ...after } = one.after
  return `server ${refused(one).join(', ') || 'takes it'}; we ${reported(one).join(', ') || 'take it'}: ${JSON.stringify(before)} to ${JSON.stringify(after)}`
}

/** Creates the before side for good and replaces it by dry run; nothing where the before or after side is not valid by itself. */
async function tryTransition(judge: Judge, { before, after }: Transition): Promise<Tried[]> {
  if (ownVerdict(before).length > 0 || ownVerdict(after).length > 0) return []
  const created = await judge.establish(before)
  if (!created.accepted) throw new Error(`the before side is not valid: ${created.message} in ${JSON.stringify(before)}`)
  const resourceVersion = stringAt(mappingAt(created.object, 'metadata'), 'resourceVersion')
  const server = await judge.replace({ ...after, metadata: { ...mappingAt(after, 'metadata'), resourceVersion } })
  return [{ before, after, server }]
}

function refused({ server }: Tried): readonly string[] {
  if (server.accepted) return []
  const found = server.causes.map(({ field }) => ruleOfField[field] ?? `${field}: ${server.message}`)
  return [...new Set(found.length === 0 ? [server.message] : found)].sort()
}

function reported({ before, after }: Transition): readonly string[] {
  const pair = { before: rendered(before), after: rendered(after) }
  const kind = stringAt(after, 'kind')
  return rules
    .filter((rule) => rule.kinds.includes(kind) && [...rule.check(pair, {}, {})].length > 0)
    .map((rule) => rule.id)
    .sort()
}

const digest = digestWith('conformance')

/** An object as judge hands it to rules: condensed, and with every field written where it is. */
function rendered(object: Readonly<Record<string, unknown>>): Rendered {
  const [kind, apiVersion, name] = [
    stringAt(object, 'kind'),
    stringAt(object, 'apiVersion'),
    stringAt(mappingAt(object, 'metadata'), 'name'),
  ]
  const identity = { group: apiVersion.split('/').at(-2) ?? '', kind, namespace: '', name }
  const value = condense(object, kind, digest)
  if (!isMapping(value) || fieldOf(value, 'kind') !== kind) throw new Error('condense changed the kind')
  return {
    key: name,
    identity,
    apiVersion,
    written: name,
    effective: name,
    value,
    origin: (pointer) => ({ file: 'a.yaml', document: 0, pointer }),
  }
}
