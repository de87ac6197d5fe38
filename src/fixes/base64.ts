/**
 * The base64 of a text written anew, the white space around it kept: in the standard form with padding, or of its bytes without the line
 * ends behind them. Undefined for what is no base64 on one line, and where nothing would change or be left.
 */
export function encodeAnew(written: string, how: 'standard' | 'without-line-end'): string | undefined {
  const core = written.trim()
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(core)) return undefined
  const bytes = Buffer.from(core.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
  const kept = how === 'standard' ? bytes : bytes.subarray(0, withoutLineEnds(bytes))
  const encoded = kept.toString('base64')
  return kept.length === 0 || encoded === core ? undefined : written.replace(core, () => encoded)
}

function withoutLineEnds(bytes: Uint8Array): number {
  let length = bytes.length
  while (length > 0 && (bytes[length - 1] === 0x0a || bytes[length - 1] === 0x0d)) length -= 1
  return length
}
