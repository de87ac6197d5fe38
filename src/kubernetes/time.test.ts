import { expect, test } from 'vitest'
import { isTime } from './time.ts'

// What Go's time.Parse(time.RFC3339) says, as the API server answered in the conformance run.
test.each([
  ...[
    '2025-01-31T12:00:00Z',
    '2025-01-31T12:00:00.123456789+02:00',
    '2024-02-29T12:00:00Z',
    '0000-02-29T00:00:00Z',
    '2025-01-31T12:00:00-00:00',
  ],
])('takes %s', (value) => expect(isTime(value)).toBe(true))

test.each([
  ...[
    '',
    'now',
    '2025-01-31',
    '2025-01-31 12:00:00Z',
    '2025-01-31T12:00:00',
    '2025-02-29T12:00:00Z',
    '2025-13-01T00:00:00Z',
    '0100-02-29T00:00:00Z',
  ],
  ...['2025-01-31T24:00:00Z', '2025-01-31T12:60:00Z', '2025-01-31T12:00:60Z', '2025-01-31T12:00:00+0200', '2025-01-31t12:00:00z'],
])('refuses %j', (value) => expect(isTime(value)).toBe(false))
