import { expect, test } from 'vitest'
import { runCli } from '../testing/run-cli.ts'
import { throwawayRepository } from '../testing/throwaway-repository.ts'
import { expandMarkers } from '../tokens/markers.ts'

const token = (number: number) => expandMarkers(`<token:github-personal-access-token#${number}>`)

interface Told {
  readonly rule: string
  readonly status: string
  readonly path: string
  readonly fingerprint: string
}

async function tokensOf(folder: string): Promise<readonly Told[]> {
  const { stdout } = await runCli(folder, ['check', '--format', 'json'])
  expect(stdout).not.toContain(token(1))
  const findings: readonly Told[] = JSON.parse(stdout).findings
  return findings.filter(({ rule }) => rule === 'plaintext-token' || rule === 'exemption-unused' || rule === 'ignore-invalid')
}

test.each([
  ['job.sh', '#', ''],
  ['.env', '#', ''],
  ['main.go', '//', ''],
  ['README.md', '<!--', ' -->'],
])('an ignore in %s excuses the token whose fingerprint it names, and no other', async (path, open, close) => {
  const made = throwawayRepository()
  made.commit({ [path]: `\nTOKEN="${token(1)}"\n` })
  const [first] = await tokensOf(made.folder)
  const comment = `${open} kubelatch: ignore[plaintext-token@${first?.fingerprint}] revoked in May${close}\n`
  made.commit({ [path]: `${comment}TOKEN="${token(1)}"\nOTHER_TOKEN="${token(2)}"\n` })
  const after = await tokensOf(made.folder)
  expect(after.map(({ rule, status, fingerprint }) => [rule, status, fingerprint === first?.fingerprint])).toEqual([
    ['plaintext-token', 'exempt', true],
    ['plaintext-token', 'new', false],
  ])
})
