import { isAgeArmour, isAnsibleVault, isPgpMessage } from './armoured.ts'
import { isSealedValue } from './sealed-value.ts'
import { isSopsValue } from './sops-value.ts'
import {
  isAwsKmsText,
  isEjsonText,
  isEncryptedJwt,
  isEyamlText,
  isGoogleKmsText,
  isJasyptText,
  isOpensslText,
  isSpringCipher,
  isVaultTransit,
} from './wrapped.ts'

/** How an encrypted scalar was made. */
export type CipherForm =
  | 'sops'
  | 'sealed-secret'
  | 'ansible-vault'
  | 'age'
  | 'pgp'
  | 'openssl'
  | 'jasypt'
  | 'ejson'
  | 'spring-config'
  | 'eyaml'
  | 'vault-transit'
  | 'aws-kms'
  | 'google-kms'
  | 'jwe'

/** What each form begins with, so that a scalar is looked at once. */
const forms: readonly { readonly form: CipherForm; readonly begins: string; readonly holds: (value: string) => boolean }[] = [
  { form: 'sops', begins: 'ENC[A', holds: isSopsValue },
  { form: 'jasypt', begins: 'ENC(', holds: isJasyptText },
  { form: 'ejson', begins: 'EJ[', holds: isEjsonText },
  { form: 'spring-config', begins: '{cipher}', holds: isSpringCipher },
  { form: 'eyaml', begins: 'ENC[', holds: isEyamlText },
  { form: 'ansible-vault', begins: '$ANSIBLE_VAULT;', holds: isAnsibleVault },
  { form: 'age', begins: '-----BEGIN AGE ENCRYPTED FILE-----', holds: isAgeArmour },
  { form: 'pgp', begins: '-----BEGIN PGP MESSAGE-----', holds: isPgpMessage },
  { form: 'openssl', begins: 'U2FsdGVkX1', holds: isOpensslText },
  { form: 'vault-transit', begins: 'vault:v', holds: isVaultTransit },
  { form: 'jwe', begins: 'eyJ', holds: isEncryptedJwt },
  { form: 'google-kms', begins: 'Ci', holds: isGoogleKmsText },
  { form: 'aws-kms', begins: 'AQ', holds: isAwsKmsText },
  { form: 'sealed-secret', begins: 'A', holds: isSealedValue },
  { form: 'sealed-secret', begins: 'BA', holds: isSealedValue },
]

const firstLetters: ReadonlySet<string> = new Set(forms.map(({ begins }) => begins.charAt(0)))

/** Shorter scalars hold none of them. */
const shortest = 20

/**
 * How a scalar, as read, was encrypted; undefined for whatever does not have the structure of ciphertext from its first character to its
 * last, whatever it calls itself. White space around it counts for nothing.
 */
export function cipherFormOf(value: string): CipherForm | undefined {
  if (value.length < shortest) return undefined
  const first = value.charCodeAt(0)
  const trimmed = first <= 0x20 || value.charCodeAt(value.length - 1) <= 0x20 ? value.trim() : value
  if (!firstLetters.has(trimmed.charAt(0))) return undefined
  return forms.find(({ begins, holds }) => trimmed.startsWith(begins) && holds(trimmed))?.form
}
