import picomatch from 'picomatch'

/**
 * Whether a path fits a pattern of the policy or an input: a path or a glob from the root of the repository, with or without `./` or `/` before
 * it. One that names a folder, because no wildcard stands in it or a slash ends it, fits all that lies beneath.
 */
export function pathPattern(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^(?:\.?\/)+/, '')
  const named = bare.replace(/\/+$/, '')
  if (named === '' || named === '.') return () => true
  const beneath = `${named}/**`
  const globs = named !== bare ? beneath : picomatch.scan(named).isGlob ? named : [named, beneath]
  const fits = picomatch(globs, { dot: true })
  return (path) => fits(path)
}
