import { isBinding, roleRefOf, subjectsOf } from '../access/bindings.ts'
import { isTemplated } from '../facts/opaque.ts'
import { stringOf } from '../facts/shape.ts'
import type { Manifest } from '../types/manifest.ts'
import { podSpecOf } from '../usage/pod-specs.ts'
import type { Neighbours } from './neighbours.ts'
import { referencesOf } from './references.ts'

/**
 * The workloads whose Pods have what a role grants. Undefined unless these are all: bound to ServiceAccounts alone, each of which only
 * workloads of the same unit and namespace run as. Whatever else in the tree speaks of the role or of the accounts leaves it open.
 */
export async function findGrantees(
  role: Manifest,
  manifests: readonly Manifest[],
  { naming }: Pick<Neighbours, 'naming'>,
): Promise<readonly Manifest[] | undefined> {
  const bindings = manifests.filter((one) => isBinding(one) && grants(one, role))
  const subjects = bindings.flatMap(subjectsOf)
  const accounts = new Set(subjects.map(({ name }) => name))
  if (
    subjects.length === 0 ||
    isTemplated(role.name) ||
    !subjects.every((subject) => subject.kind === 'ServiceAccount' && isOwn(subject.name))
  )
    return undefined
  const workloads = manifests.filter((one) => accounts.has(accountOf(one) ?? ''))
  if ([...accounts].some((name) => workloads.every((one) => accountOf(one) !== name))) return undefined
  const namespaces = new Set([role, ...bindings, ...workloads, ...subjects].flatMap(({ namespace }) => namespace ?? []))
  if (namespaces.size > 1 || [...namespaces].some(isTemplated)) return undefined
  const all = await naming([role.name, ...accounts])
  if (all === undefined || !all.whole) return undefined
  const known = new Set([...bindings, ...workloads].map(keyOf))
  const [namespace] = namespaces
  const isElsewhere = (one: Manifest) => one.namespace !== undefined && namespace !== undefined && one.namespace !== namespace
  const others = all.manifests.filter((one) => !known.has(keyOf(one)) && (isBinding(one) || !isElsewhere(one)))
  return others.some((one) => grants(one, role) || runsAs(one, accounts)) ? undefined : workloads
}

/** Everybody's own account, which Pods have that name none, is nobody's alone. */
function isOwn(name: string): boolean {
  return name !== '' && name !== 'default' && !isTemplated(name)
}

function grants({ value }: Manifest, { kind, name }: Manifest): boolean {
  const roleRef = roleRefOf(value)
  return roleRef?.kind === kind && roleRef.name === name
}

/** The account that the Pods of a built-in kind run as. */
function accountOf(manifest: Manifest): string | undefined {
  const spec = podSpecOf(manifest)?.value
  return stringOf(spec, 'serviceAccountName') ?? stringOf(spec, 'serviceAccount')
}

/** Whether an object of any kind says that something runs as one of the accounts. */
function runsAs({ value }: Manifest, accounts: ReadonlySet<string>): boolean {
  for (const { kind, name, pointer } of referencesOf(value)) {
    if (kind === 'ServiceAccount' && accounts.has(name) && /\/serviceAccount(?:Name)?(?:\/name)?$/.test(pointer)) return true
  }
  return false
}

function keyOf({ place }: Manifest): string {
  return `${place.file} ${place.document} ${place.pointer}`
}
