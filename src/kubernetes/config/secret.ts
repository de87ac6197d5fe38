import type { Refusal } from '../../types/refusal.ts'
import { fieldOf, type Mapping, mappingAt } from '../plain.ts'
import { decodeAll } from './bytes.ts'
import { dataKeyRefusals, sizeRefusals, textValueRefusals } from './data.ts'
import { secretTypeRefusals } from './secret-type.ts'

/** What ValidateSecret (k8s.io/kubernetes v1.34.1, pkg/apis/core/validation) and the decoder refuse. No message tells a value. */
export function* checkSecret(object: Mapping): Generator<Refusal> {
  const texts = mappingAt(object, 'stringData')
  yield* dataKeyRefusals(fieldOf(object, 'data'), '/data')
  yield* dataKeyRefusals(texts, '/stringData')
  yield* textValueRefusals(texts, '/stringData')
  const decoded = decodeAll(fieldOf(object, 'data'), '/data', 'secret-data')
  yield* decoded.refusals
  // The server folds stringData into data before it validates.
  const content = new Map(decoded.bytes)
  for (const [key, value] of Object.entries(texts)) content.set(key, Buffer.from(typeof value === 'string' ? value : ''))
  let size = 0
  for (const bytes of content.values()) size += bytes.length
  yield* sizeRefusals(size, '/data')
  const undecoded = new Set(Object.keys(mappingAt(object, 'data')).filter((key) => !content.has(key)))
  yield* secretTypeRefusals(object, content, undecoded)
}
