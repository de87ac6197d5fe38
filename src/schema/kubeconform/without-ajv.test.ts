import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** Every module that a module loads, now or later; types leave no trace. */
function reached(start: string, found = new Set<string>()): Set<string> {
  if (found.has(start)) return found
  found.add(start)
  if (!existsSync(start)) return found
  const source = readFileSync(start, 'utf8')
  const static_ = [
    ...source.matchAll(/^(?:import|export)\s(?!type\b)[^'"]*?from\s+['"]([^'"]+)['"]/gm),
    ...source.matchAll(/^import\s+['"]([^'"]+)['"]/gm),
  ]
  for (const [, specifier = ''] of [...static_, ...source.matchAll(/(?:\bimport|createRequire\([^)]*\))\(\s*['"]([^'"]+)['"]/g)]) {
    if (specifier.startsWith('.')) reached(resolve(dirname(start), specifier), found)
    else found.add(specifier)
  }
  return found
}

const modules = [...reached(resolve('src/schema/kubeconform/port.ts'))].map((path) => (path.startsWith('/') ? relative('.', path) : path))

test('asking kubeconform loads no ajv, no validator made by it, and no other regular expression engine', () => {
  expect(modules).toContain('src/schema/describe.ts')
  expect(modules).toContain('execa')
  expect(modules.filter((module) => /ajv|re2js|validators|open-schemas/.test(module))).toEqual([])
})
