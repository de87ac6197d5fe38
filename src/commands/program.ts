import { Command, CommanderError, Option } from 'commander'
import { coverRuns } from '../findings/cover-line.ts'
import { formatNames } from '../formats/registry.ts'
import { version } from '../version.ts'
import type { FixFlags } from './fix/fix.ts'
import type { CheckFlags, TokensFlags } from './options.ts'
import type { Surroundings } from './surroundings.ts'

/** The command line: reads arguments, calls a command, gives its exit status. Each command is loaded when it is called. */
export interface Program {
  /** @param args without node and the script. Usage mistakes end with 3. */
  run(args: readonly string[]): Promise<0 | 1 | 2 | 3>
}

const exits = `
Exit status: 0 passed, 1 failed (a new finding at or above --fail-on), 2 incomplete or broken, 3 usage.`

export function buildProgram(surroundings: Surroundings): Program {
  return { run: (args) => runProgram(args, surroundings) }
}

async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2 | 3> {
  let status: 0 | 1 | 2 | 3 = 0
  const settle = (ended: 0 | 1 | 2) => {
    status = ended
  }
  const told: string[] = []
  const program = new Command('kubelatch')
    .description('Guards Kubernetes configuration: checks manifests, a change of them, or a whole repository.')
    .version(version)
    .configureOutput({
      writeOut: (words) => told.push(words),
      writeErr: (words) => surroundings.stderr.write(coverRuns(words)),
    })
    .exitOverride()
    .addHelpText('after', exits)
  for (const [name, describe] of commandsFor(args[0])) describe(program.command(name), surroundings, settle)
  for (const command of program.commands) command.exitOverride().configureOutput(program.configureOutput())
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error: unknown) {
    if (!(error instanceof CommanderError)) throw error
    if (told.length > 0) await (await import('./print.ts')).print(told.join(''), surroundings)
    return error.exitCode === 0 ? 0 : 3
  }
}

/** What each command says of itself, takes and does, by its name, in the order of the help. */
const commands: ReadonlyMap<string, Describe> = new Map(Object.entries({ check, diff, audit, fix, tokens, rules, explain, demo }))

/** The commands to know: the one that is called, and all where help or a mistake may name them. Flags that nobody gives take 5 ms. */
function commandsFor(called = ''): readonly (readonly [string, Describe])[] {
  return [...commands].filter(([name]) => name === called || !commands.has(called))
}

type Describe = (command: Command, surroundings: Surroundings, settle: Settle) => void

type Settle = (status: 0 | 1 | 2) => void

function check(command: Command, surroundings: Surroundings, settle: Settle): void {
  withFlags(command)
    .description('Check files and folders as they are; - is standard input.')
    .argument('[path...]', 'files and folders (default: the current folder)')
    .addHelpText('after', '\nExample:\n  $ kubelatch check deploy/ overlays/production/web.yaml')
    .action(async (paths: string[], flags: CheckFlags) => settle(await (await import('./check.ts')).check(paths, flags, surroundings)))
}

function diff(command: Command, surroundings: Surroundings, settle: Settle): void {
  withFlags(command)
    .description('Check a change: only what it adds can fail.')
    .argument('[base]', 'a commit, a range A..B or A...B, or a folder (default: where this branch left the default branch)')
    .argument('[head]', 'a commit or a folder (default: the working tree, uncommitted and untracked files included)')
    .option('--staged', 'take what is staged instead of the working tree', false)
    .addHelpText(
      'after',
      '\nExamples:\n  $ kubelatch diff\n  $ kubelatch diff main...feature\n  $ kubelatch diff rendered/before rendered/after',
    )
    .action(async (base: string | undefined, head: string | undefined, flags: CheckFlags & { staged: boolean }) =>
      settle(await (await import('./diff.ts')).diff(base, head, flags.staged, flags, surroundings)),
    )
}

function audit(command: Command, surroundings: Surroundings, settle: Settle): void {
  withFlags(command)
    .description('Check a whole repository, as it lies or at a commit.')
    .argument('[commit]', 'a commit, branch or tag (default: the working tree)')
    .addHelpText('after', '\nExample:\n  $ kubelatch audit --output sarif=kubelatch.sarif')
    .action(async (commit: string | undefined, flags: CheckFlags) =>
      settle(await (await import('./audit.ts')).audit(commit, flags, surroundings)),
    )
}

function fix(command: Command, surroundings: Surroundings, settle: Settle): void {
  command
    .description('Apply the fixes that are proven: each was laid over its file, and everything was checked again.')
    .argument('[path...]', 'files and folders (default: the current folder)')
    .option('--dry-run', 'tell the fixes and write nothing')
    .option('--base <rev>', 'fix what the working tree changes against a commit, also what only a comparison shows')
    .option('--kubernetes-versions <versions>', 'minor versions in use, such as 1.34 or 1.31,1.34-1.37')
    .option('--schema-engine <engine>', 'embedded, kubeconform or both')
    .option('--kubeconform <path>', 'the kubeconform to use')
    .option('--rule <rule>', 'ID=SEVERITY or ID/CASE=SEVERITY; a bare ID fixes only what is named so (repeatable)', collect)
    .option('--config <file>', 'a config file instead of .github/kubelatch.yml')
    .addHelpText('after', `\nExample:\n  $ kubelatch fix --dry-run deploy/\n${exits}`)
    .action(async (paths: string[], flags: FixFlags) => settle(await (await import('./fix/fix.ts')).fix(paths, flags, surroundings)))
}

function tokens(command: Command, surroundings: Surroundings, settle: Settle): void {
  withVerdict(command)
    .description('Look for credentials alone: in files as they are, or in every commit of a history.')
    .argument('[what...]', 'files and folders (default: the current folder); with --history commits, branches or tags (default: HEAD)')
    .option('--history', 'look at every content of every commit, each once, and tell since when a credential is in it')
    .option('--all', 'with --history: all branches, remote branches and tags')
    .option('--state <file>', 'with --history: remember what was looked at, so that the next run looks at new commits alone')
    .addHelpText(
      'after',
      '\nExamples:\n  $ kubelatch tokens deploy/\n  $ kubelatch tokens --history --all --state ~/.cache/kubelatch/shop.json',
    )
    .action(async (what: string[], flags: TokensFlags) =>
      settle(await (await import('./tokens/tokens.ts')).tokens(what, flags, surroundings)),
    )
}

function rules(command: Command, surroundings: Surroundings, settle: Settle): void {
  command
    .description('List the rules, how severe they are and what they are about.')
    .addHelpText('after', '\nExample:\n  $ kubelatch rules')
    .action(async () => settle(await (await import('./rules.ts')).rules(surroundings)))
}

function explain(command: Command, surroundings: Surroundings, settle: Settle): void {
  command
    .description('Explain one rule: what it demands, why, how to mend it, and where that is written.')
    .argument('<rule>', 'the id of a rule')
    .addHelpText('after', '\nExample:\n  $ kubelatch explain immutable-data-changed')
    .action(async (rule: string) => settle(await (await import('./rules.ts')).explain(rule, surroundings)))
}

function demo(command: Command, surroundings: Surroundings, settle: Settle): void {
  command
    .description('Show a check: makes a throw-away repository of a web shop and runs diff on a change of it.')
    .addHelpText('after', '\nExample:\n  $ kubelatch demo')
    .action(async () => settle(await (await import('./demo.ts')).demo(surroundings)))
}

const collect = (value: string, before: readonly string[] = []) => [...before, value]

function withFlags(command: Command): Command {
  return withVerdict(
    command
      .option('--kubernetes-versions <versions>', 'minor versions in use, such as 1.34 or 1.31,1.34-1.37')
      .option('--schema-engine <engine>', 'embedded, kubeconform or both')
      .option('--kubeconform <path>', 'the kubeconform to use')
      .option('--scope <scope>', 'what can fail: new, changed-files or all'),
  )
}

/** What decides over pass and fail, and what is written. */
function withVerdict(command: Command): Command {
  return command
    .option('--fail-on <severity>', 'the least severity that fails: error, warning, notice or never')
    .option('--on-incomplete <what>', 'fail or warn')
    .option('--rule <rule>', 'ID=SEVERITY or ID/CASE=SEVERITY; a bare ID runs only what is named so (repeatable)', collect)
    .option('--config <file>', 'a config file instead of .github/kubelatch.yml')
    .addOption(new Option('--format <format>', 'what to print').choices(formatNames))
    .option('--output <format=file>', 'write a format to a file as well (repeatable)', collect)
    .option('--color', 'colour the text (default: on a terminal)')
    .option('--no-color', 'no colours')
    .addHelpText('after', exits)
}
