/** How often Go repeats at most: https://pkg.go.dev/regexp/syntax */
const mostRepeats = 1000

/**
 * Whether Go's regular expressions take a pattern, as far as it can be told without its engine: what neither language takes, and what is
 * JavaScript's alone. A pattern with a group or a class that is Go's alone is taken as it is.
 */
export function isGoPattern(pattern: string): boolean {
  const bare = pattern.replace(/\\Q.*?(?:\\E|$)/gs, '').replace(/\\[^1-9A-Za-z]/g, '_')
  const outside = bare.replace(/\[\^?\]?(?:\[:\^?\w+:\]|\\.|[^\]\\])*\]/gs, '_')
  if (/\(\?(?:[=!]|<[=!])/.test(outside) || /\\[1-9](?!\d)/.test(outside)) return false
  if (/\\[ceghijklmoqyuGHIJKLMNORTUVXYZ]/.test(bare)) return false
  if ([...outside.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].some(([, least, most]) => Number(most || least) > mostRepeats)) return false
  return isGoAlone(bare) || pattern.includes('\\Q') || isJavaScript(pattern)
}

function isGoAlone(bare: string): boolean {
  return /\(\?(?:P<|[imsU-]+[:)])|\[\[?:|\[\^?\]|\\[pPQACzx]/.test(bare)
}

function isJavaScript(pattern: string): boolean {
  try {
    new RegExp(pattern)
    return true
  } catch {
    return false
  }
}
