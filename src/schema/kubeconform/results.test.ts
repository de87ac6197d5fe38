import { describe, expect, test } from 'vitest'
import { readResults } from './results.ts'

const resource = (status: string, msg = '') => ({ filename: '0.json', kind: 'Pod', name: 'm0', version: 'v1', status, msg })
const summary = { valid: 0, invalid: 0, errors: 0, skipped: 0 }
const print = (...parts: object[]) => JSON.stringify(Object.assign({ resources: [], summary }, ...parts))

describe('readResults', () => {
  test('gives every result', () => {
    const resources = [
      resource('statusValid'),
      resource('statusInvalid', 'why'),
      resource('statusError'),
      resource('statusSkipped'),
      resource(''),
    ]
    const stdout = print({ resources, summary: { valid: 1, invalid: 1, errors: 1, skipped: 1 } })
    const results = readResults(stdout, 1)
    expect(results).toHaveLength(5)
    expect(results).toMatchObject([
      { status: 'valid' },
      { status: 'invalid', message: 'why' },
      { status: 'error' },
      { status: 'skipped' },
      { status: 'empty' },
    ])
  })

  test.each([
    { name: 'nothing', stdout: '', exitCode: 0, reason: 'it printed nothing (exit status 0)' },
    { name: 'garbage', stdout: 'panic: all is lost', exitCode: 1, reason: 'it printed something else than its JSON' },
    { name: 'cut JSON', stdout: print().slice(0, -3), exitCode: 0, reason: 'it printed something else than its JSON' },
    { name: 'other JSON', stdout: '{"resources": 5}', exitCode: 0, reason: 'it printed something else than its JSON' },
    {
      name: 'an unknown status',
      stdout: print({ resources: [resource('INVALID')] }),
      exitCode: 1,
      reason: 'its JSON has another form than is known',
    },
    {
      name: 'a result without a message',
      stdout: print({ resources: [{ ...resource('statusValid'), msg: null }] }),
      exitCode: 0,
      reason: 'its JSON has another form than is known',
    },
    {
      name: 'a summary of other results',
      stdout: print({ resources: [resource('statusInvalid')] }),
      exitCode: 1,
      reason: 'its summary does not agree with its results',
    },
    { name: 'no summary', stdout: print({ summary: undefined }), exitCode: 0, reason: 'its summary does not agree with its results' },
    {
      name: 'success over an invalid object',
      stdout: print({ resources: [resource('statusInvalid')], summary: { ...summary, invalid: 1 } }),
      exitCode: 0,
      reason: 'its exit status 0 does not agree with its results',
    },
    { name: 'failure over nothing', stdout: print(), exitCode: 1, reason: 'its exit status 1 does not agree with its results' },
  ])('does not take $name for an answer', ({ stdout, exitCode, reason }) => {
    expect(readResults(stdout, exitCode)).toEqual({ failed: reason })
  })
})
