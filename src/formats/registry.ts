import { UserError } from '../types/user-error.ts'
import type { Renderer } from './options.ts'

/** Each format's renderer, loaded when it is asked for: a run pays for the formats that it writes. */
const formats = {
  text: async () => (await import('./text.ts')).renderAsText,
  json: async () => (await import('./json.ts')).renderAsJson,
  sarif: async () => (await import('./sarif.ts')).renderAsSarif,
  junit: async () => (await import('./junit.ts')).renderAsJunit,
  github: async () => (await import('./github.ts')).renderAsGithub,
  markdown: async () => (await import('./markdown.ts')).renderAsMarkdown,
} satisfies Record<string, () => Promise<Renderer>>

export type FormatName = keyof typeof formats

/** Every format that `--format` and `--output` take. */
export const formatNames: readonly FormatName[] = ['text', 'json', 'sarif', 'junit', 'github', 'markdown']

/** A format by the name that a person gave; a {@link UserError} lists those that there are. */
export function parseFormat(name: string): FormatName {
  const known = formatNames.find((format) => format === name)
  if (known !== undefined) return known
  throw new UserError(`There is no format ${JSON.stringify(name)}.`, { hint: `Formats are ${formatNames.join(', ')}.`, status: 3 })
}

/** The renderer of a format. */
export function loadFormat(name: FormatName): Promise<Renderer> {
  return formats[name]()
}
