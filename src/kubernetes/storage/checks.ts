import type { Checks } from '../check.ts'
import { checkPersistentVolumeClaim } from './claim.ts'

/** By `group/Kind`. */
export const storageChecks: Checks = {
  '/PersistentVolumeClaim': checkPersistentVolumeClaim,
}
