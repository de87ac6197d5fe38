import { access } from './access.ts'
import { cluster } from './cluster.ts'
import { core } from './core.ts'
import { network } from './network.ts'
import type { SeedObject } from './seed.ts'
import { workloads } from './workloads.ts'

/** Valid objects of the kinds that repositories hold, with many of their fields: what tests mutate. */
export const seedObjects: readonly SeedObject[] = [...core, ...workloads, ...access, ...network, ...cluster]
