export function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Plain data as a sequence; anything else is an empty one. */
export function sequence(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A field of a mapping if it is a string. */
export function stringOf(value: unknown, key: string): string | undefined {
  const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return typeof found === 'string' ? found : undefined
}

/** A field of a mapping; inherited names such as `constructor` are not fields. */
export function field(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
