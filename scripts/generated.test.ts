import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { builtAction } from '../src/testing/built-action.ts'
import { generatedDocs } from './generate-docs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test.each([...generatedDocs()])('%s is what npm run docs prints', (path, content) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(content)
})

test('dist is what npm run build makes of src', () => {
  const [committed, made] = [contents(join(root, 'dist')), contents(join(builtAction(), 'dist'))]
  const paths = [...new Set([...Object.keys(committed), ...Object.keys(made)])]
  expect(paths.filter((path) => committed[path] !== made[path])).toEqual([])
}, 180_000)

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}
