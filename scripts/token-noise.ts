import { findTokens } from '../src/tokens/find.ts'
import { noise, seededRandom } from '../src/tokens/testing.ts'

/** Looks for tokens in `count` random lines that hold none, and yields each line that is taken for one, with the family. */
export function* falseAlarms(count: number, seed: number): Generator<{ what: string; line: string; family: string }> {
  const random = seededRandom(seed)
  const kinds = Object.entries(noise)
  for (let index = 0; index < count; index++) {
    const [what, draw] = kinds[index % kinds.length] ?? ['nothing', () => '']
    const line = draw(random)
    for (const { family } of findTokens(line, {})) yield { what, line, family }
  }
}
