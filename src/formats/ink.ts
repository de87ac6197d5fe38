import type { Severity } from '../types/severity.ts'

/** Colours for a terminal. Without colour each one gives its words back. */
export interface Ink {
  bold(words: string): string
  faint(words: string): string
  quoted(words: string): string
  severity(severity: Severity, words: string): string
  good(words: string): string
}

const codes: Record<Severity, string> = { error: '31', warning: '33', notice: '36' }

/** Ink that writes ANSI (SGR) sequences, or none. */
export function openInk(colour: boolean): Ink {
  const dip = (code: string) => (words: string) => (colour && words !== '' ? `\u001b[${code}m${words}\u001b[0m` : words)
  return {
    bold: dip('1'),
    faint: dip('2'),
    quoted: dip('36'),
    good: dip('32'),
    severity: (severity, words) => dip(`1;${codes[severity]}`)(words),
  }
}
