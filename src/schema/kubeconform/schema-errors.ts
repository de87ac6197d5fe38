import type { SchemaError } from '../../types/schema.ts'
import { describeRefused, type Refused } from '../describe.ts'
import type { Complaint } from './messages.ts'
import type { Check } from './tasks.ts'

/** A complaint in the words of both engines, rebuilt from its place and the schema there. */
export function toErrors(complaint: Complaint, value: unknown, { minors, tree }: Check): readonly SchemaError[] {
  return toRefused(complaint).map((refused) => ({ ...describeRefused(refused, value, tree), versions: minors }))
}

function toRefused({ pointer, keyword, names }: Complaint): readonly Refused[] {
  const tellsNames = keyword === 'additionalProperties' || keyword === 'required'
  return tellsNames ? names.map((field) => ({ pointer, keyword, field })) : [{ pointer, keyword }]
}
