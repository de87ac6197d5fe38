import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeBack } from './write-back.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-back-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const mended = (path: string) => ({ path, text: 'a: 1\n', fixed: 'a: "1"\n', fixes: [] })

test('leaves alone what was written to in between, and what is gone, and writes the others', async () => {
  writeFileSync(join(folder, 'changed.yaml'), 'a: 2\n')
  writeFileSync(join(folder, 'same.yaml'), 'a: 1\n')
  const { written, failures } = await writeBack(folder, [mended('changed.yaml'), mended('gone.yaml'), mended('same.yaml')])
  expect(written.map(({ path }) => path)).toEqual(['same.yaml'])
  expect(failures.map(({ message }) => message)).toEqual([
    'changed.yaml was not written: it was changed while it was checked.',
    'gone.yaml was not written: it is gone.',
  ])
  expect(readFileSync(join(folder, 'changed.yaml'), 'utf8')).toBe('a: 2\n')
  expect(readdirSync(folder).sort()).toEqual(['changed.yaml', 'same.yaml'])
})

test('what one fix mends together is written together or not at all', async () => {
  writeFileSync(join(folder, 'a.yaml'), 'a: 1\n')
  writeFileSync(join(folder, 'b.yaml'), 'a: 2\n')
  const files = ['a.yaml', 'b.yaml'].map((path) => ({ path, text: 'a: 1\n', fixed: 'a: "1"\n' }))
  const fixes = [{ files }]
  const { written, failures } = await writeBack(
    folder,
    files.map((file) => ({ ...file, fixes })),
  )
  expect(written).toEqual([])
  expect(failures.map(({ message }) => message)).toEqual([
    'b.yaml was not written: it was changed while it was checked.',
    'a.yaml was not written: it belongs together with b.yaml.',
  ])
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a: 1\n')
})
