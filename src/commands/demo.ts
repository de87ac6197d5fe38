import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { runGit } from '../programs/git.ts'
import { withTemporaryFolder } from '../programs/temporary.ts'
import { UserError } from '../types/user-error.ts'
import { diff } from './diff.ts'
import { print } from './print.ts'
import { shippedFolder } from './shipped-folder.ts'
import type { Surroundings } from './surroundings.ts'

/** `demo`: a throw-away repository of a web shop, a change of it, and the real `diff` on that change. */
export async function demo(person: Surroundings): Promise<0 | 1 | 2> {
  const shop = shippedFolder('fixtures/demo')
  if (shop === undefined) throw new UserError('The demo is not part of this installation.', { hint: 'Run it in a checkout of Kubelatch.' })
  return withTemporaryFolder(async ({ path: folder }) => {
    const surroundings = { ...person, directory: folder, environment: withoutGit(person.environment, folder) }
    await makeRepository(join(shop, 'base'), folder, surroundings)
    replaceFiles(join(shop, 'head'), folder)
    await fillMarkers(folder)
    const changed = (await git(folder, surroundings, ['diff', '--stat=72', 'HEAD'])).replaceAll(/^/gm, '  ').trimEnd()
    const opening = 'A web shop and a change of it, in a throw-away repository:'
    if (!(await print(`${opening}\n\n  $ git diff --stat\n${changed}\n\n  $ kubelatch diff\n\n`, surroundings))) return 0 as const
    const { stream, text } = collecting()
    const status = await diff(undefined, undefined, false, {}, { ...surroundings, stdout: stream })
    const closing = `Exit status ${status}: this change would not be merged. Run kubelatch diff in a repository of yours.`
    await print(`${text()}\n${closing}\n`, surroundings)
    return 0 as const
  })
}

/** A stream that keeps what it is given. */
function collecting(): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString() }
}

/** An environment in which git knows no repository but the folder's (a hook's would be written to) and no config of the person. */
function withoutGit(environment: Surroundings['environment'], home: string): Surroundings['environment'] {
  return { ...Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'))), HOME: home }
}

async function makeRepository(from: string, folder: string, surroundings: Surroundings): Promise<void> {
  await git(folder, surroundings, ['init', '--quiet', '--initial-branch=main'])
  cpSync(from, folder, { recursive: true })
  await git(folder, surroundings, ['add', '--all'])
  await git(folder, surroundings, [
    '-c',
    'user.name=Web Shop',
    '-c',
    'user.email=shop@example.org',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '--quiet',
    '--message=Web shop',
  ])
}

/** The head tree in place of the base's: what it does not have is deleted. */
function replaceFiles(from: string, folder: string): void {
  for (const name of ['apps', 'overlays', 'platform', '.github'])
    if (existsSync(join(folder, name))) rmSync(join(folder, name), { recursive: true })
  cpSync(from, folder, { recursive: true })
}

/** Credentials of no account in place of their markers: none is ever part of this repository. */
async function fillMarkers(folder: string): Promise<void> {
  const { expandMarkers } = await import('../tokens/markers.ts')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue
    const text = readFileSync(path, 'utf8')
    const filled = expandMarkers(text)
    if (filled !== text) writeFileSync(path, filled)
  }
}

async function git(directory: string, { environment }: Surroundings, args: readonly string[]): Promise<string> {
  const answer = await runGit({ directory, environment }, args)
  if (answer.status !== 0)
    throw new UserError('The demo’s repository could not be made.', { hint: `git said: ${answer.stderr.split('\n', 1)[0] ?? ''}` })
  return answer.stdout.toString()
}
