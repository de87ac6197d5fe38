import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderAsJson } from './formats/json.ts'
import { buildPolicy } from './policy/build-policy.ts'
import { shippedConfig } from './policy/shipped.ts'
import { catalogue } from './rules/catalogue.ts'
import { run } from './run.ts'
import { builtAction } from './testing/built-action.ts'
import { widget, widgetDefinition } from './testing/custom-kinds.ts'
import { configMap } from './testing/manifests.ts'
import { memoryTree } from './testing/memory-tree.ts'
import { repositoryIn, throwawayFolder, writeFiles } from './testing/throwaway-repository.ts'
import type { RunReport } from './types/finding.ts'

let built: string
beforeAll(() => {
  built = builtAction()
}, 180_000)

const wrong = configMap('wrong', 'data:', '  a: 1')

describe('threads', () => {
  /** 3 MB in 120 files of every sort: enough for threads. */
  const files = Object.fromEntries(
    Array.from({ length: 120 }, (_, index): [string, string] => {
      const text = `  text: "${'word '.repeat(5000)}"`
      const own = index % 7 === 0 ? [`  n${index}: ${index}`] : index % 11 === 0 ? ['dta: {}'] : []
      return [
        `apps/${index % 5}/${index}.yaml`,
        index % 13 === 0 ? `kind: [\n---\n${configMap(`c${index}`)}` : configMap(`c${index}`, 'data:', text, ...own),
      ]
    }),
  )
  const more = { 'crd.json': JSON.stringify(widgetDefinition), 'w.json': JSON.stringify({ ...widget, spec: {} }), 'die.yaml': wrong }
  const policy = { ...buildPolicy([shippedConfig('default')], catalogue), exemptions: [] }

  async function runOn(threads: { readonly count: number; readonly script?: string }): Promise<RunReport> {
    const after = memoryTree({ ...files, ...more })
    const { report } = await run({ trees: { after, names: { after: 'head' } }, policy, today: '2026-06-30', version: 'test', threads })
    return { ...report, timings: {} }
  }
  const json = (report: RunReport) => renderAsJson(report, catalogue, {})

  test('one or two or many, the report is the same to the byte', async () => {
    const script = join(built, 'dist/worker.js')
    const alone = await runOn({ count: 1 })
    expect(alone.findings.length).toBeGreaterThan(20)
    for (const count of [2, 5]) expect(json(await runOn({ count, script }))).toBe(json(alone))
  })

  test('a worker that dies costs the file that it dies of, as a failed gap, and no other', async () => {
    const script = join(throwawayFolder(), 'dying.mjs')
    writeFileSync(
      script,
      `import { parentPort } from 'node:worker_threads'
const on = parentPort.on.bind(parentPort)
const dies = (files) => files.some((file) => file.path === 'die.yaml')
parentPort.on = (event, listener) => on(event, (files) => (dies(files) ? process.exit(1) : listener(files)))
await import(${JSON.stringify(pathToFileURL(join(built, 'dist/worker.js')).href)})
`,
    )
    const [alone, dying] = [await runOn({ count: 1 }), await runOn({ count: 2, script })]
    expect(dying.gaps.filter(({ kind }) => kind === 'failed')).toMatchObject([{ reason: 'worker-died', place: { file: 'die.yaml' } }])
    expect(dying.findings).toEqual(alone.findings.filter(({ place }) => place.file !== 'die.yaml'))
  })
})

describe('the process', () => {
  const environment = (home: string) => ({ PATH: process.env.PATH ?? '', HOME: home, RUNNER_TEMP: home })
  const cli = () => join(built, 'dist/cli.js')

  test('says its version, and nothing else', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli(), '--version'], { encoding: 'utf8' })
    expect([status, stdout, stderr]).toEqual([0, `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`, ''])
  })

  test('whose reader goes away ends without a stack, and not as if all were well', () => {
    const folder = throwawayFolder()
    writeFiles(
      folder,
      Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`${index}.yaml`, configMap(`c${index}`, 'data:', `  a${index}: 1`)])),
    )
    const script = `"${process.execPath}" "${cli()}" check . --format json 2> err; echo $? > status`
    spawnSync('sh', ['-c', `(${script}) | head -1`], { cwd: folder, env: environment(folder) })
    expect(readFileSync(join(folder, 'err'), 'utf8')).not.toMatch(/\n\s+at |Error:/)
    expect(readFileSync(join(folder, 'status'), 'utf8').trim()).toBe('1')
  })

  test.each([
    ['a folder', ['check', '.'], 1],
    ['standard input, which is empty then', ['check', '-'], 0],
  ])('with closed standard input checks %s', (_, args, expected) => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'a.yaml': wrong })
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli()}" ${args.join(' ')} <&-`], {
      cwd: folder,
      env: environment(folder),
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([expected, ''])
  })

  test('with closed standard output still writes its files and gives its verdict', () => {
    const folder = throwawayFolder()
    writeFiles(folder, { 'a.yaml': wrong })
    const { status } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli()}" check a.yaml --output json=k.json >&-`], {
      cwd: folder,
      env: environment(folder),
    })
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'k.json'), 'utf8')).outcome).toBe('failed')
  })

  test('that meets a bug of ours is broken, not failed, and quotes nothing of it', () => {
    const bug =
      "process.on('newListener', (name) => name === 'uncaughtException' && setImmediate(() => { throw new TypeError(['cred', 'ential'].join('')) }))"
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(bug)}`, cli(), 'check', '-'],
      {
        env: environment(tmpdir()),
        encoding: 'utf8',
      },
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/^kubelatch: an unexpected TypeError\. This is a bug/)
    expect(stderr).not.toContain('credential')
  })

  test('that ends before its verdict is broken, and not as if all were well', () => {
    const silent =
      "Object.defineProperty(process, 'stdin', { value: { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }) } })"
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(silent)}`, cli(), 'check', '-'],
      { env: environment(tmpdir()), encoding: 'utf8' },
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/^kubelatch: The run ended before its verdict: nothing was checked\./)
  })

  test('in a partial clone tells what that lacks, and stays until it knows', () => {
    const folder = throwawayFolder()
    mkdirSync(join(folder, 'origin'))
    const origin = repositoryIn(join(folder, 'origin'))
    origin.git('config', 'uploadpack.allowFilter', 'true')
    origin.commit({ 'a.yaml': configMap('a') })
    origin.commit({ 'b.yaml': wrong })
    const diffIn = (filter: 'blob:none' | 'tree:0') => {
      const clone = join(folder, filter.replace(':', '-'))
      origin.git('clone', '-q', '--no-checkout', `--filter=${filter}`, `file://${origin.folder}`, clone)
      return spawnSync(process.execPath, [cli(), 'diff', 'HEAD~1', 'HEAD'], { cwd: clone, env: environment(folder), encoding: 'utf8' })
    }
    const withoutContents = diffIn('blob:none')
    expect(withoutContents.stdout).toMatch(/not-found \(1\)\n +b\.yaml:1: [\s\S]*incomplete: /)
    expect(withoutContents.status).toBe(2)
    const withoutTrees = diffIn('tree:0')
    expect(withoutTrees.stderr).toContain('clone with `--filter=blob:none`')
    expect(withoutTrees.status).toBe(2)
  })

  test('whose folder is gone says so', () => {
    const folder = throwawayFolder()
    mkdirSync(join(folder, 'gone'))
    const { status, stderr } = spawnSync('sh', ['-c', `rmdir ../gone; "${process.execPath}" "${cli()}" check .`], {
      cwd: join(folder, 'gone'),
      env: environment(folder),
      encoding: 'utf8',
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^kubelatch: .*folder/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  /** A diff whose kubeconform never answers: half-way, with a private folder, git and another child. */
  async function startHanging(folder: string): Promise<{ readonly child: ChildProcess; readonly pid: number }> {
    const fake = join(folder, 'bin/kubeconform')
    const made = repositoryIn(join(folder, 'repository'))
    made.commit({ 'a.yaml': configMap('a') })
    writeFiles(made.folder, { 'a.yaml': wrong })
    const child = spawn(
      process.execPath,
      [cli(), 'diff', 'HEAD', '--schema-engine', 'kubeconform', '--kubeconform', fake, '--output', 'json=k.json'],
      {
        cwd: made.folder,
        env: environment(join(folder, 'temporary')),
        stdio: 'ignore',
      },
    )
    await expect.poll(() => existsSync(join(folder, 'pid')), { timeout: 20_000 }).toBe(true)
    return { child, pid: Number(readFileSync(join(folder, 'pid'), 'utf8')) }
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('that gets %s half-way leaves no temporary file and no child', async (signal) => {
    const folder = throwawayFolder()
    writeFiles(folder, {
      'bin/kubeconform': {
        executable: `#!/bin/sh
case "$1" in
-v) echo v0.8.0;;
-h) echo '  -n -output -schema-location -strict -summary -verbose' | tr ' ' '\\n';;
*) sleep 1000 & echo $! > ${folder}/pid.new; mv ${folder}/pid.new ${folder}/pid; wait;;
esac
`,
      },
    })
    mkdirSync(join(folder, 'repository'))
    mkdirSync(join(folder, 'temporary'))
    const { child, pid } = await startHanging(folder)
    expect(readdirSync(join(folder, 'temporary'))).not.toEqual([])
    const exit = once(child, 'exit')
    child.kill(signal)
    expect(await exit).toEqual([null, signal])
    expect(readdirSync(join(folder, 'temporary'))).toEqual([])
    expect(readdirSync(join(folder, 'repository')).sort()).toEqual(['.git', 'a.yaml'])
    await expect.poll(() => isDead(pid), { timeout: 10_000 }).toBe(true)
  })
})

/** Gone, or a zombie that nobody has asked about. */
function isDead(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}
