import { isTemplated } from '../facts/opaque.ts'
import { coverTokens } from '../findings/cover-line.ts'
import type { Manifest } from '../types/manifest.ts'
import { within } from '../types/pointer.ts'
import type { Change } from '../types/report.ts'
import { text, untrusted } from '../types/text.ts'
import { envLiteralAt, envLiteralsOf } from '../usage/env-literals.ts'
import { podSpecOf } from '../usage/pod-specs.ts'
import { secretSourceKinds, secretSourceOf } from '../usage/secret-sources.ts'
import { secretUsesOf } from '../usage/secret-uses.ts'
import type { Neighbours } from './neighbours.ts'
import { findSecretKey, type SecretKey } from './secret-for-env.ts'
import type { Spelled } from './spelled.ts'

type FromSecret = Extract<Change, { readonly fromSecret: unknown }>

/**
 * A variable that takes its value from a Secret: from an entry that fits, else from one that a person has yet to make, which is told. Undefined
 * in what is no whole object (a patch, a chart), where a patch speaks of the variable, and where it is not certain which Secret is meant.
 */
export async function spellFromSecret({ place, fromSecret }: FromSecret, neighbours: Neighbours): Promise<Spelled | undefined> {
  const { after, isPatchedUnder, unit } = neighbours
  const { folders, contents } = after
  if (contents.remote === true || folders.unitOf(place.file).made === 'chart' || folders.roleOf(place.file) === 'patch') return undefined
  const { manifests } = await unit(place.file, new RegExp(`${secretSourceKinds.source}|\\b${fromSecret.env.replace(/\W/g, '\\$&')}\\b`))
  const owner = manifests.findLast(
    (one) => one.place.file === place.file && one.place.document === place.document && within(place.pointer, one.place.pointer),
  )
  const entry = owner && envLiteralAt(owner, place.pointer)
  if (owner === undefined || entry?.name !== fromSecret.env || isTemplated(owner.name) || isTemplated(owner.namespace ?? ''))
    return undefined
  // Two containers that mean different things by one name.
  if (envLiteralsOf(owner).some(({ name, value }) => name === entry.name && value !== entry.value)) return undefined
  if (await isPatchedUnder(owner.name, entry.name)) return undefined
  const found = findSecretKey(entry.name, sourcesFor(owner, manifests), usesOf(owner))
  const key = found ?? toBeMade(owner, entry.name)
  if (key === undefined || key === 'unsure') return undefined
  const value = { secretKeyRef: { name: key.secret, key: key.key } }
  return { changes: [{ place, become: { key: 'valueFrom', value } }], told: found === undefined ? tellMissing(key) : tellFound(key) }
}

function sourcesFor({ namespace }: Manifest, manifests: readonly Manifest[]) {
  return manifests.flatMap((one) => {
    const source = secretSourceOf(one)
    const isNear = source?.namespace === undefined || namespace === undefined || source.namespace === namespace
    return source !== undefined && isNear && !isTemplated(source.name) ? [source] : []
  })
}

function usesOf(owner: Manifest) {
  const spec = podSpecOf(owner)
  return spec === undefined ? [] : secretUsesOf(spec)
}

/** Names of Secrets and their keys. https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
const [secretName, secretKey] = [/^[a-z0-9](?:[-.a-z0-9]{0,251}[a-z0-9])?$/, /^(?!\.\.)[-._a-zA-Z0-9]{1,253}$/]

/** Names that kustomizations put a prefix to: many objects go by them, and would share a Secret. */
const shared = /^(?:deployment|statefulset|daemonset|job|cronjob|pod|manager|controller-manager)$/

function toBeMade({ name }: Manifest, env: string): SecretKey | undefined {
  const secret = `${name}-credentials`
  // A token as a name could not be told from the rest of a longer one.
  const isTold = coverTokens(name) === name && coverTokens(env) === env
  return isTold && !shared.test(name) && secretName.test(secret) && secretKey.test(env) ? { secret, key: env } : undefined
}

function tellFound({ secret, key }: SecretKey) {
  return text`The edit takes it from ${untrusted(key)} of the Secret ${untrusted(secret)}: see that the changed value stands there before this is applied.`
}

function tellMissing({ secret, key }: SecretKey) {
  return text`The edit takes it from ${untrusted(key)} of a Secret ${untrusted(secret)}, which is still to be made: outside of git, with a new value and not with this one, before this is applied. Pods do not start without it.`
}
