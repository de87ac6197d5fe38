import type { ReadFile } from '../../types/facts.ts'

/** A file as far as it was read, to be looked through for credentials. Without documents its text is all there is. */
export type LookedThrough = Omit<ReadFile, 'credentials'>
