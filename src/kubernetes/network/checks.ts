import type { Checks } from '../check.ts'

/** By `group/Kind`. */
export const networkChecks: Checks = {}
