import { lineAssignments } from './assignments.ts'
import { examine } from './examine.ts'
import { type Found, placed, type Range, type Search } from './found.ts'
import { nameMatters } from './mentions.ts'

/** A line that is a comment and names a credential. */
const named = /^[ \t]*#.*(?:pass|secret|token|key|cred|auth)/im

/** What comments give names that say credential: settings that were switched off, with what was drawn for them still in place. */
export function commented(text: string, search: Search): readonly Found[] {
  if (!text.includes('#') || !named.test(text)) return []
  const site = { holder: 'other', belongs: false, weak: false } as const
  return [...lineAssignments(text)].flatMap(({ name, from, to }) => {
    if (!nameMatters(name) || !isComment(text, from)) return []
    const shift = (range: Range) => ({ from: from + range.from, to: from + range.to })
    return examine(text.slice(from, to), { ...site, name }, search).map((found) => ({
      ...placed(found, shift),
      inner: `/${name}${found.inner}`,
    }))
  })
}

function isComment(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  return /^[ \t]*#/.test(text.slice(start, at))
}
