import { version as packaged } from '../package.json'

/** The version of this program. */
export const version: string = packaged
