import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** What a run of Kubelatch has at any time: a private folder with a file, and a child with a child of its own. */
const source = `
import { openTemporaryFolder } from '${resolve('src/programs/temporary.ts')}'
import { startProgram } from '${resolve('src/programs/start-program.ts')}'
const folder = await openTemporaryFolder()
await folder.write('deep/file.json', '{}')
const program = await startProgram('/bin/sh', ['-c', 'trap "" TERM INT; sleep 1000 & echo $!; wait'], { timeout: 600_000 })
program.stdout.once('data', (pid) => process.stdout.write(JSON.stringify({ folder: folder.path, pid: Number(pid) }) + '\\n'))
const how = process.argv[2]
if (how === 'other') process.on('SIGTERM', () => process.exit(5))
if (how === 'throw') setImmediate(() => program.stdout.once('data', () => { throw new Error('a mistake of ours') }))
if (how === 'exit') setImmediate(() => program.stdout.once('data', () => setImmediate(() => process.exit(0))))
setInterval(() => {}, 1000)
`

let base: string

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'ending-'))
  await writeFile(join(base, 'main.ts'), source)
  await build({
    configFile: false,
    logLevel: 'silent',
    root: base,
    build: { ssr: 'main.ts', outDir: 'out', target: 'node20', rolldownOptions: { output: { format: 'es', entryFileNames: 'main.mjs' } } },
    ssr: { noExternal: true },
  })
}, 60_000)
afterAll(() => rm(base, { recursive: true }))

async function start(how: string): Promise<{ child: ChildProcess; folder: string; pid: number; exit: Promise<unknown[]> }> {
  const child = spawn(process.execPath, [join(base, 'out/main.mjs'), how], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, RUNNER_TEMP: base },
  })
  const exit = once(child, 'exit')
  const [line] = await once(child.stdout ?? child, 'data')
  const { folder, pid } = JSON.parse(String(line))
  return { child, folder, pid, exit }
}

/** Gone, or a zombie that nobody has asked about. */
function isDead(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

async function expectDeath(pid: number): Promise<void> {
  await expect.poll(() => isDead(pid), { timeout: 10_000 }).toBe(true)
}

describe('when the process ends', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s, no folder and no child stays', async (signal) => {
    const { child, folder, pid, exit } = await start('wait')
    expect(existsSync(join(folder, 'deep/file.json'))).toBe(true)
    child.kill(signal)
    expect(await exit).toEqual([null, signal])
    expect(existsSync(folder)).toBe(false)
    await expectDeath(pid)
  })

  test('by a signal that somebody else handles too, they decide how', async () => {
    const { child, folder, pid, exit } = await start('other')
    child.kill('SIGTERM')
    expect(await exit).toEqual([5, null])
    expect(existsSync(folder)).toBe(false)
    await expectDeath(pid)
  })

  test.each([
    ['throw', 1],
    ['exit', 0],
  ])('by itself (%s), nothing stays either', async (how, status) => {
    const { folder, pid, exit } = await start(how)
    expect(await exit).toEqual([status, null])
    expect(existsSync(folder)).toBe(false)
    await expectDeath(pid)
  })
})
