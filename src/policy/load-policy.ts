import { nearest } from '../schema/nearest.ts'
import type { Policy, PolicyFault } from '../types/policy.ts'
import type { Rule } from '../types/rule.ts'
import { type Text, text, untrusted } from '../types/text.ts'
import { UserError } from '../types/user-error.ts'
import { buildPolicy, exemptionsOf, meaningFaults, statedIn } from './build-policy.ts'
import { type Config, configFile, otherConfigFile, type ShippedName, shippedNames } from './config.ts'
import { plainText } from './plain-text.ts'
import { linesOf, locateFaults, type ReadConfig, readConfig } from './read-config.ts'
import { shippedConfig } from './shipped.ts'

/** A policy file of another repository, at a full commit id. */
export interface RemotePolicy {
  readonly owner: string
  readonly repository: string
  readonly path: string
  /** 40 hex digits. */
  readonly commit: string
}

export interface PolicySources {
  readonly rules: readonly Rule[]
  /** A file of the tree that policy is read from (decision 4), or undefined where it is not there. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>
  /** The config's path, where a person names one instead of the usual two. */
  readonly file?: string
  /** Where `extends` may name a file of another repository. */
  readonly readRemote?: (policy: RemotePolicy) => Promise<Uint8Array>
}

/** The policy of a tree: the shipped one with the repository's config over it. Throws a {@link UserError} that lists what is wrong. */
export async function loadPolicy(sources: PolicySources): Promise<Policy> {
  const read = await readPolicy(sources)
  if ('policy' in read) return read.policy
  const lines = read.faults.map(
    ({ place, line, column, message, help }) => `${place.file}:${line}:${column}: ${plainText(message)}. ${plainText(help)}`,
  )
  throw new UserError(lines.join('\n'), { hint: 'The policy was not used and nothing was checked. Correct it and run again.' })
}

/** The same, with what is wrong as data: how the policy that a change proposes is read. */
export async function readPolicy(
  sources: PolicySources,
): Promise<{ readonly policy: Policy } | { readonly faults: readonly PolicyFault[] }> {
  const found = await findConfig(sources)
  if ('faults' in found) return found
  const { file, own } = found
  if (own === undefined) return { policy: { ...buildPolicy([shippedConfig('default')], sources.rules), exemptions: [], stated: [] } }
  const read = await readConfig(file, own, sources.rules)
  if ('faults' in read) return read
  const extended = await readExtended(read, sources)
  if ('faults' in extended) return extended
  const faults = locateFaults(file, read.text, meaningFaults(read.config))
  return faults.length > 0 ? { faults } : { policy: policyOf(read, extended.configs, sources.rules) }
}

type FoundConfig = { readonly file: string; readonly own: Uint8Array | undefined } | { readonly faults: readonly PolicyFault[] }

async function findConfig({ read, file }: PolicySources): Promise<FoundConfig> {
  if (file !== undefined) return { file, own: await read(file) }
  const [bytes, otherBytes] = await Promise.all([read(configFile), read(otherConfigFile)])
  if (bytes !== undefined && otherBytes !== undefined) return { faults: [twoConfigs()] }
  return bytes === undefined ? { file: otherConfigFile, own: otherBytes } : { file: configFile, own: bytes }
}

function policyOf(read: ReadConfig, extended: readonly Config[], rules: readonly Rule[]): Policy {
  const { config, file } = read
  const lines = linesOf(
    read.text,
    (config.exemptions ?? []).map((_, index) => `/exemptions/${index}` as const),
  )
  return { ...buildPolicy([...extended, config], rules), file, stated: statedIn(config), exemptions: exemptionsOf(config, lines) }
}

type Extended = { readonly configs: readonly Config[] } | { readonly faults: readonly PolicyFault[] }

/** What a config is laid over, the weakest first. A file of another repository may itself extend a shipped policy, and nothing else. */
async function readExtended(read: ReadConfig, sources: PolicySources): Promise<Extended> {
  const named = read.config.extends ?? 'default'
  const fault = (message: Text, help: Text): Extended => ({
    faults: locateFaults(read.file, read.text, [{ pointer: '/extends', part: 'value', message, help }]),
  })
  if (isShipped(named)) return { configs: shippedChain(named) }
  const remote = remotePolicy(named)
  if (remote === undefined) {
    const near = nearest(named, shippedNames)
    const help = text`Write default, strict, or owner/repo/path@sha with the full 40 digits of a commit.`
    return fault(
      text`There is no policy ${untrusted(named)} to extend`,
      near === undefined ? help : text`Did you mean ${untrusted(near)}? ${help}`,
    )
  }
  if (sources.readRemote === undefined) {
    return fault(
      text`The policy ${untrusted(named)} lies in another repository, which cannot be read here`,
      text`Extend default or strict, and copy what differs.`,
    )
  }
  const theirs = await readConfig(named, await sources.readRemote(remote), sources.rules)
  if ('faults' in theirs) return theirs
  const below = theirs.config.extends ?? 'default'
  if (!isShipped(below))
    return fault(
      text`The policy ${untrusted(named)} extends ${untrusted(below)}`,
      text`A policy of another repository can only extend default or strict.`,
    )
  const faults = locateFaults(named, theirs.text, meaningFaults(theirs.config))
  return faults.length > 0 ? { faults } : { configs: [...shippedChain(below), theirs.config] }
}

function shippedChain(name: ShippedName): readonly Config[] {
  const config = shippedConfig(name)
  return name === 'default' ? [config] : [shippedConfig('default'), config]
}

function isShipped(name: string): name is ShippedName {
  return shippedNames.some((shipped) => shipped === name)
}

/** `owner/repo/path@sha`: a branch or a tag could be moved by those that it binds. */
export function remotePolicy(name: string): RemotePolicy | undefined {
  const [, owner, repository, path, commit] = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([0-9a-f]{40})$/.exec(name) ?? []
  if (owner === undefined || repository === undefined || path === undefined || commit === undefined) return undefined
  return path.split('/').some((part) => part === '' || part === '.' || part === '..') ? undefined : { owner, repository, path, commit }
}

function twoConfigs(): PolicyFault {
  const span = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return {
    place: { file: otherConfigFile, document: 0, pointer: '', span },
    line: 1,
    column: 1,
    message: text`There are two policies, ${untrusted(configFile)} and ${untrusted(otherConfigFile)}`,
    help: text`Keep one of them.`,
  }
}
