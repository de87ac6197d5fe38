import type { SchemaAnswer, SchemaError } from '../types/schema.ts'

/** With `both`: the embedded answer stands; what only one engine refuses is told as a difference, and a failed engine as failed. */
export function mergeAnswers(embedded: SchemaAnswer, kubeconform: SchemaAnswer): SchemaAnswer {
  if (kubeconform.failed !== undefined) return { ...embedded, failed: kubeconform.failed }
  const differences = [
    ...without(embedded.errors, kubeconform.errors).map((error) => ({ only: 'embedded' as const, error })),
    ...without(kubeconform.errors, embedded.errors).map((error) => ({ only: 'kubeconform' as const, error })),
  ]
  return differences.length === 0 ? embedded : { ...embedded, differences }
}

function without(some: readonly SchemaError[], others: readonly SchemaError[]): readonly SchemaError[] {
  const known = new Set(others.map(signature))
  return some.filter((error) => !known.has(signature(error)))
}

function signature({ pointer, cause, field }: SchemaError): string {
  return `${pointer} ${cause} ${field ?? ''}`
}
