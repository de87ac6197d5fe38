import type { Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { decodeAll } from '../config/bytes.ts'
import { listAt, type Mapping, mappingAt } from '../plain.ts'

/** A certificate bundle that Go cannot decode, in the mapping at `at`. */
export function* caBundleRefusals(owner: Mapping, at: Pointer): Generator<Refusal> {
  if (typeof owner.caBundle === 'string') yield* decodeAll({ caBundle: owner.caBundle }, at, 'value').refusals
}

/** What is refused of the bundles of Mutating- and ValidatingWebhookConfigurations. */
export function* checkWebhooks(object: Mapping): Generator<Refusal> {
  for (const [index, webhook] of listAt(object, 'webhooks').entries())
    yield* caBundleRefusals(mappingAt(webhook, 'clientConfig'), `/webhooks/${index}/clientConfig`)
}

/** What is refused of an APIService's bundle. */
export function* checkApiService(object: Mapping): Generator<Refusal> {
  yield* caBundleRefusals(mappingAt(object, 'spec'), '/spec')
}
