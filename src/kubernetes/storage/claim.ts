import type { Refusal } from '../../types/refusal.ts'
import { text } from '../../types/text.ts'
import { isSet, type Mapping } from '../plain.ts'
import { required } from '../refusal.ts'
import { type Found, structAt } from '../workloads/reading.ts'
import { checkClaimSpec } from './claim-spec.ts'

/** What the API server refuses of a PersistentVolumeClaim: ValidatePersistentVolumeClaim of core validation, v1.34.1. */
export function checkPersistentVolumeClaim(object: Mapping): Iterable<Refusal> {
  const found: Found = []
  const spec = structAt(object, 'spec')
  if (spec !== undefined) checkClaimSpec(spec, '/spec', found)
  else if (!isSet(object, 'spec')) found.push(required('', 'spec', { why: text`a claim has access modes and asks for storage` }))
  return found
}
