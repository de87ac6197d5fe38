// node scripts/github-contract.mjs: takes from GitHub's own OpenAPI descriptions what the fake GitHub serves, and writes it to
// src/testing/fake-github/contract/. The package is 394 MB unpacked, so it is no dependency: it is fetched into a temporary folder.
// Every description is MIT licensed (https://github.com/octokit/openapi/blob/main/LICENSE); the notice is written into each file.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { slimDescription } from './github-contract-slim.mjs'

const version = '23.0.2'
const hosts = ['api.github.com', 'ghes-3.17']
const target = new URL('../src/testing/fake-github/contract/', import.meta.url)

const folder = mkdtempSync(join(tmpdir(), 'kubelatch-openapi-'))
try {
  const run = (program, ...args) => execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  run('npm', 'pack', '--silent', `@octokit/openapi@${version}`)
  const files = hosts.map((host) => `package/generated/${host}.json`)
  run('tar', 'xzf', `octokit-openapi-${version}.tgz`, 'package/LICENSE', ...files)
  const licence = readFileSync(join(folder, 'package/LICENSE'), 'utf8').trim()
  for (const host of hosts) {
    const whole = JSON.parse(readFileSync(join(folder, `package/generated/${host}.json`), 'utf8'))
    const slim = { source: `@octokit/openapi ${version}, generated/${host}.json`, licence, ...slimDescription(whole) }
    writeFileSync(new URL(`${host}.json`, target), toLines(slim))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** JSON with one line per path, webhook and schema, so that a new version can be read as a diff. */
function toLines(slim) {
  const { components, paths, webhooks, ...rest } = slim
  const block = (name, entries) =>
    `"${name}":{\n${Object.entries(entries)
      .map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join(',\n')}\n}`
  const parts = [
    ...Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`),
    block('paths', paths),
    block('webhooks', webhooks),
    `"components":{\n${Object.entries(components)
      .map(([kind, entries]) => block(kind, entries))
      .join(',\n')}\n}`,
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}
