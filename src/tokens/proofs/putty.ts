import { createHash, createHmac } from 'node:crypto'

import type { Proof } from '../family.ts'
import { field } from './openssh.ts'

/**
 * Whether a PuTTY key file carries the MAC that its contents give (https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html).
 * `unknown` when a passphrase guards it, which the MAC needs too, and where it fails: an edited comment breaks the MAC and no key.
 */
export function provePuttyKey(text: string): Proof {
  const key = readPuttyKey(text.replaceAll(/\\[nr]/g, '\n'))
  if (key === undefined) return 'refuted'
  if (key.encryption !== 'none') return 'unknown'
  return puttyMac(key) === key.mac ? 'confirmed' : 'unknown'
}

export interface PuttyKey {
  readonly version: string
  readonly algorithm: string
  readonly encryption: string
  readonly comment: string
  readonly publicPart: Buffer
  readonly privatePart: Buffer
}

/** The MAC of a key without passphrase: SHA-1 under a fixed key in version 2, SHA-256 under the empty key in version 3. */
export function puttyMac(key: PuttyKey): string {
  const parts = [key.algorithm, key.encryption, key.comment].map((part) => Buffer.from(part))
  const data = Buffer.concat([...parts, key.publicPart, key.privatePart].map(field))
  if (key.version === '3') return createHmac('sha256', '').update(data).digest('hex')
  return createHmac('sha1', createHash('sha1').update('putty-private-key-file-mac-key').digest()).update(data).digest('hex')
}

function readPuttyKey(text: string): (PuttyKey & { readonly mac: string }) | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [, version, algorithm] = /^PuTTY-User-Key-File-([23]): (\S+)$/.exec(lines[0] ?? '') ?? []
  const after = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
  const block = (name: string) => {
    const at = lines.findIndex((line) => line.startsWith(`${name}: `))
    return Buffer.from(lines.slice(at + 1, at + 1 + Number(after(name) ?? 0)).join(''), 'base64')
  }
  const encryption = after('Encryption')
  const mac = after('Private-MAC')
  if (version === undefined || algorithm === undefined || encryption === undefined || mac === undefined) return undefined
  return {
    version,
    algorithm,
    encryption,
    mac,
    comment: after('Comment') ?? '',
    publicPart: block('Public-Lines'),
    privatePart: block('Private-Lines'),
  }
}
