import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { generatedDocs } from './generate-docs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

test.each([...generatedDocs()])('%s is what npm run docs prints', (path, content) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(content)
})

test('dist is what npm run build makes of src', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kubelatch-dist-'))
  try {
    await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
    expect(contents(join(root, 'dist'))).toEqual(contents(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]))
}
