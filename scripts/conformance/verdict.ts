import { stringAt } from '../../src/kubernetes/plain.ts'
import { refusals } from '../../src/kubernetes/refusals.ts'
import type { Minor } from '../../src/types/schema.ts'
import type { Text } from '../../src/types/text.ts'

/** What Kubelatch says of an object, told as lines for a person: `/data/a: wrong-type`. None: it is accepted. */
export type OwnVerdict = readonly string[]

/** The version of the API server that judges. */
export const minors: readonly Minor[] = ['1.34']

/** The errors of the bundled schemas and the refusals beyond them. */
export function ownVerdict(object: unknown): OwnVerdict {
  const apiVersion = stringAt(object, 'apiVersion')
  const kind = stringAt(object, 'kind')
  return refusals(object, apiVersion, kind, minors).map((one) => `${one.pointer}: ${one.reason} (${one.topic}) ${plainText(one.message)}`)
}

function plainText(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : JSON.stringify(part.untrusted))).join('')
}
