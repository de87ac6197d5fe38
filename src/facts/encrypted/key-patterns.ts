import type { SourceFile } from '../../types/facts.ts'

type Engine = typeof import('../../schema/patterns.ts')

let engine: Engine | undefined

/** What a text holds wherever SOPS gives patterns: in a `.sops.yaml`, and in the block that it adds to a file. */
const patternWord = Buffer.from('_regex')

/**
 * Loads what runs patterns of a change (re2js, linear in the text), where one of the files may ask for it. To be awaited before such a file
 * is inspected; does nothing for the others.
 */
export async function prepareKeyPatterns(files: readonly Pick<SourceFile, 'bytes' | 'encryption'>[]): Promise<void> {
  if (engine === undefined && files.some(mayAsk)) await loadKeyPatterns()
}

function mayAsk({ bytes, encryption }: Pick<SourceFile, 'bytes' | 'encryption'>): boolean {
  const isWide = bytes[0] === 0 || bytes[1] === 0 || (bytes[0] ?? 0) >= 0xfe
  return encryption !== undefined || isWide || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(patternWord)
}

/** Loads it whatever comes. */
export async function loadKeyPatterns(): Promise<void> {
  engine ??= await import('../../schema/patterns.ts')
}

/**
 * A pattern as SOPS runs it, found anywhere in a text unless it says otherwise. Undefined for one that Go's RE2 does not take.
 * Throws when {@link prepareKeyPatterns} was not awaited for a file that holds one.
 */
export function compileKeyPattern(pattern: string): { test(text: string): boolean } | undefined {
  if (engine === undefined) throw new Error('prepareKeyPatterns was not awaited')
  return engine.compilePattern(pattern)
}
