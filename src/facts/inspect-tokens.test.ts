import { describe, expect, test } from 'vitest'
import { plainAsks } from '../testing/plain-asks.ts'
import { familyById } from '../tokens/catalogue.ts'
import { seededRandom } from '../tokens/testing.ts'
import type { Asks, SourceFile } from '../types/facts.ts'
import { defineRule } from '../types/rule.ts'
import { text } from '../types/text.ts'
import { inspectTokens } from './inspect-tokens.ts'

const speaking = defineRule({
  id: 'plaintext-token',
  scope: 'file',
  kinds: [],
  cases: { found: 'There is one.' },
  docs: { what: '', why: '', fix: '', sources: [] },
  *check(file) {
    for (const { place, stable } of file.credentials()) yield { case: 'found', place, stable, message: text`one.`, help: text`none.` }
  },
})
const other = defineRule({ ...speaking, id: 'yaml-parse-error' })
const rules = [speaking, other]
const asks: Asks = { ...plainAsks, rules: { 'plaintext-token': {}, 'yaml-parse-error': {} } }
const token = familyById('github-personal-access-token')?.sample(seededRandom(9)) ?? ''
const file = (path: string, content: string | Uint8Array, more: Partial<SourceFile> = {}): SourceFile => ({
  path,
  blob: '1',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  only: 'tokens',
  ...more,
})
const told = (source: SourceFile, asked = asks) => {
  const { reports, gaps, manifests, passedOver } = inspectTokens(source, asked, rules)
  return [reports.map(({ rule }) => rule).join(), gaps.map(({ reason }) => reason).join(), manifests.length, passedOver ?? false]
}
const latin1 = Buffer.concat([Buffer.from(`token=${token}\n`), Buffer.from([0xe9, 0x0a])])

describe('a file that is looked through for credentials alone', () => {
  test.each([
    ['a script', file('a.sh', `x=${token}\n`), ['plaintext-token', '', 0, false]],
    ['a manifest', file('a.yaml', `kind: ConfigMap\napiVersion: v1\ndata: {a: ${token}}\n`), ['plaintext-token', '', 0, false]],
    ['a script without any', file('a.sh', 'x=1\n'), ['', '', 0, false]],
    ['a script that is no UTF-8', file('a.sh', latin1), ['plaintext-token', '', 0, false]],
    ['a manifest that is no UTF-8', file('a.yaml', latin1), ['', 'encoding', 0, false]],
    ['a picture', file('a', new Uint8Array([0x89, 0x50, 0, 0, 1])), ['', '', 0, true]],
    ['a manifest that is a picture', file('a.yaml', new Uint8Array([0x89, 0x50, 0, 0, 1])), ['', 'binary', 0, false]],
    ['a file in Git LFS', file('a.sh', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\n'), ['', '', 0, true]],
    ['a file with a token as name', file(`${token}.txt`, 'nothing'), ['plaintext-token', '', 0, false]],
  ])('%s', (_, source, expected) => {
    expect(told(source)).toEqual(expected)
  })

  test('is no gap for being large, unless it is a manifest', () => {
    const limited = { ...asks, limits: { ...asks.limits, fileSize: 3 } }
    expect(told(file('a.sh', `x=${token}\n`), limited)).toEqual(['', '', 0, true])
    expect(told(file('a.yaml', `x: ${token}\n`), limited)).toEqual(['', 'file-too-large', 0, false])
  })

  test('is passed over where nobody asks for credentials', () => {
    expect(told(file('a.sh', `x=${token}\n`), { ...asks, rules: { 'yaml-parse-error': {} } })).toEqual(['', '', 0, true])
  })
})
