import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A running API server on loopback. */
export interface ApiServer {
  readonly port: number
  /** Bearer token of a member of system:masters. */
  readonly token: string
  /** Ends both programs and removes their folder. */
  stop(): Promise<void>
}

const binary = resolve(import.meta.dirname, '../../.tools/bin/kube-apiserver')
const readyWithin = 60_000

/**
 * Starts etcd and kube-apiserver on free ports of loopback, in a temporary folder. RBAC is on; the admission of ServiceAccounts
 * is off, as no controller makes their tokens. Throws with the end of the log when the server is not ready within a minute.
 */
export async function startApiServer(): Promise<ApiServer> {
  if (!existsSync(binary)) throw new Error('there is no kube-apiserver: run scripts/tools apiserver')
  const folder = mkdtempSync(join(tmpdir(), 'kubelatch-conformance-'))
  const [port, etcdPort, peerPort] = await freePorts()
  const token = randomBytes(16).toString('hex')
  writeIdentity(folder, token)
  const children: ChildProcess[] = []
  const abandon = () => {
    for (const one of children) one.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  process.once('exit', abandon)
  const stop = async () => {
    await Promise.all(children.reverse().map(ended))
    process.off('exit', abandon)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    children.push(start('etcd', etcdFlags(etcdPort, peerPort), folder))
    children.push(start(binary, apiServerFlags(port, etcdPort), folder))
    await untilReady(port, token, children, join(folder, 'kube-apiserver.log'))
  } catch (error) {
    await stop()
    throw error
  }
  return { port, token, stop }
}

/** Keys for service account tokens, and the one user. */
function writeIdentity(folder: string, token: string): void {
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  writeFileSync(join(folder, 'sa.key'), keys.privateKey, { mode: 0o600 })
  writeFileSync(join(folder, 'sa.pub'), keys.publicKey)
  writeFileSync(join(folder, 'tokens.csv'), `${token},admin,admin,"system:masters"\n`, { mode: 0o600 })
}

function etcdFlags(port: number, peerPort: number): string[] {
  const client = `http://127.0.0.1:${port}`
  const peer = `http://127.0.0.1:${peerPort}`
  return [
    '--data-dir=etcd',
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
  ]
}

function apiServerFlags(port: number, etcdPort: number): string[] {
  return [
    `--etcd-servers=http://127.0.0.1:${etcdPort}`,
    `--secure-port=${port}`,
    '--bind-address=127.0.0.1',
    '--cert-dir=certs',
    '--service-account-issuer=https://kubernetes.local',
    '--service-account-signing-key-file=sa.key',
    '--service-account-key-file=sa.pub',
    '--token-auth-file=tokens.csv',
    '--authorization-mode=RBAC',
    '--service-cluster-ip-range=10.0.0.0/16',
    // As kubeadm and every hosted cluster have it; the default refuses privileged containers.
    '--allow-privileged=true',
    '--disable-admission-plugins=ServiceAccount',
    '--max-requests-inflight=0',
    '--max-mutating-requests-inflight=0',
    '--enable-priority-and-fairness=false',
  ]
}

function start(program: string, flags: readonly string[], folder: string): ChildProcess {
  const log = openSync(join(folder, `${program.split('/').at(-1)}.log`), 'a')
  const one = spawn(program, flags, { cwd: folder, stdio: ['ignore', log, log], env: { PATH: process.env.PATH ?? '' } })
  closeSync(log)
  one.on('error', () => {})
  return one
}

async function ended(one: ChildProcess): Promise<void> {
  if (one.exitCode !== null || one.signalCode !== null || one.pid === undefined) return
  const exit = new Promise<void>((done) => one.once('exit', () => done()))
  one.kill('SIGTERM')
  const hard = setTimeout(() => one.kill('SIGKILL'), 5000)
  await exit
  clearTimeout(hard)
}

async function untilReady(port: number, token: string, children: readonly ChildProcess[], log: string): Promise<void> {
  const deadline = Date.now() + readyWithin
  while (Date.now() < deadline) {
    const dead = children.find((one) => one.exitCode !== null || one.pid === undefined)
    if (dead !== undefined) throw new Error(`${dead.spawnfile} ended before it was ready:\n${endOf(log)}`)
    if (await isReady(port, token)) return
    await wait(100)
  }
  throw new Error(`kube-apiserver was not ready within ${readyWithin / 1000} s:\n${endOf(log)}`)
}

function isReady(port: number, token: string): Promise<boolean> {
  return new Promise((done) => {
    const options = { host: '127.0.0.1', port, path: '/readyz', rejectUnauthorized: false, headers: { authorization: `Bearer ${token}` } }
    const sent = request(options, (answer) => {
      answer.resume()
      done(answer.statusCode === 200)
    })
    sent.on('error', () => done(false))
    sent.end()
  })
}

function endOf(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-5).join('\n') : ''
}

/** Three ports that were free a moment ago, all different. */
async function freePorts(): Promise<[number, number, number]> {
  const servers = [createServer(), createServer(), createServer()]
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((done, fail) => {
          server.once('error', fail)
          server.listen(0, '127.0.0.1', () => {
            const address = server.address()
            if (address === null || typeof address === 'string') fail(new Error('no port'))
            else done(address.port)
          })
        }),
    ),
  )
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  const [first = 0, second = 0, third = 0] = ports
  return [first, second, third]
}
