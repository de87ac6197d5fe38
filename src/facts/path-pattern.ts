import picomatch from 'picomatch'

/**
 * Whether a path fits a pattern of the policy or an input: a path or a glob from the root of the repository, with or without `./` or `/` before
 * it. One that names a folder, because no wildcard stands in it or a slash ends it, fits all that lies beneath.
 */
export function pathPattern(pattern: string): (path: string) => boolean {
  const bare = pattern.replace(/^(?:\.\/+)+/, '')
  const named = bare.replace(/\/+$/, '')
  if (named === '' || named === '.') return () => true
  const beneath = `${named}/**`
  const globs = named !== bare ? [beneath] : picomatch.scan(named).isGlob ? [named] : [named, beneath]
  // What lies outside of the repository goes by its whole path.
  const fromRoot = named.startsWith('/') ? globs.map((glob) => glob.slice(1)) : []
  const fits = picomatch([...globs, ...fromRoot], { dot: true })
  return (path) => fits(path)
}
