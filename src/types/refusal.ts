import type { Pointer } from './pointer.ts'
import type { Text } from './text.ts'

/** Which part of the API server's own checks refused: each topic belongs to one rule, the rest to `schema-violation`. */
export type RefusalTopic = 'object-name' | 'label' | 'data-entry' | 'secret-data' | 'secret-type' | 'rbac-rule' | 'rbac-binding' | 'value'

/** One refusal of the API server beyond the schema: what `field.Error` says there, with our own words. */
export interface Refusal {
  /** From the object's root. */
  readonly pointer: Pointer
  readonly part: 'key' | 'value'
  readonly topic: RefusalTopic
  /** As in k8s.io/apimachinery field.ErrorType, kebab-case. `decode` is a value that Go cannot decode. */
  readonly reason: 'required' | 'invalid' | 'not-supported' | 'duplicate' | 'too-long' | 'too-many' | 'forbidden' | 'not-found' | 'decode'
  /** What is wrong and what is taken, one sentence without the field's name. Never the value of a Secret. */
  readonly message: Text
  /** A valid value that the author most likely meant. */
  readonly suggestion?: string
}
