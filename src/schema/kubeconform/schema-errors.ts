import { child } from '../../types/pointer.ts'
import type { SchemaError } from '../../types/schema.ts'
import type { Complaint } from './messages.ts'
import type { Check } from './tasks.ts'

export function describeComplaint(complaint: Complaint, _value: unknown, check: Check): readonly SchemaError[] {
  const { pointer, keyword, names } = complaint
  const versions = check.minors
  if (keyword === 'additionalProperties')
    return names.map((field) => ({ pointer: child(pointer, field), part: 'key', cause: 'unknown-field', field, expected: [], versions }))
  if (keyword === 'required')
    return names.map((field) => ({ pointer, part: 'value', cause: 'missing-field', field, expected: [], versions }))
  return [{ pointer, part: 'value', cause: 'wrong-type', expected: [keyword], versions }]
}

export function mergeErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  return errors
}
