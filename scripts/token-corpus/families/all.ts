import type { Family } from '../family.ts'
import { checksummedFamilies } from './checksummed.ts'
import { inferenceFamilies } from './inference.ts'
import { keyFamilies } from './keys.ts'
import { shapeFamilies } from './shapes.ts'
import { structuredFamilies } from './structured.ts'

/** Every family of tokens.md 2a to 2d that has a shape of its own, or a name that tells it. */
export const families: readonly Family[] = [
  ...inferenceFamilies,
  ...checksummedFamilies,
  ...structuredFamilies,
  ...keyFamilies,
  ...shapeFamilies,
]
