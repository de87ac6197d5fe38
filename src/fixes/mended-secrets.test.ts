import { describe, expect, it } from 'vitest'
import { encoded, mend, secret } from './testing.ts'

describe('plain text under data', () => {
  it.each<[string, string, string]>([
    // In quotes alone it would be base64, of other bytes.
    ['a number', secret('data:', '  pin: 12345678 # eight'), secret('stringData:', '  pin: "12345678" # eight')],
    [
      'an octal number beside others',
      secret('data:', '  pin: 0123', `  a: ${encoded('abc')}`),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  pin: "0123"'),
    ],
    [
      'an only entry',
      secret('type: Opaque', 'data: # values', '  word: s3cr3t!pw # why'),
      secret('type: Opaque', 'stringData: # values', '  word: s3cr3t!pw # why'),
    ],
    ['in braces', secret('data: {word: "s3cr3t!pw"}'), secret('stringData: {word: "s3cr3t!pw"}')],
    [
      'in braces, beside another',
      secret(`data: {a: ${encoded('abc')}, word: "s3cr3t!pw"}`),
      secret(`data: {a: ${encoded('abc')}}`, 'stringData: {word: "s3cr3t!pw"}'),
    ],
    [
      'the last entry',
      secret('data:', `  a: ${encoded('abc')}`, '  # of the shop', '  word: s3cr3t!pw'),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  # of the shop', '  word: s3cr3t!pw'),
    ],
    [
      'the first entry',
      secret('data:', '    # of the shop', '    word: s3cr3t!pw', `    a: ${encoded('abc')}`, 'type: Opaque'),
      secret('data:', `    a: ${encoded('abc')}`, 'stringData:', '    # of the shop', '    word: s3cr3t!pw', 'type: Opaque'),
    ],
    [
      'into what is there',
      secret('stringData:', '    b: x', 'data:', '  word: s3cr3t!pw', `  a: ${encoded('abc')}`),
      secret('stringData:', '    b: x', '    word: s3cr3t!pw', 'data:', `  a: ${encoded('abc')}`),
    ],
    [
      'an only entry into what is there',
      secret('data:', '  word: s3cr3t!pw', 'stringData:', '  b: x'),
      secret('stringData:', '  b: x', '  word: s3cr3t!pw'),
    ],
    [
      'into an empty one',
      secret('data:', '  # of the shop', '  word: s3cr3t!pw # why', `  a: ${encoded('abc')}`, 'stringData: {}', 'type: Opaque'),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  # of the shop', '  word: s3cr3t!pw # why', 'type: Opaque'),
    ],
    [
      'an only entry into one without a value',
      secret('stringData:', 'data:', '    word: s3cr3t!pw'),
      secret('stringData:', '    word: s3cr3t!pw'),
    ],
    ['in braces into an empty one', secret('data: {word: "s3cr3t!pw"}', 'stringData: {}'), secret('stringData: {word: "s3cr3t!pw"}')],
    [
      'in JSON into an empty one',
      '{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}, "data": {"word": "s3cr3t!pw"}, "stringData": {}}',
      '{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}, "stringData": {"word": "s3cr3t!pw"}}',
    ],
    [
      'a block text',
      secret('data:', '  word: |', '    s3cr3t!', '', '     more', `  a: ${encoded('abc')}`),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  word: |', '    s3cr3t!', '', '     more'),
    ],
    [
      'with CRLF',
      secret('data:', '  word: s3cr3t!pw', `  a: ${encoded('abc')}`).replaceAll('\n', '\r\n'),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  word: s3cr3t!pw').replaceAll('\n', '\r\n'),
    ],
    [
      'without a line end at the end',
      secret('data:', `  a: ${encoded('abc')}`, '  word: s3cr3t!pw').trimEnd(),
      secret('data:', `  a: ${encoded('abc')}`, 'stringData:', '  word: s3cr3t!pw').trimEnd(),
    ],
    [
      'in JSON',
      `{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}, "data": {"word": "s3cr3t!pw", "a": "${encoded('abc')}"}}`,
      `{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a"}, "data": {"a": "${encoded('abc')}"}, "stringData": {"word": "s3cr3t!pw"}}`,
    ],
    [
      'base64 without its padding',
      secret(
        'data:',
        `  word: "${encoded('a shop word!').replace('=', '')}"`,
        `  more: ${encoded('some more of that').replace(/=+$/, '')} # x`,
      ),
      secret('data:', `  word: "${encoded('a shop word!').replace('=', '')}"`, `  more: ${encoded('some more of that')} # x`),
    ],
  ])('%s', async (_, broken, whole) => {
    const written = await mend(broken)
    expect(written).toBe(whole)
  })

  it.each<[string, string]>([
    ['whose key is under stringData too', secret('data:', '  word: s3cr3t!pw', 'stringData:', '  word: other')],
    [
      'that may be random bytes',
      secret('data:', `  word: ${Buffer.from(Array.from({ length: 23 }, (__, at) => (at * 97 + 131) % 256)).toString('base64url')}`),
    ],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})

describe('a line end in base64', () => {
  const [wrong, right] = [encoded('summer-rain\n'), encoded('summer-rain')]
  it.each<[string, string, string]>([
    ['plain', secret('data:', `  word: ${wrong} # echo`), secret('data:', `  word: ${right} # echo`)],
    [
      'in quotes',
      secret('data:', `  word: "${wrong}"`, `  other: '${wrong}'`),
      secret('data:', `  word: "${right}"`, `  other: '${right}'`),
    ],
    ['in braces', secret(`data: {word: ${wrong}}`), secret(`data: {word: ${right}}`)],
    ['in a block text', secret('data:', '  word: |-', `    ${wrong}`, '  b: ""'), secret('data:', '  word: |-', `    ${right}`, '  b: ""')],
    ['of Windows', secret('data:', `  word: ${encoded('summer-rain\r\n')}`), secret('data:', `  word: ${right}`)],
  ])('%s', async (_, broken, whole) => {
    expect(await mend(broken)).toBe(whole)
  })

  it.each<[string, string]>([
    ['of a file', secret('data:', `  app.conf: ${wrong}`)],
    ['of two lines', secret('data:', `  word: ${encoded('summer\nrain\n')}`)],
    ['encoded twice', secret('data:', `  word: ${encoded(encoded('summer-rain-and-sun'))}`)],
  ])('stays: %s', async (_, broken) => {
    expect(await mend(broken)).toBe(broken)
  })
})
