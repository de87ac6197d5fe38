import type { Place } from '../place.ts'
import { nestedPlaces } from './nested.ts'
import { objectPlaces } from './objects.ts'
import { textPlaces } from './texts.ts'
import { toolPlaces } from './tools.ts'

/** Everywhere that a value can stand in a repository of manifests. */
export const places: readonly Place[] = [...objectPlaces, ...nestedPlaces, ...toolPlaces, ...textPlaces]
