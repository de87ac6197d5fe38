import { RE2JS } from 're2js'

const compiled = new Map<string, RE2JS | undefined>()
const longest = 10_000

/**
 * A pattern of a custom schema in RE2's syntax, which is Go's and Kubernetes', on an engine whose time is linear in the text, whatever the pattern says.
 * Undefined for one that it does not take. Each is compiled once: a CustomResourceDefinition repeats that of quantities a hundred times.
 */
export function compilePattern(pattern: string): { test(text: string): boolean } | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern))
  return compiled.get(pattern)
}

function compile(pattern: string): RE2JS | undefined {
  if (pattern.length > longest) return undefined
  try {
    return RE2JS.compile(pattern)
  } catch {
    return undefined
  }
}
