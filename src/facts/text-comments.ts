import type { Comment } from '../types/yaml.ts'

/** How lines of scripts, settings, source code and Markdown say that what follows is for people: the sign and what an ignore begins with. */
const marked = /^(?:[^\n]{0,2000}?[ \t])??(#+|\/\/+|\/\*+|\*+|--+|;+|%+|<!--+)[ \t]{0,20}(kubelatch:[^\n]{1,1000})$/gm

/** What closes a comment. */
const closing = /[ \t]*(?:--+>|\*+\/)[ \t\r]*$/

/** The comments of a text that is no YAML, as far as they are meant for Kubelatch. Each is about its whole file: such a text has no fields. */
export function readTextComments(text: string): Comment[] {
  return [...text.matchAll(marked)].map(({ 0: whole, 1: sign = '', 2: written = '', index }) => {
    const before = text.slice(0, index)
    const start = whole.length - written.length
    return {
      document: 0,
      line: before.split('\n').length,
      column: whole.lastIndexOf(sign, start - 1) + 1,
      text: written.replace(closing, '').trim(),
      leads: true,
    }
  })
}
