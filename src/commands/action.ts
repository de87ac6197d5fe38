import type { Surroundings } from './surroundings.ts'
export async function runAction(_: Surroundings): Promise<0 | 1 | 2> {
  return 2
}
