import { describe, expect, it } from 'vitest'
import { locate } from './locate.ts'
import { readYaml } from './read-yaml.ts'
import { someLimits } from './testing.ts'

describe('limits of reading', () => {
  it.each<[string, string, object]>([
    ['nesting in brackets', `a: 1\n---\n${'['.repeat(20_000)}${']'.repeat(20_000)}\n`, { limit: 'depth', document: 1, line: 3 }],
    [
      'nesting by indentation',
      `a: 1\n---\n${Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`,
      { limit: 'depth', document: 1 },
    ],
    ['nesting of dashes', `a: 1\n---\n${'- '.repeat(20_000)}a\n`, { limit: 'depth', document: 1 }],
    ['nesting of questions', `a: 1\n---\n${'? '.repeat(20_000)}a\n`, { limit: 'depth', document: 1 }],
    ['an alias bomb', `a: 1\n---\n${bomb(12)}`, { limit: 'aliases', document: 1, line: 7 }],
    ['a merge bomb', `a: 1\n---\n${mergeBomb(12)}`, { limit: 'aliases', document: 1 }],
    ['many empty documents', `a: 1\n${'---\n'.repeat(100_000)}`, { limit: 'documents', document: 1000, line: 1001 }],
    ['many nodes', `a: 1\n---\n${'- a\n'.repeat(20_000)}`, { limit: 'nodes', document: 1 }],
  ])('stops at %s and keeps what was read', (_, text, stopped) => {
    const read = readYaml(text, someLimits)
    expect(read.stopped).toMatchObject(stopped)
    expect(read.documents[0]?.value).toEqual({ a: 1 })
    expect(read.documents).toHaveLength(read.stopped?.document ?? -1)
    expect(read.flaws).toEqual([])
  })

  it('does not stop short of them', () => {
    expect(readYaml(`${'['.repeat(200)}${']'.repeat(200)}`, someLimits).stopped).toBeUndefined()
    expect(readYaml(`${'['.repeat(201)}${']'.repeat(201)}`, someLimits).stopped).toMatchObject({ limit: 'depth' })
    expect(readYaml(bomb(4), someLimits).stopped).toBeUndefined()
    expect(readYaml('---\n'.repeat(1_000), someLimits).stopped).toBeUndefined()
    expect(readYaml('- a\n'.repeat(19_999), someLimits).stopped).toBeUndefined()
    expect(readYaml(`${'- a\n'.repeat(19_999)}- &x a\n`, someLimits).stopped).toMatchObject({ limit: 'nodes', document: 0, line: 20_000 })
  })

  it('leaves the stack alone whatever the limit', () => {
    const read = readYaml(`${'['.repeat(20_000)}${']'.repeat(20_000)}`, { ...someLimits, depth: 1_000_000 })
    expect(read.stopped).toMatchObject({ limit: 'depth' })
  })

  it('locates in all of them without running away', () => {
    const wanted = [{ document: 1, pointer: '/0/0/0' as const }]
    for (const text of [
      `a\n---\n${'['.repeat(20_000)}`,
      `a\n---\n${bomb(12)}`,
      `a\n---\n${mergeBomb(12)}`,
      `a\n${'---\n'.repeat(100_000)}`,
    ]) {
      expect(locate(text, wanted)).toHaveLength(1)
    }
  })
})

/** Each anchor holds ten of the one before. */
function bomb(levels: number): string {
  const lines = Array.from(
    { length: levels },
    (_, level) =>
      `a${level}: &a${level} [${
        level === 0
          ? 'x, x, x'
          : Array(10)
              .fill(`*a${level - 1}`)
              .join(', ')
      }]\n`,
  )
  return lines.join('')
}

function mergeBomb(levels: number): string {
  const fields = Array.from({ length: 50 }, (_, field) => `k${field}: ${field}`).join(', ')
  const lines = Array.from({ length: levels }, (_, level) => {
    if (level === 0) return `m0: &m0 {${fields}}\n`
    return `m${level}: &m${level}\n  <<: [${Array(20)
      .fill(`*m${level - 1}`)
      .join(', ')}]\n`
  })
  return lines.join('')
}
