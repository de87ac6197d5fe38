import { lineAssignments } from './assignments.ts'
import { examine } from './examine.ts'
import { nameMatters } from './first-sight/mentions.ts'
import { type Found, placed, type Range, type Search } from './found.ts'
import { merge } from './merge.ts'
import { maySpeak, spokenPairs } from './spoken-pairs.ts'

/** Words of names that say credential, rather too often than once too seldom. */
const words = /pass|secret|token|key|cred|auth/i

/** What comments give names that say credential: settings that were switched off, with what was drawn for them still in place. */
export function commented(text: string, search: Search): readonly Found[] {
  if (!namesCredential(text)) return []
  const site = { holder: 'other', belongs: false, weak: false } as const
  const found = [...lineAssignments(text), ...spokenPairs(text)].flatMap(({ name, from, to }) => {
    if (!nameMatters(name) || !isComment(text, from)) return []
    const shift = (range: Range) => ({ from: from + range.from, to: from + range.to })
    return examine(text.slice(from, to), { ...site, name }, search).map((found) => ({
      ...placed(found, shift),
      inner: `/${name}${found.inner}`,
    }))
  })
  return merge(found)
}

/**
 * Whether lines that are comments speak of credentials and give a value to what may be one by its name, or to a `value`, which a line before
 * names. Most comments do not, and are passed without a look at the lines between them.
 */
function namesCredential(text: string): boolean {
  let speaks = false
  let gives = false
  for (let at = text.indexOf('#'); at !== -1 && !(speaks && gives); ) {
    const start = text.lastIndexOf('\n', at) + 1
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next
    if (text.slice(start, at).trim() === '') {
      const line = text.slice(start, end)
      speaks ||= words.test(line)
      gives ||=
        maySpeak(line) || (/[:=]/.test(line) && [...lineAssignments(line)].some(({ name }) => name === 'value' || nameMatters(name)))
    }
    at = text.indexOf('#', end)
  }
  return speaks && gives
}

function isComment(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  return /^[ \t]*#/.test(text.slice(start, at))
}
