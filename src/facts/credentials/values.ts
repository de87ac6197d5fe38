import type { Asks, SourceFile } from '../../types/facts.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { manifestsOf } from '../manifests.ts'
import { readBytes } from '../read-bytes.ts'
import { isManifestByName, roleByPath, roleOf } from '../role.ts'
import { collect } from './collect.ts'
import type { Collected } from './credentials-from.ts'

/** A shorter piece is no part that could be told from a word. */
const shortestLine = 8

/**
 * The confirmed and likely values of a file in every form that a log could show them in: as written, decoded, without white space around, line
 * by line, those last. The one way by which values leave this folder, for the runner's masks alone: they are to be written nowhere else.
 */
export function* credentialValuesOf(file: SourceFile, asks: Pick<Asks, 'limits'>): Generator<string> {
  const decoded = readBytes(file, asks.limits)
  const text = 'text' in decoded ? decoded.text : Buffer.from(file.bytes).toString('latin1')
  const { documents, flaws } = isManifestByName(file.path) ? readYaml(text, asks.limits) : { documents: [], flaws: [] }
  const manifests = documents.flatMap((document) => (document.value === undefined ? [] : manifestsOf(file.path, document)))
  const role = roleOf(file.path, manifests, file.known ?? roleByPath(file.path))
  const { generates } = file
  const content = { path: file.path, role, text, flaws, documents, manifests, ...(generates === undefined ? {} : { generates }) }
  const sure = collect(content, () => {}).filter(({ found }) => found.tier !== 'possible')
  const forms = sure.map((one) => formsOf(one, text))
  for (const ofOne of forms) yield* ofOne
  for (const form of forms.flat()) if (form.includes('\n')) yield* linesOf(form)
}

/** As written, as a provider sees it, and both without white space around. */
function formsOf(one: Collected, text: string): readonly string[] {
  const { value, from, to } = one.found
  const source = 'spot' in one ? one.spot.text : text
  // What base64 is padded with holds nothing of the value, and is shown with it.
  const padding = /^=*/.exec(source.slice(to, to + 2))?.[0] ?? ''
  const written = source.slice(from, to) + padding
  return [...new Set([value, value.trim(), written, written.trim()])]
}

function linesOf(form: string): readonly string[] {
  return form
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= shortestLine)
}
