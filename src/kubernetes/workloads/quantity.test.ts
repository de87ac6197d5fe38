import { describe, expect, test } from 'vitest'
import { inMillis, readQuantity } from './quantity.ts'

describe('reading quantities as apimachinery does', () => {
  test.each([
    ['1', 1000n],
    ['100m', 100n],
    ['0.1', 100n],
    ['.5', 500n],
    ['5.', 5000n],
    ['1k', 1_000_000n],
    ['1Ki', 1_024_000n],
    ['1.5Gi', 1_610_612_736_000n],
    ['1e3', 1_000_000n],
    ['1E-2', 10n],
    ['1E', 10n ** 21n],
    ['-2', -2000n],
    ['+2', 2000n],
    ['1n', 1n],
    ['0.0001', 1n],
    [' 7 ', 7000n],
    ['.', 0n],
    ['-', 0n],
    ['Ki', 0n],
    [0.5, 500n],
    [2, 2000n],
  ])('%s is %d thousandths', (written, expected) => {
    const quantity = readQuantity(written)
    expect(typeof quantity === 'object' ? inMillis(quantity) : quantity).toBe(expected)
  })

  test.each(['', 'x', '1GB', '1 Gi', '1gi', '1K', '1,5', '0x10', '1e', '1e+', '1k3', '1+3', '--1', '1m5'])('%j is none', (written) =>
    expect(readQuantity(written)).toBe('invalid'),
  )

  test.each(['1e400000', `1${'0'.repeat(500)}`])('%s is too long to be compared', (written) => expect(readQuantity(written)).toBe('huge'))
})
