import { describe, expect, it } from 'vitest'
import { UserError } from '../types/user-error.ts'
import { bundledMinors, newestMinor } from './bundle.ts'
import { parseMinors } from './minors.ts'

describe('parseMinors', () => {
  it.each([
    ['1.34', ['1.34']],
    ['v1.34.1', ['1.34']],
    ['1.36, 1.31', ['1.31', '1.36']],
    ['1.31,1.34-1.36,1.35', ['1.31', '1.34', '1.35', '1.36']],
    ['1.34 1.35', ['1.34', '1.35']],
    ['latest', [newestMinor()]],
    ['1.36+', ['1.36', '1.37']],
    ['all', bundledMinors()],
  ])('%s', (spec, expected) => expect(parseMinors(spec)).toEqual(expected))

  it.each(['', ' , ', '1', '1.24', '1.99', '2.1', '1.36-1.34', '1.34-', '-1.34', 'newest', '1.34;1.35', '1.0x22'])('refuses %j', (spec) =>
    expect(() => parseMinors(spec)).toThrow(UserError),
  )

  it('says what is bundled', () =>
    expect(() => parseMinors('1.12')).toThrow('Kubernetes 1.12 is not bundled: schemas are bundled for 1.25 to 1.37.'))
})
