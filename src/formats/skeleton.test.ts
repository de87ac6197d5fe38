import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostileReport } from '../testing/hostile-report.ts'
import { hostileStrings } from '../testing/hostile-strings.ts'
import { withoutCode } from '../testing/without-code.ts'
import { renderAsJunit } from './junit.ts'
import { renderAsMarkdown } from './markdown.ts'
import type { Renderer } from './options.ts'

/** XML without attribute values and text: what is left is markup. A bare quote, `<` or `&` of a value would show in it. */
function withoutValues(xml: string): string {
  expect(xml.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '')).not.toContain('&')
  return xml.replace(/="[^"]*"/g, '=""').replace(/>[^<]*</g, '><')
}

const markups: readonly (readonly [string, Renderer, (output: string) => string])[] = [
  ['markdown', renderAsMarkdown, withoutCode],
  ['junit', renderAsJunit, withoutValues],
]

test.each(markups)('%s: whatever strings a report holds, its markup is that of a harmless one', (_name, render, skeletonOf) => {
  const skeleton = (foreign: string) => skeletonOf(render(hostileReport(foreign), [], {}))
  const harmless = skeleton('harmless')
  expect(harmless).not.toContain('harmless')
  for (const hostile of hostileStrings) expect(skeleton(hostile)).toBe(harmless)
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('`', '``', ' ', '\\', '<', '"', '\n', ']', '(', '@', 'a') }),
  )
  fc.assert(
    fc.property(anything, (foreign) => {
      expect(skeleton(foreign)).toBe(harmless)
    }),
  )
})

test('the skeletons show what breaks out', () => {
  expect(withoutCode('a ``b`` `c` @org')).toBe('a <code> <code> @org')
  expect(withoutCode('``a` @org `b``` x')).toContain('@org')
  expect(() => withoutValues('<a b="&x"/>')).toThrow()
})
