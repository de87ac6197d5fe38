/** Fewer bytes than these are printable by chance. */
const fewestPrintable = 6

/**
 * What a text under `data` of a Secret that is not base64 was meant as: the text itself, or base64 without its padding or in the alphabet of
 * URLs. Undefined where it may be either, as with random bytes in that alphabet, or base64 with a blank in it.
 */
export function meantAs(written: string): 'plain' | 'base64' | undefined {
  const core = written.trim()
  if (core === '') return undefined
  if (/\s/.test(core)) return isBroken(core) ? undefined : 'plain'
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(core)) return 'plain'
  const letters = core.replace(/=+$/, '')
  if (letters.length % 4 === 1) return core === letters ? 'plain' : undefined
  const bytes = Buffer.from(letters.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
  if (bytes.length >= fewestPrintable && /^[\t\n\r\x20-\x7e]*$/.test(bytes.toString('latin1'))) return 'base64'
  return core !== letters || (isMixed(letters) && letters.length >= 16) ? undefined : 'plain'
}

/** Base64 that blanks or line ends cut into pieces. */
function isBroken(core: string): boolean {
  const packed = core.replace(/\s/g, '')
  return /^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(packed) && (packed.endsWith('=') || isMixed(packed))
}

function isMixed(letters: string): boolean {
  return /[a-z]/.test(letters) && /[A-Z]/.test(letters) && /\d/.test(letters)
}
