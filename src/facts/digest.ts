import { createHmac } from 'node:crypto'
import type { Digest } from '../types/digest.ts'

/** Digests values under the key of this process: equal values are told without the value, and nobody else can guess from it. */
export function digestWith(key: string): (value: string) => Digest {
  return (value) => `digest:${createHmac('sha256', key).update(value).digest('base64url').slice(0, 27)}`
}
