import { decodeBase64 } from '../../tokens/proofs/base64.ts'
import { readArmour } from '../../tokens/proofs/pem.ts'
import { isAgeArmour, isAnsibleVault, isPgpMessage } from './armoured.ts'
import { isNoise } from './noise.ts'

/** What a text says encrypted it, by its first line. */
export type ArmourForm = 'age' | 'pgp' | 'ansible-vault'

const forms: readonly {
  readonly form: ArmourForm
  readonly begins: string
  readonly isCiphertext: (text: string) => boolean
  readonly isReadable: (text: string) => boolean
}[] = [
  { form: 'age', begins: '-----BEGIN AGE ENCRYPTED FILE-----', isCiphertext: isAgeArmour, isReadable: hasReadableBody },
  { form: 'pgp', begins: '-----BEGIN PGP MESSAGE-----', isCiphertext: isPgpMessage, isReadable: hasReadableBody },
  { form: 'ansible-vault', begins: '$ANSIBLE_VAULT;', isCiphertext: isAnsibleVault, isReadable: hasReadableVault },
]

/** First lines of them, and the same in base64: without one a file is not looked through. */
export const armourMarks = [
  ...forms.map(({ begins }) => begins),
  ...forms.map(({ begins }) => Buffer.from(begins.slice(0, Math.floor(begins.length / 3) * 3)).toString('base64')),
]

/**
 * What a text says encrypted it, where what follows can be read without any key. Undefined for ciphertext, for ciphertext that is cut, and for
 * a text that only shows what it looks like.
 */
export function readableArmour(value: string): ArmourForm | undefined {
  const text = value.trim()
  const found = forms.find(({ begins }) => text.startsWith(begins))
  if (found === undefined || /\.\.\.|…|<[^<>]{0,200}>|\{\{/.test(text) || found.isCiphertext(text)) return undefined
  return found.isReadable(text) ? found.form : undefined
}

/** Tags of OpenPGP packets that hold their content as it is: compressed and literal data. RFC 9580, 5 */
const openPackets: ReadonlySet<number> = new Set([8, 11])

function hasReadableBody(text: string): boolean {
  const armour = readArmour(text)
  if (armour === undefined) return false
  const bytes = decodeBase64(armour.body.replace(/=[A-Za-z0-9+/]{4}$/, ''))
  if (bytes === undefined) return armour.body.length > 0
  const first = bytes[0] ?? 0
  const tag = (first & 0x40) === 0 ? (first & 0x3c) >>> 2 : first & 0x3f
  if (armour.label === 'PGP MESSAGE' && first >= 0x80) return openPackets.has(tag) || !isNoise(bytes.subarray(32))
  return !isNoise(behindAgeHeader(bytes))
}

function behindAgeHeader(bytes: Uint8Array): Uint8Array {
  const header = /^age-encryption\.org\/v1\n(?:[^\n]*\n)*?--- [^\n]*\n/.exec(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1'))?.[0]
  return bytes.subarray(header?.length ?? 0)
}

/** Hexadecimal of three lines of hexadecimal is what a vault holds; anything else under its first line is what it is. */
function hasReadableVault(text: string): boolean {
  const body = text.split('\n').slice(1).join('').replace(/\s/g, '')
  if (body === '') return false
  return !/^[0-9a-fA-F]+$/.test(body) || !/^[0-9a-fA-F\n]+$/.test(Buffer.from(body, 'hex').toString('latin1'))
}
