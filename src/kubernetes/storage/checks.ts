import type { Checks } from '../check.ts'

/** By `group/Kind`. */
export const storageChecks: Checks = {}
