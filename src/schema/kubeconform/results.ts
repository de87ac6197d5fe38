/** One resource as kubeconform tells of it in JSON. https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/output/json.go */
export interface Result {
  readonly filename: string
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly status: 'valid' | 'invalid' | 'error' | 'skipped' | 'empty'
  readonly message: string
}

const statuses: Readonly<Record<string, Result['status']>> = {
  statusValid: 'valid',
  statusInvalid: 'invalid',
  statusError: 'error',
  statusSkipped: 'skipped',
  '': 'empty',
}

/**
 * The results of one run with `-output json -verbose -summary`, or what is wrong with them. The list, its summary and the exit status must
 * say the same: an answer that was cut or mixed up must not look like one where all is well.
 */
export function readResults(stdout: string, exitCode: number): readonly Result[] | { readonly failed: string } {
  const answer = parse(stdout)
  if (!isRecord(answer) || !Array.isArray(answer.resources)) {
    return { failed: stdout.trim() === '' ? `it printed nothing (exit status ${exitCode})` : 'it printed something else than its JSON' }
  }
  const results: Result[] = []
  for (const item of answer.resources) {
    const result = toResult(item)
    if (result === undefined) return { failed: 'its JSON has another form than is known' }
    results.push(result)
  }
  const flaw = contradiction(results, answer.summary, exitCode)
  return flaw === undefined ? results : { failed: flaw }
}

function contradiction(results: readonly Result[], summary: unknown, exitCode: number): string | undefined {
  const count = (status: Result['status']) => results.filter((result) => result.status === status).length
  const counted = { valid: count('valid'), invalid: count('invalid'), errors: count('error'), skipped: count('skipped') }
  const agrees = isRecord(summary) && Object.entries(counted).every(([key, number]) => summary[key] === number)
  if (!agrees) return 'its summary does not agree with its results'
  if ((exitCode === 0) !== (counted.invalid + counted.errors === 0)) return `its exit status ${exitCode} does not agree with its results`
  return undefined
}

function toResult(item: unknown): Result | undefined {
  if (!isRecord(item)) return undefined
  const { filename, kind, name, version, status, msg } = item
  if (typeof filename !== 'string' || typeof kind !== 'string' || typeof name !== 'string' || typeof version !== 'string') return undefined
  if (typeof status !== 'string' || typeof msg !== 'string' || !Object.hasOwn(statuses, status)) return undefined
  const known = statuses[status]
  return known === undefined ? undefined : { filename, apiVersion: version, kind, name, status: known, message: msg }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
