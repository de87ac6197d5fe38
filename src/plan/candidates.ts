import { pathTokens } from '../facts/credentials/path-tokens.ts'
import { pathPattern } from '../facts/path-pattern.ts'
import { isManifestByName } from '../facts/role.ts'
import type { Policy } from '../types/policy.ts'
import type { Entry } from '../types/tree.ts'

/** Whether a path can hold manifests by its name. What it really is, its content tells. */
export function isCandidate(path: string): boolean {
  return isManifestByName(path)
}

/** Files that hold no text by their names: pictures, sounds, fonts, archives, programs. */
const noText =
  /\.(?:png|jpe?g|gif|ico|icns|webp|avif|bmp|tiff?|psd|pdf|docx?|xlsx?|pptx?|odt|zip|gz|tgz|bz2|xz|zst|lz4|7z|rar|tar|jar|war|class|so|dylib|dll|exe|o|a|wasm|pyc|woff2?|ttf|otf|eot|mp[34]|m4a|mov|avi|webm|ogg|wav|flac|sqlite3?|db|parquet|onnx|pt|bin)$/i

/**
 * Whether a file that is no manifest by its name is looked through for credentials: neither a picture or the like (unless its name holds one),
 * nor larger than a text would be.
 */
export function mayHoldText({ path, size = 0 }: Entry, largest: number): boolean {
  return size <= largest && (!noText.test(path) || pathTokens(path).length > 0)
}

/** Folders that hold other people's packages and tool caches, never what is applied. */
const foreign = /(?:^|\/)(?:node_modules|\.git|\.terraform)\//

/** A pattern that names one file or folder. Of those there may be thousands, which are looked up and not tried one after another. */
const isPath = /^(?!\.{1,2}\/)[\w.-]+(?:\/[\w.-]+)*$/

/**
 * Which paths the policy's `paths` leave in scope: any pattern that matches includes, a leading `!` excludes, the last match wins;
 * without patterns everything is in scope.
 */
export function pathScope(patterns: readonly string[]): (path: string) => boolean {
  const steps: { excludes: boolean; names?: Set<string>; matches: (path: string) => boolean }[] = []
  for (const pattern of patterns) {
    const { names } = steps.at(-1) ?? {}
    if (!isPath.test(pattern)) {
      const excludes = pattern.startsWith('!')
      steps.push({ excludes, matches: pathPattern(excludes ? pattern.slice(1) : pattern) })
    } else if (names !== undefined) names.add(pattern)
    else {
      const paths = new Set([pattern])
      steps.push({ excludes: false, names: paths, matches: (path) => namesOneOf(paths, path) })
    }
  }
  const startsIn = steps.length === 0 || steps.every((step) => step.excludes)
  return (path) => {
    if (foreign.test(path)) return false
    let inScope = startsIn
    for (const step of steps) if (step.matches(path)) inScope = !step.excludes
    return inScope
  }
}

/** Whether a path, or a folder that it lies in, is one of the names. */
function namesOneOf(names: ReadonlySet<string>, path: string): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) if (names.has(path.slice(0, end))) return true
  return false
}

/** Which paths a policy leaves in scope: those of its `paths` that it is not narrowed away from. */
export function scopeOf({ paths, narrowed = [] }: Pick<Policy, 'paths' | 'narrowed'>): (path: string) => boolean {
  const [inScope, isWanted] = [pathScope(paths), pathScope(narrowed)]
  return (path) => inScope(path) && isWanted(path)
}

export function candidatesOf(entries: readonly Entry[], inScope: (path: string) => boolean): Entry[] {
  return entries.filter((entry) => isCandidate(entry.path) && inScope(entry.path))
}

/** A path as a pattern that matches it alone. */
export function literally(path: string): string {
  return path.replace(/[^A-Za-z0-9_./-]/g, '\\$&')
}
