import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readYaml } from './read-yaml.ts'
import { someLimits, wordsOf } from './testing.ts'

/** What sigs.k8s.io/yaml makes of each text: printed by scripts/scalars, never by hand. */
const rows: readonly { yaml: string; json?: unknown; refused?: string }[] = JSON.parse(
  readFileSync(new URL('./scalars.json', import.meta.url), 'utf8'),
)

/** Where we differ, and why it is right to. A row that no longer differs fails. */
const lossy = 'go-yaml stops reading behind the first node without a word, so that the rest is lost: we say so'
const yaml11Break = 'a line break of YAML 1.1 that no editor shows as one'
const noDocument = 'nothing stands there that could be an object'
const differences = new Map<string, string>([
  [' a: 1\nb: 2\n', lossy],
  ['"a":b\n', lossy],
  ['a: b\u0085c\n', yaml11Break],
  ['a: b\u2028c\n', yaml11Break],
  ['...\n', noDocument],
  ['\t\n', noDocument],
  ['\t', noDocument],
  ['%~\n', noDocument],
  ['... a\n', 'a document without `---` behind `...` never reaches kubectl'],
  ['--- >2\n  a\n', 'js-yaml counts an explicit indentation at the root differently; no object is a scalar'],
])

describe('readYaml beside sigs.k8s.io/yaml', () => {
  it('has a table worth the name', () => {
    expect(rows.length).toBeGreaterThan(600)
    expect(rows.filter((row) => row.refused === undefined && 'json' in row).length).toBeGreaterThan(400)
    expect([...differences.keys()].filter((yaml) => !rows.some((row) => row.yaml === yaml))).toEqual([])
  })

  it.each(rows.map((row) => [row.yaml.length > 60 ? `${row.yaml.slice(0, 60)}…` : row.yaml, row] as const))('reads %j', (_, row) => {
    const { documents, flaws } = readYaml(row.yaml, someLimits)
    const refused = flaws.find((flaw) => !flaw.read && flaw.document === 0)
    const ours = refused === undefined ? { json: documents[0]?.value ?? null } : { refused: wordsOf(refused.reason) }
    if (differences.has(row.yaml)) expect(ours).not.toEqual({ json: row.json })
    else if (row.refused === undefined) expect(ours).toEqual({ json: row.json })
    else expect(ours).toHaveProperty('refused')
  })
})
