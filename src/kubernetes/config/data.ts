import { child, type Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text, untrusted } from '../../types/text.ts'
import { whyNotConfigKey } from '../names.ts'
import { isMapping, typeName } from '../plain.ts'
import { invalid, tooLong, undecodable } from '../refusal.ts'

const topic = 'data-entry'
const sizeLimit = 1024 * 1024

/** Keys of a `data`-like mapping that are refused: 253 characters of letters, digits, `-`, `_` and `.`, that do not lead out of a folder. */
export function* dataKeyRefusals(data: unknown, pointer: Pointer): Generator<Refusal> {
  if (!isMapping(data)) return
  for (const key of Object.keys(data)) {
    const why = whyNotConfigKey(key)
    if (why !== undefined) yield invalid(child(pointer, key), key, why, { topic, part: 'key', suggestion: nearestDataKey(key) })
  }
}

/** Values that are no strings: Go cannot decode them. Null is taken, as ''. The value itself is never told: it may be a password. */
export function* textValueRefusals(data: unknown, pointer: Pointer): Generator<Refusal> {
  if (!isMapping(data)) return
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string' || value === null) continue
    yield undecodable(child(pointer, key), text`${untrusted(key)} is a ${[typeName(value)]}, and only strings are taken.`, { topic })
  }
}

/** Refuses more than a mebibyte of values in all, counted as stored. */
export function* sizeRefusals(bytes: number, pointer: Pointer): Generator<Refusal> {
  if (bytes <= sizeLimit) return
  yield tooLong(pointer, text`The values have ${bytes} bytes in all, and at most ${sizeLimit} are taken.`, { topic })
}

function nearestDataKey(key: string): string | undefined {
  const candidate = key
    .trim()
    .replaceAll(/[\s/]+/g, '-')
    .replaceAll(/^\.\.+/g, '.')
  return candidate !== key && whyNotConfigKey(candidate) === undefined ? candidate : undefined
}
