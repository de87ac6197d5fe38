import { readRunnerLog, type WorkflowCommand } from '../../runner-log.ts'

/** An annotation as it stands on the page of a run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
}

/** What the runner makes of a step's output: https://github.com/actions/runner, ActionCommandManager.cs and ExecutionContext.cs. */
export interface StepLog {
  readonly annotations: readonly Annotation[]
  /** Annotations beyond ten of a level, which nobody ever sees. */
  readonly dropped: number
  /** What a reader of the log sees, values that are masked covered. */
  readonly lines: readonly string[]
  readonly masks: readonly string[]
  /** Commands that only a workflow or an attacker would send: outputs by the old way, matchers, `stop-commands`. */
  readonly others: readonly WorkflowCommand[]
}

const mostPerLevel = 10
const longestMessage = 4096

/** Commands that the runner knows; everything else that looks like one is text. */
const known = new Set([
  'set-output',
  'save-state',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'echo',
  'group',
  'endgroup',
  'debug',
  'error',
  'warning',
  'notice',
  'stop-commands',
  'set-env',
  'add-path',
  'internal-set-repo-path',
])

/** Reads a step's output line by line. */
export function readStepLog(output: string): StepLog {
  const annotations: Annotation[] = []
  const lines: string[] = []
  const masks: string[] = []
  const others: WorkflowCommand[] = []
  let dropped = 0
  let stopped: string | undefined
  const cover = (text: string) => masks.reduce((left, mask) => left.replaceAll(mask, '***'), text)
  for (const line of output.split(/\r\n|\n|\r/)) {
    const [command] = readRunnerLog(line).commands
    const name = command?.name.toLowerCase() ?? ''
    if (stopped !== undefined) {
      if (name === stopped.toLowerCase()) stopped = undefined
      else lines.push(cover(line))
    } else if (command === undefined || !known.has(name)) lines.push(cover(line))
    else if (name === 'add-mask') masks.push(...masksOf(command.message))
    else if (name === 'stop-commands') {
      stopped = command.message
      others.push(command)
    } else if (name === 'error' || name === 'warning' || name === 'notice') {
      const shown = toAnnotation(name, { ...command, message: cover(command.message) })
      lines.push(`${name}: ${shown.message}`)
      if (annotations.filter(({ level }) => level === name).length < mostPerLevel) annotations.push(shown)
      else dropped += 1
    } else if (name === 'group') lines.push(cover(command.message))
    else if (name !== 'endgroup' && name !== 'debug') others.push(command)
  }
  return { annotations, dropped, lines, masks, others }
}

/** The whole value and each of its lines. */
function masksOf(value: string): readonly string[] {
  return [value, ...value.split(/\r?\n/)].filter((mask, index, all) => mask !== '' && all.indexOf(mask) === index)
}

function toAnnotation(level: Annotation['level'], { properties, message }: WorkflowCommand): Annotation {
  const { title, file, line, endLine } = properties
  return {
    level,
    message: message.slice(0, longestMessage),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
  }
}

const longestSummary = 1024 * 1024

/** The summary as it is uploaded: one that is too long is dropped whole, with an annotation, and the step does not fail. */
export function readSummary(text: string, masks: readonly string[]): { readonly summary: string; readonly refused?: string } {
  const bytes = Buffer.byteLength(text)
  if (bytes > longestSummary) {
    return {
      summary: '',
      refused: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(bytes / 1024)}k.`,
    }
  }
  return { summary: masks.reduce((left, mask) => left.replaceAll(mask, '***'), text) }
}

/** A file of `NAME=VALUE` and `NAME<<DELIMITER` entries, read as strictly as the runner does (FileCommandManager.cs). */
export function readFileCommands(text: string): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2)
      const end = lines.indexOf(delimiter, at + 1)
      if (heredoc === 0 || delimiter === '' || end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      entries[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (equals > 0) entries[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new Error(`Invalid format '${line}'`)
  }
  return entries
}
