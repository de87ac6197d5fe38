import { createHash } from 'node:crypto'
import hashes from './known-samples.json'

const known: ReadonlySet<string> = new Set(Object.keys(hashes))

/**
 * Whether a value, or the signature of a JWT, is one that documentation or an emulator publishes for everybody (`known-samples.json` holds
 * SHA-256 sums and says whose).
 */
export function isKnownSample(value: string): boolean {
  const signature = value.startsWith('eyJ') ? value.slice(value.lastIndexOf('.') + 1) : value
  return isListed(value) || (signature !== value && isListed(signature))
}

function isListed(value: string): boolean {
  return known.has(createHash('sha256').update(value).digest('hex'))
}
