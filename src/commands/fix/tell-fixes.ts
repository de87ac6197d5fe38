import { coverTokens } from '../../findings/cover-line.ts'
import { coverPath } from '../../findings/cover-report.ts'
import type { MendedFile } from '../../fixes/combine.ts'
import type { Fix } from '../../fixes/write-fixes.ts'
import { plainText } from '../../formats/render-text.ts'
import { makeVisible } from '../../formats/visible.ts'
import type { RunReport } from '../../types/finding.ts'
import { text } from '../../types/text.ts'
import { Lines } from '../../yaml/lines.ts'

/** What `fix` says: each fix with its place, and what is left. Lines of files are not shown, as one that is mended may hold a credential. */
export function tellFixes(mended: readonly MendedFile[], left: RunReport, isDry: boolean, unwritten = 0): string {
  // A fix of several files is told once, where its finding is.
  const lines = mended.flatMap(({ path, fixes }) =>
    fixes
      .filter((fix) => fix.files[0]?.path === path)
      .sort((a, b) => startOf(a) - startOf(b))
      .map(tellFix),
  )
  const open = left.findings.filter(({ status }) => status === 'new').length
  const count = lines.length
  const findings = count === 1 ? '1 finding' : `${count} findings`
  const nothing = unwritten === 0 ? 'nothing to fix' : 'nothing fixed'
  const done = count === 0 ? nothing : `${findings} ${isDry ? 'can be fixed' : 'fixed'}`
  const rest = open === 0 ? '' : `; ${open} ${open === 1 ? 'finding is' : 'findings are'} left: see kubelatch check`
  const unseen = left.gaps.filter(({ kind, status }) => kind === 'failed' && status !== 'fixed').length
  const unchecked = unseen === 0 ? '' : `; ${unseen} could not be checked: see kubelatch check`
  return [...lines, `${done}${rest}${unchecked}`, ''].join('\n')
}

function tellFix(fix: Fix): string {
  const { finding, uncovered, files, told = [] } = fix
  const [first, ...others] = files
  const path = makeVisible(coverPath(first?.path ?? ''))
  const line = new Lines(first?.text ?? '').lineOf(startOf(fix))
  const rules = [...new Set(uncovered.map(({ report }) => report.rule))].join(', ')
  const more = rules === '' ? '' : ` What this brings up is fixed with it: ${rules}.`
  const also = others.length === 0 ? '' : ` Also in ${others.map((file) => makeVisible(coverPath(file.path))).join(', ')}.`
  return `${path}:${line}  ${finding.report.rule}  ${coverTokens(plainText(text`${finding.report.help}${told.length === 0 ? told : text` ${told}`}`))}${more}${also}`
}

function startOf({ files }: Fix): number {
  return Math.min(...(files[0]?.cuts ?? []).map(({ from }) => from))
}
