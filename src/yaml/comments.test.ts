import { describe, expect, it } from 'vitest'
import { readComments } from './comments.ts'

/** `line:column text -> pointer`, with the document's number before it where there are several. */
const told = (text: string) =>
  readComments(text).map(({ document, line, column, text: words, pointer, leads }) => {
    const about = `${line}:${column} ${words} -> ${pointer ?? 'nothing'}${leads ? ' leads' : ''}`
    return text.includes('---') ? `${document} ${about}` : about
  })

describe('readComments', () => {
  it.each<[string, string[]]>([
    ['a: 1\n', []],
    ['# c\na: 1\n', ['1:1 c -> /a leads']],
    ['#c\n#   d  \na: 1\n', ['1:1 c -> /a leads', '2:1 d -> /a leads']],
    ['a: 1 # c\n', ['1:6 c -> /a']],
    ['a: 1\n# c\nb: 2\n', ['2:1 c -> /b']],
    ['a: 1\n# c\n', ['2:1 c -> nothing']],
    ['a: # c\n  b: 1\n', ['1:4 c -> /a']],
    ['a:\n  # c\n  b: 1\n', ['2:3 c -> /a/b']],
    ['a:\n  - b: 1 # c\n    d: 2 # e\n', ['2:10 c -> /a/0/b', '3:10 e -> /a/0/d']],
    ['a:\n  # c\n  - b: 1\n  # d\n  - e\n', ['2:3 c -> /a/0', '4:3 d -> /a/1']],
    ['a:\n  - # c\n    b: 1\n', ['2:5 c -> /a/0']],
    ['a: | # c\n  # not one\nb: 1 # d\n', ['1:6 c -> /a', '3:6 d -> /b']],
    ['a: "# not one" # c\n', ['1:16 c -> /a']],
    ["a: '# not one' # c\n", ['1:16 c -> /a']],
    ['a: b#not\n', []],
    ['a: "b\n  # not one\n  c" # d\n', ['3:6 d -> /a']],
    ['a: [b, # c\n  d] # e\n', ['1:8 c -> /a/0', '2:6 e -> /a/1']],
    ['a: {b: 1, # c\n  d: 2}\n', ['1:11 c -> /a/b']],
    ['a: {\n  # c\n  d: 2}\n', ['2:3 c -> /a/d']],
    ['a: &x # c\n  b: 1\nd: *x # e\n', ['1:7 c -> /a', '3:7 e -> /d']],
    ['a: &x {b: 1}\nc:\n  <<: *x # d\n', ['3:10 d -> /c']],
    ['a: !!str # c\n  b\n', ['1:10 c -> /a']],
    ['on: 1 # c\n"a/b": 2 # d\n', ['1:7 c -> /true', '2:10 d -> /a~1b']],
    [
      '# a\n---\n# b\nc: 1\n--- # d\ne: 2 # f\n# g\n---\nh: 3\n',
      ['0 1:1 a -> /c leads', '0 3:1 b -> /c leads', '1 5:5 d -> /e leads', '1 6:6 f -> /e', '1 7:1 g -> nothing'],
    ],
    ['# a\n\nb: [\n# c\n---\n# d\ne: 1\n', ['0 1:1 a -> nothing leads', '1 6:1 d -> /e leads']],
    ['a: 1 # c\r\n# d\r\nb: 2\r\n', ['1:6 c -> /a', '2:1 d -> /b']],
    ['\ufeff# c\na: 1\n', ['1:1 c -> /a leads']],
    ['# only\n', []],
    ['- a # c\n- b\n', ['1:5 c -> /0']],
    ['a: b # c\n  # d\ne: f\n', ['1:6 c -> /a', '2:3 d -> /e']],
    ['a:\n# c\n- b\n', ['2:1 c -> /a/0']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
