import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeTar } from '../testing/make-tar.ts'
import { cachedProgram, fetchKubeconform } from './fetch-kubeconform.ts'
import { releaseArchive } from './kubeconform-releases.ts'

const program = '#!/bin/sh\necho v0.8.0\n'
const archive = gzipSync(
  makeTar([
    { name: 'LICENSE', content: 'free' },
    { name: 'kubeconform', content: program },
  ]),
)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const pinned = { name: 'kubeconform-linux-amd64.tar.gz', sha256: sha256(archive) }

let toolCache: string
const servers: Server[] = []

beforeAll(async () => {
  toolCache = await mkdtemp(join(tmpdir(), 'tool-cache-'))
})
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
  await rm(join(toolCache, 'kubeconform'), { recursive: true, force: true })
})
afterAll(() => rm(toolCache, { recursive: true }))

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

async function fetchFrom(answer: RequestListener, archivePinned = pinned, timeLimit = 20_000) {
  return await fetchKubeconform({ toolCache, baseUrl: await serve(answer), archive: archivePinned, timeLimit })
}

async function expectNothingKept(): Promise<void> {
  expect(await readdir(toolCache)).toEqual([])
}

describe('fetchKubeconform', () => {
  test('keeps the program in the layout of the tool cache', async () => {
    const paths: (string | undefined)[] = []
    const result = await fetchFrom((request, response) => {
      paths.push(request.url)
      response.end(archive)
    })
    const { path, complete } = cachedProgram(toolCache)
    expect(result).toEqual({ path })
    expect(paths).toEqual(['/v0.8.0/kubeconform-linux-amd64.tar.gz'])
    expect(readFileSync(path, 'utf8')).toBe(program)
    expect(statSync(path).mode & 0o777).toBe(0o755)
    expect(existsSync(complete)).toBe(true)
    expect(await readdir(dirname(path))).toEqual(['kubeconform'])
  })

  test('follows a redirect to another host, and trusts the sum alone', async () => {
    const other = await serve((_, response) => response.end(archive))
    const redirect: RequestListener = (_, response) => response.writeHead(302, { location: `${other}/elsewhere` }).end()
    expect(await fetchFrom(redirect)).toEqual({ path: cachedProgram(toolCache).path })
  })

  test('does not trust what a redirect leads to', async () => {
    const other = await serve((_, response) => response.end(gzipSync(makeTar([{ name: 'kubeconform', content: 'evil' }]))))
    const redirect: RequestListener = (_, response) => response.writeHead(302, { location: other }).end()
    expect(await fetchFrom(redirect)).toMatchObject({ failed: expect.stringContaining('has the SHA-256') })
    await expectNothingKept()
  })

  test.each<[string, RequestListener, RegExp]>([
    ['a wrong sum', (_, response) => response.end(gzipSync('something else')), /has the SHA-256 [0-9a-f]{64}, not /],
    ['half of it', (_, response) => response.end(archive.subarray(0, 100)), /has the SHA-256/],
    [
      'half of it and a closed connection',
      (_, response) => {
        response.writeHead(200, { 'content-length': archive.length })
        response.write(archive.subarray(0, 100), () => response.destroy())
      },
      /could not be fetched: /,
    ],
    ['status 404', (_, response) => response.writeHead(404).end('no'), /answered with status 404/],
    ['a page instead', (_, response) => response.end('<html>'), /has the SHA-256/],
    [
      'redirects without end',
      (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
      /sent on more than 5 times/,
    ],
    ['a redirect to a file', (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(), /sent on to file:/],
  ])('keeps nothing after %s', async (_, answer, reason) => {
    expect(await fetchFrom(answer)).toEqual({ failed: expect.stringMatching(reason) })
    await expectNothingKept()
  })

  test('gives up on a server that does not answer', async () => {
    expect(await fetchFrom(() => {}, pinned, 200)).toEqual({ failed: expect.stringContaining('within 1 s') })
    await expectNothingKept()
  })

  test('gives up on a server that never comes to an end', async () => {
    const drip: RequestListener = (_, response) => {
      const more = () => response.write(Buffer.alloc(1_000_000), () => setImmediate(more))
      more()
    }
    expect(await fetchFrom(drip)).toEqual({ failed: expect.stringContaining('larger than 32000000 bytes') })
    await expectNothingKept()
  })

  test('says when nothing listens', async () => {
    const result = await fetchKubeconform({ toolCache, baseUrl: 'http://127.0.0.1:9', archive: pinned })
    expect(result).toMatchObject({ failed: expect.stringContaining('could not be fetched') })
  })

  test('says when the archive with the right sum holds something else', async () => {
    const empty = gzipSync(makeTar([{ name: 'README', content: '' }]))
    const result = await fetchFrom((_, response) => response.end(empty), { ...pinned, sha256: sha256(empty) })
    expect(result).toEqual({ failed: 'kubeconform-linux-amd64.tar.gz holds no kubeconform' })
    await expectNothingKept()
  })

  test('says when nothing is pinned for the machine', async () => {
    const result = await fetchKubeconform({ toolCache, archive: releaseArchive('sunos', 'sparc') })
    expect(result).toEqual({ failed: expect.stringContaining('no release is pinned') })
  })
})

describe('releaseArchive', () => {
  test.each([
    ['linux', 'x64', 'kubeconform-linux-amd64.tar.gz'],
    ['linux', 'arm64', 'kubeconform-linux-arm64.tar.gz'],
    ['darwin', 'x64', 'kubeconform-darwin-amd64.tar.gz'],
    ['darwin', 'arm64', 'kubeconform-darwin-arm64.tar.gz'],
  ])('knows %s on %s', (platform, arch, name) => {
    expect(releaseArchive(platform, arch)).toMatchObject({ name, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})
