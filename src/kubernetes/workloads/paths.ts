import { type Text, text } from '../../types/text.ts'

/** Why a path may not be taken from a folder's root, or undefined: validatePathNoBacksteps of core validation. */
export function whyBackstep(path: string): Text | undefined {
  return path.includes('..') && path.split('/').includes('..') ? text`a path must not contain ..` : undefined
}

/** Why a path is not one beneath a volume, or undefined: validateLocalDescendingPath. */
export function whyNotBeneath(path: string): Text | undefined {
  return path.startsWith('/') ? text`a path inside a volume does not begin with /` : whyBackstep(path)
}

/** Why a file may not have this path in a volume, or undefined: ValidateLocalNonReservedPath. */
export function whyNotFilePath(path: string): Text | undefined {
  return whyNotBeneath(path) ?? (path.startsWith('..') && !path.startsWith('../') ? text`names that begin with .. are reserved` : undefined)
}
