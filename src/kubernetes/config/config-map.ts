import { child } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text } from '../../types/text.ts'
import { byteLength, fieldOf, type Mapping, mappingAt } from '../plain.ts'
import { invalidWhole } from '../refusal.ts'
import { decodeAll } from './bytes.ts'
import { dataKeyRefusals, sizeRefusals, textValueRefusals } from './data.ts'

/** What ValidateConfigMap (k8s.io/kubernetes v1.34.1, pkg/apis/core/validation) and the decoder refuse. */
export function* checkConfigMap(object: Mapping): Generator<Refusal> {
  const data = mappingAt(object, 'data')
  const binary = fieldOf(object, 'binaryData')
  yield* dataKeyRefusals(data, '/data')
  yield* textValueRefusals(data, '/data')
  yield* dataKeyRefusals(binary, '/binaryData')
  const decoded = decodeAll(binary, '/binaryData', 'data-entry')
  yield* decoded.refusals
  for (const key of Object.keys(mappingAt(object, 'binaryData'))) {
    if (!Object.hasOwn(data, key)) continue
    yield invalidWhole(child('/data', key), text`The same key stands under binaryData, and only one of the two is taken.`, {
      topic: 'data-entry',
      part: 'key',
    })
  }
  let size = 0
  for (const value of Object.values(data)) if (typeof value === 'string') size += byteLength(value)
  for (const bytes of decoded.bytes.values()) size += bytes.length
  yield* sizeRefusals(size, decoded.bytes.size === 0 ? '/data' : '')
}
