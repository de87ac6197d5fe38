import { stringAt } from '../../src/kubernetes/plain.ts'
import { refusals } from '../../src/kubernetes/refusals.ts'
import { openSchemas } from '../../src/schema/open-schemas.ts'
import type { Minor, SchemaError } from '../../src/types/schema.ts'
import type { Text } from '../../src/types/text.ts'

/** What Kubelatch says of an object, told as lines for a person: `/data/a: schema wrong-type`. None: it is accepted. */
export type OwnVerdict = readonly string[]

/** The version of the API server that judges. */
const minors: readonly Minor[] = ['1.34']

const schemas = openSchemas({ customSchemas: [] })

/** The errors of the bundled schemas and the refusals beyond them. Throws where the schemas cannot answer. */
export function ownVerdict(object: unknown): OwnVerdict {
  const apiVersion = stringAt(object, 'apiVersion')
  const kind = stringAt(object, 'kind')
  const answer = schemas.answer(object, apiVersion, kind, minors)
  if (answer.failed !== undefined || answer.standing.is !== 'built-in')
    throw new Error(`the schemas cannot answer for ${kind}: ${answer.failed}`)
  const refused = refusals(object, apiVersion, kind, minors)
  return [
    ...answer.errors.map(toldSchemaError),
    ...refused.map((one) => `${one.pointer}: ${one.reason} (${one.topic}) ${plainText(one.message)}`),
  ]
}

function toldSchemaError({ pointer, cause, field, found }: SchemaError): string {
  return [`${pointer}: schema ${cause}`, field, found].filter((part) => part !== undefined).join(' ')
}

function plainText(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : JSON.stringify(part.untrusted))).join('')
}
