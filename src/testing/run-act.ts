import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { obtainedTool } from './built-action.ts'
import { gitTestEnvironment, throwawayFolder } from './throwaway-repository.ts'

/** A line that act tells as JSON, as far as tests look at it. */
export interface ActLine {
  readonly command?: string
  readonly kvPairs?: Readonly<Record<string, string>>
  readonly arg?: string
  readonly name?: string
  readonly content?: string
  readonly msg?: string
  readonly step?: string
  readonly stepResult?: string
  readonly jobResult?: string
}

export interface ActRun {
  /** A checkout, with the action in it where the workflow says `uses: ./`. */
  readonly workspace: string
  /** A path, from the workspace. */
  readonly workflow: string
  readonly event: string
  readonly payload: unknown
  readonly token: string
  readonly environment: Readonly<Record<string, string>>
  readonly actor?: string
}

/** Runs a real workflow on GitHub's Node, without a container, and gives what act tells. Nothing is fetched; this process may serve meanwhile. */
export async function runAct(run: ActRun): Promise<{ readonly status: number | null; readonly lines: readonly ActLine[] }> {
  const folder = throwawayFolder()
  const payload = join(folder, 'event.json')
  writeFileSync(payload, JSON.stringify(run.payload))
  mkdirSync(join(folder, 'bin'))
  symlinkSync(obtainedTool('node24'), join(folder, 'bin/node'))
  const local = ['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--action-offline-mode', '--json']
  const environment = Object.entries(run.environment).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const who = ['-s', `GITHUB_TOKEN=${run.token}`, ...(run.actor === undefined ? [] : ['--actor', run.actor])]
  const child = spawn(obtainedTool('act'), [run.event, '-W', run.workflow, '-e', payload, ...local, ...who, ...environment], {
    cwd: run.workspace,
    env: { ...gitTestEnvironment, HOME: folder, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  }
  const status = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const lines = output.split('\n').filter((line) => line.startsWith('{'))
  return { status, lines: lines.map((line): ActLine => JSON.parse(line)) }
}
