import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { stringAt } from '../../src/kubernetes/plain.ts'
import { openSchemas } from '../../src/schema/open-schemas.ts'
import { type Client, findSpots, judged, objectWith, openClient, type Spot, tried } from './decoding.ts'
import { inParallel } from './judge.ts'

/** What the decoder decides; the rest is validation, which knows more than schemas. */
const decided = new Set(['unknown-field', 'wrong-type', 'out-of-range', 'bad-format'])

/** Requests that are bad for another reason than what was tried. */
const elsewhere = /^(?:token is required|no namespace on request|the namespace of the provided object does not match)/

let client: Client
beforeAll(() => {
  client = openClient(inject('apiServer'))
})
afterAll(() => client?.close())

test('every property of every kind takes the values here that the API server decodes, and no others', async () => {
  const spots = await findSpots(client)
  expect(spots.length).toBeGreaterThan(1_500)
  const schemas = openSchemas({ customSchemas: [] })
  const trials = spots.flatMap((spot) => Object.entries(tried).map(([name, value]) => ({ spot, name, object: objectWith(spot, value) })))
  const found = await inParallel(trials, async ({ spot, name, object }) => {
    const own = schemas.answer(object, spot.apiVersion, spot.kind, [judged]).errors.filter(({ cause }) => decided.has(cause))
    const decodes = await isDecoded(spot, object)
    if (decodes === undefined || decodes === (own.length === 0)) return []
    return [{ what: `${spot.name} ${name}`, decodes, own }]
  })
  expect(found.flat()).toEqual([])
})

/** Undefined where the answer is about something else. */
async function isDecoded({ path }: Spot, object: unknown): Promise<boolean | undefined> {
  const { status, body } = await client.send('POST', `${path}?dryRun=All&fieldValidation=Strict`, object)
  const message = stringAt(body, 'message')
  if (status === 429 || status > 500) throw new Error(`the API server does not answer: ${status} ${message}`)
  if (status !== 400) return true
  return elsewhere.test(message) ? undefined : false
}
