import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { onTestFinished } from 'vitest'
import { obtainedTool } from '../../built-action.ts'
import { repositoryIn } from '../../throwaway-repository.ts'
import { checkOut } from './check-out.ts'
import { environmentOf } from './environment.ts'
import { type Annotation, readFileCommands, readStepLog, readSummary } from './step-log.ts'
import type { Story, StoryEnding } from './story.ts'

/** Both versions of Node that the action has to run on. */
export const storyNodes: readonly (readonly [string, () => string])[] = [
  ['the Node that runs the tests', () => process.execPath],
  ['the Node that GitHub runs actions with', () => obtainedTool('node24')],
]

/** Runs one job to its end, in a folder that is gone after the test. The host goes on answering from this process. */
export async function runStory(story: Story): Promise<StoryEnding> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'kubelatch-story-')))
  onTestFinished(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }))
  return runStoryIn(home, story)
}

/** The same in an empty folder of the caller, for what is no test. */
export async function runStoryIn(home: string, story: Story): Promise<StoryEnding> {
  const workspace = checkOut(story, join(home, 'work'))
  const environment = environmentOf(story, home, workspace)
  const begin = performance.now()
  const { status, output } = await start(story, workspace, environment)
  const milliseconds = performance.now() - begin
  const read = (name: string) => readFileSync(join(home, 'files', name), 'utf8')
  const log = readStepLog(output)
  const { summary, refused } = readSummary(read('summary'), log.masks)
  const files = newFiles(story, workspace)
  return {
    ...log,
    annotations: [...log.annotations, ...(refused === undefined ? [] : [{ level: 'error', message: refused } satisfies Annotation])],
    status,
    summary,
    outputs: readFileCommands(read('output')),
    intoJob: read('env') + read('path') + read('state'),
    files,
    bytes: [output, read('summary'), read('output'), read('env'), read('path'), read('state'), ...Object.values(files)].join('\n'),
    milliseconds,
  }
}

async function start(
  story: Story,
  workspace: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ status: number | null; output: string }> {
  const { entry, node = process.execPath, started } = story
  let output = ''
  const write = (chunk: string) => {
    output += chunk
  }
  if (typeof entry !== 'string') return { status: await entry({ workspace, environment, write }), output }
  const child = spawn(node, [join(entry, 'dist/action.js')], { cwd: workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  started?.(child)
  // The runner reads both streams.
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', write)
  const status = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  return { status, output }
}

function newFiles({ depth }: Story, workspace: string): Readonly<Record<string, string>> {
  const paths =
    depth === 'none'
      ? readdirSync(workspace, { recursive: true, withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? [relative(workspace, join(entry.parentPath, entry.name))] : [],
        )
      : repositoryIn(workspace).git('ls-files', '-z', '--others').split('\0')
  return Object.fromEntries(paths.filter((path) => path !== '').map((path) => [path, readFileSync(join(workspace, path), 'utf8')]))
}
