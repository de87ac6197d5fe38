import { describe, expect, test } from 'vitest'
import type { Frame } from '../findings/frames.ts'
import { hostileReport } from '../testing/hostile-report.ts'
import { hostileStrings } from '../testing/hostile-strings.ts'
import { sampleRule } from '../testing/sample-report.ts'
import { formatNames, loadFormat } from './registry.ts'

/** What a reader would not see as it is stored; a line feed is the layout's own. */
const hidden = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u0000-\u0009\u000B-\u001F\u007F-\u009F\u115F\u3164]|\u034F/u
const kinds = /^::(?:error|warning|notice) [^\n]*?::/

describe.each(formatNames)('%s', (name) => {
  test.each(hostileStrings)('carries %j as data', async (hostile) => {
    const render = await loadFormat(name)
    const report = hostileReport(hostile)
    const frame: Frame = { lines: hostile.split('\n').map((text, index) => ({ line: index + 1, text })) }
    const frames = new Map(report.findings.map((finding) => [finding, frame]))
    const output = render(report, [sampleRule], {
      frames,
      blobs: { head: 'https://github.com/o/r/blob/abc' },
      lines: () => hostile.split('\n'),
    })
    expect(output.endsWith('\n')).toBe(true)
    for (const line of output.split('\n')) {
      // The properties of an annotation keep a path as it is, so that GitHub finds the file; its controls and direction marks are shown.
      if (name === 'github') expect(line.replace(/file=[^,]*/, '')).not.toMatch(hidden)
      else expect(line).not.toMatch(hidden)
      expect(line).not.toMatch(/##(?:vso|teamcity)?\[/i)
      if (name !== 'github') expect(line.trimStart()).not.toMatch(/^::/)
    }
    if (name === 'github') {
      const lines = output.trimEnd().split('\n')
      expect(lines).toHaveLength(4)
      for (const line of lines.slice(0, -1)) expect(line).toMatch(kinds)
      expect(lines.at(-1)).toMatch(/^Kubelatch failed: /)
    }
  })
})
