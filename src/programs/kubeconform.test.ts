import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cachedProgram } from './fetch-kubeconform.ts'
import { type FoundKubeconform, findKubeconform, runKubeconform } from './kubeconform.ts'

const real = resolve('.tools/bin/kubeconform')
const flags = ['-n', '-output', '-schema-location', '-strict', '-summary', '-verbose']

let base: string

beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'find-kubeconform-')))
  await mkdir(join(base, 'repository/.git'), { recursive: true })
})
afterAll(() => rm(base, { recursive: true }))

interface Fake {
  readonly version?: string
  readonly help?: string
  /** Shell, for everything else. */
  readonly run?: string
}

/** A stand-in for kubeconform that answers -v and -h. */
async function fake(
  path: string,
  { version = 'v0.8.0', help = flags.map((flag) => `  ${flag} x`).join('\n'), run = 'exit 9' }: Fake = {},
): Promise<string> {
  const file = join(base, path)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, `#!/bin/sh\ncase "$1" in\n-v) echo '${version}';;\n-h) echo '${help}';;\n*) ${run};;\nesac\n`)
  await chmod(file, 0o755)
  return file
}

const surroundings = (environment: Record<string, string> = {}) => ({
  environment: { PATH: '/usr/bin:/bin', HOME: join(base, 'home'), ...environment },
  folder: join(base, 'repository'),
})

describe('findKubeconform', () => {
  test('takes the real one at a path that was given', async () => {
    expect(await findKubeconform({ path: real })).toEqual({
      path: await realpath(real),
      version: expect.stringMatching(/^(development|v0\.8\.0)$/),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      from: 'path',
    })
  })

  test('takes a relative path from the folder of the run', async () => {
    const path = await fake('repository/bin/kubeconform')
    expect(await findKubeconform({ path: 'bin/kubeconform', surroundings: surroundings() })).toMatchObject({ path, from: 'path' })
  })

  test('does not run what lies in the workspace of an action', async () => {
    await fake('repository/bin/kubeconform', { version: 'v0.8.0' })
    const result = await findKubeconform({ path: 'bin/kubeconform', surroundings: surroundings({ GITHUB_ACTIONS: 'true' }) })
    expect(result).toEqual({ failed: expect.stringContaining('lies in the workspace') })
  })

  test('looks on PATH, outside the workspace', async () => {
    await fake('repository/node_modules/.bin/kubeconform')
    const path = await fake('tools/kubeconform')
    const PATH = ['.', join(base, 'repository/node_modules/.bin'), join(base, 'tools')].join(':')
    expect(await findKubeconform({ surroundings: surroundings({ PATH }) })).toMatchObject({ path, version: 'v0.8.0', from: 'PATH' })
  })

  test('passes by a folder of that name on PATH', async () => {
    await mkdir(join(base, 'sources/kubeconform'), { recursive: true })
    const path = await fake('behind/kubeconform')
    const PATH = ['sources', 'behind'].map((folder) => join(base, folder)).join(':')
    expect(await findKubeconform({ surroundings: surroundings({ PATH }) })).toMatchObject({ path, from: 'PATH' })
  })

  test('goes on from an old one on PATH to the tool cache', async () => {
    await fake('old/kubeconform', { version: 'v0.6.7' })
    const { path, complete } = cachedProgram('cache')
    await fake(path)
    await writeFile(join(base, complete), '')
    const found = await findKubeconform({ surroundings: surroundings({ PATH: join(base, 'old'), RUNNER_TOOL_CACHE: join(base, 'cache') }) })
    expect(found).toMatchObject({ path: join(base, path), from: 'tool-cache' })
  })

  test('does not take what was only half put into the tool cache', async () => {
    await fake(cachedProgram('half').path)
    const result = await findKubeconform({ surroundings: surroundings({ RUNNER_TOOL_CACHE: join(base, 'half') }), fetch: false })
    expect(result).toEqual({ failed: 'kubeconform is neither on PATH nor in the tool cache' })
  })

  test('never uses a tool cache in the workspace', async () => {
    const inside = join(base, 'repository/cache')
    await fake(`repository/${cachedProgram('cache').path}`)
    await writeFile(cachedProgram(inside).complete, '')
    const result = await findKubeconform({ surroundings: surroundings({ RUNNER_TOOL_CACHE: inside }), fetch: false })
    expect(result).toEqual({ failed: 'kubeconform is neither on PATH nor in the tool cache' })
  })

  test('says all that it tried', async () => {
    await fake('old/kubeconform', { version: 'v0.6.7' })
    const result = await findKubeconform({
      surroundings: surroundings({ PATH: join(base, 'old') }),
      fetch: { baseUrl: 'http://127.0.0.1:9', archive: { name: 'kubeconform.tar.gz', sha256: '' } },
    })
    expect(result).toEqual({ failed: expect.stringMatching(/is "v0\.6\.7"; kubeconform v0\.7 or later is needed; .*could not be fetched/) })
  })

  test.each<[string, Fake, RegExp]>([
    ['an old version', { version: 'v0.6.7' }, /is "v0\.6\.7"; kubeconform v0\.7 or later is needed/],
    ['no version', { version: '' }, /is ""; kubeconform v0\.7/],
    ['another program', { version: 'git version 2.39.5' }, /is "git version 2\.39\.5"/],
    ['a lacking flag', { help: flags.filter((flag) => flag !== '-strict').join('\n') }, /does not know -strict$/],
    ['a version that ends badly', { version: "'; exit 3; '" }, /does not tell its version \(exit status 3\)/],
    ['a crash', { version: "'; kill -9 $$; '" }, /does not tell its version: it was ended by SIGKILL/],
  ])('refuses %s', async (name, behaviour, reason) => {
    const path = await fake(`refused-${name.replaceAll(' ', '-')}/kubeconform`, behaviour)
    expect(await findKubeconform({ path })).toEqual({ failed: expect.stringMatching(reason) })
  })

  test.each([
    ['a path that does not exist', 'missing/kubeconform'],
    ['a file that may not be run', 'plain'],
    ['a folder', 'folder'],
  ])('refuses %s', async (_, name) => {
    await writeFile(join(base, 'plain'), '')
    await mkdir(join(base, 'folder'), { recursive: true })
    const path = join(base, name)
    expect(await findKubeconform({ path })).toEqual({ failed: `${path} is not a program that may be run` })
  })
})

describe('runKubeconform', () => {
  let documents: string
  beforeAll(async () => {
    documents = join(base, 'documents')
    await mkdir(documents)
  })

  async function found(name: string, run: string): Promise<FoundKubeconform> {
    const program = await findKubeconform({ path: await fake(`${name}/kubeconform`, { run }) })
    if ('failed' in program) throw new Error(program.failed)
    return program
  }
  const options = () => ({ documents, schemaLocations: ['/schemas/{{.ResourceKind}}.json'], workers: 2, timeLimit: 20_000 })

  test('gives the program a folder, local schemas, and an environment with nothing in it', async () => {
    process.env.GITHUB_TOKEN_FOR_TEST = 'inherited'
    const program = await found('echo', 'echo "$@"; env')
    const result = await runKubeconform(program, options())
    delete process.env.GITHUB_TOKEN_FOR_TEST
    if ('failed' in result) throw new Error(result.failed)
    expect(result.stdout).toContain(
      `-output json -verbose -summary -strict -n 2 -schema-location /schemas/{{.ResourceKind}}.json ${documents}\n`,
    )
    expect(result.stdout).toContain('HTTPS_PROXY=http://127.0.0.1:9')
    expect(result.stdout).not.toContain('inherited')
  })

  test.each([0, 1])('leaves exit status %d to who reads the results', async (exitCode) => {
    const program = await found(`exits-${exitCode}`, `printf text; exit ${exitCode}`)
    expect(await runKubeconform(program, options())).toEqual({ exitCode, stdout: 'text' })
  })

  test.each([
    ['a crash', 'exit 2', 'it crashed (exit status 2)'],
    ['a kill', 'kill -9 $$', 'it was ended by SIGKILL'],
  ])('tells %s', async (name, run, failed) => {
    expect(await runKubeconform(await found(name, run), options())).toEqual({ failed })
  })

  test('stops one that hangs', async () => {
    const program = await found('hangs', 'sleep 1000')
    expect(await runKubeconform(program, { ...options(), timeLimit: 100 })).toEqual({ failed: 'it did not end within 1 s and was stopped' })
  })

  test('does not start one that has changed', async () => {
    const program = await found('changes', 'exit 0')
    await fake('changes/kubeconform', { run: 'echo evil' })
    expect(await runKubeconform(program, options())).toEqual({ failed: expect.stringContaining('has changed since it was found') })
    await rm(program.path)
    expect(await runKubeconform(program, options())).toEqual({ failed: `${program.path} is gone` })
  })
})
