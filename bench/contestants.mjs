import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const kubeconform = join(root, '.tools/bin/kubeconform')
const gitleaks = join(root, '.tools/bin/gitleaks')

/**
 * Everything that is timed, as commands for a path: the peers as a pipeline of today runs them, on the same schemas and offline, and Kubelatch, built
 * from these sources into `folder`, with each engine.
 */
export async function prepareContestants(folder) {
  for (const peer of [kubeconform, gitleaks]) {
    if (existsSync(peer)) continue
    process.stderr.write(`${basename(peer)} is missing: scripts/tools ${basename(peer)} obtains it.\n`)
    process.exit(2)
  }
  const { module: bundle } = await runnerImport(join(root, 'src/schema/bundle.ts'), { logLevel: 'error' })
  const { module: writing } = await runnerImport(join(root, 'src/schema/write-out.ts'), { logLevel: 'error' })
  const schemas = join(folder, 'written')
  await writing.writeOutSchemas(schemas, bundle.newestMinor(), [])

  const installed = join(folder, 'kubelatch')
  mkdirSync(installed)
  for (const part of ['schemas', 'policies', 'package.json']) cpSync(join(root, part), join(installed, part), { recursive: true })
  await build({ root, logLevel: 'error', build: { outDir: join(installed, 'dist'), emptyOutDir: true } })
  const check = [process.execPath, join(installed, 'dist/cli.js'), 'check']
  const location = join(schemas, '{{.ResourceKind}}{{.KindSuffix}}.json')

  const commands = {
    kubeconform: (path) => [kubeconform, '-n', '2', '-strict', '-ignore-missing-schemas', '-summary', '-schema-location', location, path],
    gitleaks: (path) => [gitleaks, 'dir', '--redact', '--no-banner', '--log-level', 'error', path],
    'kubelatch, embedded': (path) => [...check, path],
    'kubelatch, kubeconform': (path) => [...check, '--schema-engine', 'kubeconform', '--kubeconform', kubeconform, path],
    'kubelatch, both': (path) => [...check, '--schema-engine', 'both', '--kubeconform', kubeconform, path],
  }
  return { commands, check, installed, tokens: [...check.slice(0, -1), 'tokens'], node: () => [process.execPath, '-e', '0'] }
}

/** Exit statuses of a program that did its work, whatever it found. Kubelatch: 2 is a run with gaps that count. */
export function hasWorked(name, status) {
  return status === 0 || status === 1 || (name.startsWith('kubelatch') && status === 2)
}
