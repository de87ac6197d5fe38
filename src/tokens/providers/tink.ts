import { alphabets, type Proof, type TokenFamily } from '../family.ts'
import { asObject, readObject } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

const secretKinds = ['SYMMETRIC', 'ASYMMETRIC_PRIVATE']

/** Whether the keyset holds a key that is not public: https://developers.google.com/tink/design/keysets. */
function proveKeyset(json: string): Proof {
  const { key: keys } = readObject(json) ?? {}
  if (!Array.isArray(keys)) return 'refuted'
  return provenIf(
    keys.some((key) => {
      const data = asObject(asObject(key)?.keyData)
      return secretKinds.some((kind) => kind === data?.keyMaterialType) && typeof data?.value === 'string'
    }),
  )
}

export default [
  {
    id: 'tink-keyset',
    name: 'a cleartext Tink keyset',
    keywords: ['primaryKeyId'],
    // Also as it stands inside of a string, its quotation marks escaped.
    form: /\{\s{0,40}\\{0,7}"primaryKeyId\\{0,7}"\s{0,4}:\s{0,4}[0-9]{1,12}\s{0,4},\s{0,40}\\{0,7}"key\\{0,7}"\s{0,4}:\s{0,4}\[(?:[^\]p]|p(?!rimaryKeyId)){60,16000}\]\s{0,40}\}/,
    boundary: 'open',
    random: (token) => /"value\\{0,7}"\s{0,4}:\s{0,4}\\{0,7}"([^"\\]{1,4000})/.exec(token)?.[1] ?? '',
    // A keyset of public keys alone is refuted, and is no secret.
    prove: proveKeyset,
    refutationSilences: true,
    revoke: 'https://developers.google.com/tink/key-management-overview',
    sample: (random) => {
      const typeUrl = 'type.googleapis.com/google.crypto.tink.AesGcmKey'
      const keyData = { typeUrl, value: random.draw(alphabets.base64, 24), keyMaterialType: 'SYMMETRIC' }
      const keyId = Number(random.draw('123456789', 9))
      return JSON.stringify({ primaryKeyId: keyId, key: [{ keyData, status: 'ENABLED', keyId, outputPrefixType: 'TINK' }] })
    },
  },
] satisfies readonly TokenFamily[]
