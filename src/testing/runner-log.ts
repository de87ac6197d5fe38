/** A workflow command as GitHub's runner takes it out of a step's log. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What the runner makes of a step's output, by the rules of its source (actions/runner ActionCommand.cs). */
export interface RunnerLog {
  /** In both syntaxes: `::name …::` after leading whitespace, and `##[name …]` anywhere in a line. */
  readonly commands: readonly WorkflowCommand[]
  /** The other lines. */
  readonly lines: readonly string[]
}

export function readRunnerLog(output: string): RunnerLog {
  const commands: WorkflowCommand[] = []
  const lines: string[] = []
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = toCommand(/^\s*::(\S+?)(?: (.*?))?::(.*)$/.exec(line)) ?? toCommand(/##\[(\S+?)(?: (.*?))?\](.*)$/.exec(line))
    if (command === undefined) lines.push(line)
    else commands.push(command)
  }
  return { commands, lines }
}

function toCommand(match: RegExpExecArray | null): WorkflowCommand | undefined {
  if (match === null) return undefined
  const [, name = '', properties = '', message = ''] = match
  const pairs = properties.split(',').flatMap((property): [string, string][] => {
    const [key = '', value = ''] = property.split(/=(.*)/s)
    return key.trim() === '' ? [] : [[key.trim(), unescapeCommand(value)]]
  })
  return { name, properties: Object.fromEntries(pairs), message: unescapeCommand(message) }
}

function unescapeCommand(words: string): string {
  const escapes = [/%0D/g, /%0A/g, /%3A/g, /%2C/g, /%25/g] as const
  return escapes.reduce((left, pattern, index) => left.replace(pattern, ['\r', '\n', ':', ',', '%'][index] ?? ''), words)
}

/** Outputs as the runner reads them from GITHUB_OUTPUT. */
export function readRunnerOutputs(file: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = file.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const [name = '', delimiter] = lines[at]?.split(/<<(.*)/s) ?? []
    if (delimiter === undefined) continue
    const end = lines.indexOf(delimiter, at + 1)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
