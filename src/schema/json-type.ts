/** The JSON type of a value; an integer is told apart from other numbers where integers are asked for. */
export function jsonType(value: unknown, wanted: readonly string[] = []): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) && !wanted.includes('integer') ? 'integer' : 'number'
  return typeof value
}
