import { createPrivateKey, type KeyObject } from 'node:crypto'

import type { Proof } from '../family.ts'

/** How OpenSSL 3 and Node, by version, say that they would have to ask somebody for the passphrase. */
const asksForPassphrase = new Set<unknown>(['ERR_MISSING_PASSPHRASE', 'ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED'])

/** What stands between the two lines of an armoured block. */
export interface Armour {
  readonly label: string
  /** Lines such as `Proc-Type: 4,ENCRYPTED`, without the body. */
  readonly headers: readonly string[]
  /** The body with all white space gone. */
  readonly body: string
}

/**
 * Reads one armoured block, however its lines are broken: by line feeds, by the two characters `\n` of a JSON or shell text, or by blanks.
 * Undefined when it is cut.
 */
export function readArmour(text: string): Armour | undefined {
  const [, label, inside] = /^-----BEGIN ([A-Z0-9 ]{1,40})-----([\s\S]*)-----END \1-----$/.exec(text) ?? []
  if (label === undefined || inside === undefined) return undefined
  const headers: string[] = []
  const rest = inside
    .replaceAll(/\\[nr]/g, '\n')
    .replaceAll('\\', '')
    .replace(/^\s*(?:[A-Z][A-Za-z-]{1,30}: [^\n]{0,200}\s*)*/, (lines) => {
      headers.push(...lines.split('\n').map((line) => line.trim()))
      return ''
    })
  return { label, headers: headers.filter((line) => line !== ''), body: rest.replaceAll(/\s/g, '') }
}

/** How the bytes of keys are written, by any label. */
const encodings = ['pkcs8', 'pkcs1', 'sec1'] as const

/**
 * Whether a PEM block is a private key, by having OpenSSL read it. `unknown` for one that needs a passphrase: its form holds, but it opens
 * nothing by itself.
 */
export function provePrivateKey(text: string): Proof {
  const armour = readArmour(text)
  if (armour === undefined) return 'refuted'
  try {
    createPrivateKey(written(armour))
    return 'confirmed'
  } catch (error) {
    if (error instanceof Error && 'code' in error && asksForPassphrase.has(error.code)) return 'unknown'
    return readMislabelled(armour) === undefined ? 'refuted' : 'confirmed'
  }
}

/** The key of a PEM block; undefined where it is none, or needs a passphrase. */
export function readPrivateKey(text: string): KeyObject | undefined {
  const armour = readArmour(text)
  if (armour === undefined) return undefined
  try {
    return createPrivateKey(written(armour))
  } catch {
    return readMislabelled(armour)
  }
}

/** Whether bytes are a private key that needs no passphrase: PKCS8, PKCS1 or SEC1. */
export function proveKeyBytes(key: Buffer): boolean {
  return readKeyBytes(key) !== undefined
}

/** Programs that take any label read a key under the wrong one too. */
function readMislabelled({ body }: Armour): KeyObject | undefined {
  return readKeyBytes(Buffer.from(body, 'base64'))
}

function readKeyBytes(key: Buffer): KeyObject | undefined {
  for (const type of encodings) {
    try {
      return createPrivateKey({ key, format: 'der', type })
    } catch {
      // Not this one.
    }
  }
  return undefined
}

/** The block as OpenSSL wants it, in lines of 64. */
function written({ label, headers, body }: Armour): string {
  const head = headers.map((line) => `${line}\n`).join('')
  const lines = body.match(/.{1,64}/g)?.join('\n') ?? ''
  return `-----BEGIN ${label}-----\n${head}${head === '' ? '' : '\n'}${lines}\n-----END ${label}-----\n`
}

/** A block with its body in lines of 64. */
export function writeArmour(label: string, bytes: Uint8Array, between: { readonly head?: string; readonly tail?: string } = {}): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [
    `-----BEGIN ${label}-----`,
    ...(between.head === undefined ? [] : [between.head, '']),
    ...lines,
    ...(between.tail === undefined ? [] : [between.tail]),
    `-----END ${label}-----`,
  ].join('\n')
}
