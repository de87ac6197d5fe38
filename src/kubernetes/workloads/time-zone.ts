import { type Text, text } from '../../types/text.ts'

const answers = new Map<string, string | undefined>()

/** Names of zoneinfo files that the JavaScript engine does not know, and that Go takes. */
const beyondEngine = /^(?:posix|right)\/|^(?:Factory|posixrules|localtime|US\/Pacific-New)$/

/** Why a text names no time zone, or undefined: validateTimeZone of batch validation. Zones are files there, so case matters. */
export function whyNotTimeZone(zone: string): { readonly why: Text; readonly suggestion?: string } | undefined {
  if (zone === '') return { why: text`it must not be empty` }
  for (const part of zone.split('/')) {
    if (part === '.' || part === '..' || part.startsWith('-') || !/^[A-Za-z.\-_0-9+]{1,14}$/.test(part)) {
      return { why: text`it is no time zone of the IANA database` }
    }
  }
  if (zone.toLowerCase() === 'local') return { why: text`a zone of the IANA database is taken, as Europe/Berlin` }
  if (zone === 'UTC' || beyondEngine.test(zone)) return undefined
  const known = knownAs(zone)
  if (known === undefined) return { why: text`it is no time zone of the IANA database` }
  // The engine does not mind the case; where its own spelling differs in nothing else, it is the right one.
  return known !== zone && known.toLowerCase() === zone.toLowerCase()
    ? { why: text`the case of letters matters in a zone's name`, suggestion: known }
    : undefined
}

/** The engine's own spelling of a zone; undefined where it knows none, and for offsets, which are no zones. */
function knownAs(zone: string): string | undefined {
  if (/^[+-]/.test(zone)) return undefined
  if (answers.has(zone)) return answers.get(zone)
  let known: string | undefined
  try {
    known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    known = undefined
  }
  answers.set(zone, known)
  return known
}
