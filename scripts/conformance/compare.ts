import { allMutations, mutateObject, type Random, seededRandom } from '../../src/testing/mutate-object.ts'
import type { Judge } from './judge.ts'
import type { Case } from './tally.ts'
import { ownVerdict } from './verdict.ts'

/** The seed of a run: fixed, so that a failure can be seen again; `KUBELATCH_SEED` tries other objects. */
export const seed = Number(process.env.KUBELATCH_SEED ?? 20_250_131)

/** Valid objects, every mutation of each of their fields `rounds` times, and `pairs` objects with two or three mutations each. */
export function* mutated(valid: readonly unknown[], rounds: number, pairs: number): Generator<unknown> {
  const random = seededRandom(seed)
  yield* valid
  for (const object of valid) {
    for (let round = 0; round < rounds; round++) {
      for (const mutation of allMutations(object, random)) yield mutation.value
    }
    for (let pair = 0; pair < pairs; pair++) yield mutatedTwice(object, random)
  }
}

function mutatedTwice(object: unknown, random: Random): unknown {
  const once = mutateObject(object, random).value
  try {
    return mutateObject(once, random).value
  } catch {
    return once
  }
}

/** Both verdicts on every object. Objects that JSON cannot tell apart are tried once. */
export async function compareAll(judge: Judge, objects: Iterable<unknown>): Promise<readonly Case[]> {
  const distinct = [...new Map([...objects].map((object) => [JSON.stringify(object), object])).keys()].map((text): unknown =>
    JSON.parse(text),
  )
  const verdicts = await judge.createAll(distinct)
  return distinct.flatMap((object, index) => {
    const server = verdicts[index]
    return server === undefined ? [] : [{ object, server, own: ownVerdict(object) }]
  })
}
