import { defaultLimits } from '../../plan/asks.ts'
import { plainAsks } from '../../testing/plain-asks.ts'
import { familyById } from '../../tokens/catalogue.ts'
import { seededRandom } from '../../tokens/testing.ts'
import type { Credential } from '../../types/credential.ts'
import type { SourceFile } from '../../types/facts.ts'
import { locate } from '../../yaml/locate.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { manifestsOf } from '../manifests.ts'
import { isManifestByName, roleByPath, roleOf } from '../role.ts'
import { collectCredentials } from './collect.ts'

/** Draws tokens of families. Each test file opens its own: what it draws then is the same whatever files ran before it. */
export function openSamples(): (family: string) => string {
  const random = seededRandom(4)
  return (family) => familyById(family)?.sample(random) ?? ''
}

export function base64(text: string | Uint8Array): string {
  return Buffer.from(text).toString('base64')
}

export interface Looked {
  readonly credentials: readonly Credential[]
  /** Reasons. */
  readonly gaps: readonly string[]
  /** What stands where each credential is said to be. */
  readonly written: readonly string[]
  /** `tier holder family-or-proof stable line`. */
  readonly told: readonly string[]
}

/** A file looked through as inspect does it: as YAML by its name. */
export function look(path: string, text: string, known: Pick<SourceFile, 'generates' | 'known'> = {}): Looked {
  const { documents, flaws } = isManifestByName(path) ? readYaml(text, defaultLimits) : { documents: [], flaws: [] }
  const manifests = documents.flatMap((document) => (document.value === undefined ? [] : manifestsOf(path, document)))
  const role = roleOf(path, manifests, known.known ?? roleByPath(path))
  const gaps: string[] = []
  const { generates } = known
  const file = { path, role, text, flaws, documents, manifests, ...(generates === undefined ? {} : { generates }) }
  const credentials = collectCredentials(file, plainAsks, ({ reason }) => gaps.push(reason))
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const located = locate(
    text,
    credentials.map(({ place }) => place),
  )
  const spans = credentials.map(({ place }, index) => place.span ?? located[index])
  const offset = (line = 1, column = 1) => (starts[line - 1] ?? 0) + column - 1
  return {
    credentials,
    gaps,
    written: spans.map((span) => text.slice(offset(span?.line, span?.column), offset(span?.endLine, span?.endColumn))),
    told: credentials.map((one, index) => [one.tier, one.holder, one.family ?? one.proof, one.stable, `${spans[index]?.line}`].join(' ')),
  }
}
