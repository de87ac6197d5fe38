import { describe, expect, test } from 'vitest'
import { readIgnores } from './read-ignores.ts'

const fingerprint = '0123456789abcdef0123456789abcdef'
const entry = `plaintext-token@${fingerprint}`
const told = (path: string, text: string) =>
  readIgnores(path, text, []).map(({ fingerprints, reason, flaw, place: { span } }) => [
    fingerprints.join(),
    reason,
    `${span?.line}:${span?.column}`,
    ...(flaw === undefined ? [] : [flaw]),
  ])

describe('an ignore in what is no YAML', () => {
  test.each([
    ['a script', 'a.sh', `#!/bin/sh\n# kubelatch: ignore[${entry}] revoked in May\nTOKEN=x\n`, '2:1'],
    ['a line of a script', 'a.sh', `\nTOKEN=x # kubelatch: ignore[${entry}] revoked in May\n`, '2:9'],
    ['settings', '.env', `A=1\n# kubelatch: ignore[${entry}] revoked in May`, '2:1'],
    ['settings with Windows line ends', '.env', `A=1\r\n# kubelatch: ignore[${entry}] revoked in May\r\nB=2\r\n`, '2:1'],
    ['Go', 'a.go', `package a\n\tt := "x" // kubelatch: ignore[${entry}] revoked in May\n`, '2:11'],
    ['SQL', 'a.sql', `\n-- kubelatch: ignore[${entry}] revoked in May\n`, '2:1'],
    ['CSS and C', 'a.c', `\n/* kubelatch: ignore[${entry}] revoked in May */\n`, '2:1'],
    ['Markdown', 'a.md', `\n<!-- kubelatch: ignore[${entry}] revoked in May -->\n`, '2:1'],
    ['code in Markdown', 'a.md', `\n    export A=b # kubelatch: ignore[${entry}] revoked in May\n`, '2:16'],
  ])('is read from %s', (_, path, text, place) => {
    expect(told(path, text)).toEqual([[entry, 'revoked in May', place]])
  })

  test.each([
    ['fingerprint', '[plaintext-token] revoked in May', 'no-fingerprint'],
    ['reason', `[${entry}]`, 'no-reason'],
  ])('needs a %s', (_, written, flaw) => {
    const text = `# kubelatch: ignore${written}\nTOKEN=x\n`
    expect(told('a.sh', text).map((one) => one.at(-1))).toEqual([flaw])
    expect(told('a.md', text)).toEqual([])
  })

  test('is none where it is about something else, or no comment', () => {
    expect(told('a.sh', '# kubelatch: ignore[schema-violation] why\n')).toEqual([])
    expect(told('a.sh', `echo "kubelatch: ignore[${entry}] why"\n`)).toEqual([])
  })

  test('takes time in proportion to a long line', () => {
    expect(told('a.js', `${' # '.repeat(300_000)}kubelatch: ignore[${entry}] why`)).toEqual([])
  })
})

test.each(['kubelatch: ignore', 'Kubelatch: Ignore', 'KUBELATCH: ignore', 'kubelatch: Ignore'])(
  '%s is one, however it is capitalised',
  (mark) => {
    const ignores = readIgnores(
      'a.yaml',
      `apiVersion: v1\nkind: ConfigMap\ndata:\n  # ${mark}[invalid-data-entry] the parser is old\n  a: 1\n`,
      [],
    )
    expect(ignores.map(({ rules, flaw, reason }) => [rules, flaw, reason])).toEqual([
      [['invalid-data-entry'], undefined, 'the parser is old'],
    ])
  },
)
