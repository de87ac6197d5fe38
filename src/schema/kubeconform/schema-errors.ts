import type { SchemaError } from '../../types/schema.ts'
import { describeRefused, type Refused } from '../describe.ts'
import { schemasAlong } from '../schema-tree.ts'
import type { Complaint } from './messages.ts'
import type { Check } from './tasks.ts'

/** A complaint in the words of both engines, rebuilt from its place and the schema there. */
export function toErrors(complaint: Complaint, value: unknown, check: Check): readonly SchemaError[] {
  const { minors, tree } = check
  return toRefused(complaint, value, check).map((refused) => ({ ...describeRefused(refused, value, tree), versions: minors }))
}

function toRefused({ pointer, keyword, names }: Complaint, value: unknown, { tree }: Check): readonly Refused[] {
  if (keyword === 'additionalProperties' || keyword === 'required') return names.map((field) => ({ pointer, keyword, field }))
  // Formats that kubeconform does not know were written out as limits or patterns.
  const schema = schemasAlong(tree, pointer, value).at(-1) ?? {}
  const isFormat = ['minimum', 'maximum', 'pattern'].includes(keyword) && schema[keyword] === undefined && schema.format !== undefined
  return [isFormat ? { pointer, keyword: 'format', limit: schema.format } : { pointer, keyword }]
}
