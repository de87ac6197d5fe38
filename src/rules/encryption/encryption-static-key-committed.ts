import { type StaticKey, staticKeysIn } from '../../facts/encrypted/static-keys.ts'
import { capitalised, proofOf, reportCredential, revokeFirst, ruleFor } from '../../facts/tell-credential.ts'
import type { Credential } from '../../types/credential.ts'
import type { Place } from '../../types/place.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'encryption-static-key-committed',
  scope: 'file',
  kinds: ['EncryptionConfiguration'],
  words: ['EncryptionConfig', 'RW5jcnlwdGlvbkNvbmZpZ', 'VuY3J5cHRpb25Db25maW', 'FbmNyeXB0aW9uQ29uZmln'],
  cases: {
    key: 'A key of encryption at rest that stands in the repository.',
    written: 'A key of encryption at rest that is a text, as in documentation.',
  },
  docs: {
    what: 'No key that encrypts Secrets in etcd is committed.',
    why: 'Whoever reads the repository and gets hold of etcd or one of its backups reads every Secret. A key from documentation is known to everyone already.',
    fix: 'Let a KMS plugin hold the key (kms v2), or write the configuration on the control plane from a secret store. Add the new key first, keep the old one behind it until every Secret is written again, then remove it.',
    sources: [
      'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/#providers',
      'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/#rotating-a-decryption-key',
      'https://kubernetes.io/docs/tasks/administer-cluster/kms-provider/',
    ],
  },
  *check(file) {
    const credentials = file.credentials().filter((credential) => ruleFor(credential) === 'encryption-static-key-committed')
    const keys = [...staticKeysIn(file)]
    for (const key of keys)
      yield tellKey(
        key,
        credentials.find(({ place }) => isSame(place, key.place)),
      )
    for (const credential of credentials) {
      if (!keys.some(({ place }) => isSame(place, credential.place))) yield tellOther(credential)
    }
  },
})

const help = text`Rotate it: put a new key first, keep this one behind it until every Secret is written again, and then remove it. Let a KMS plugin (${untrusted('kms')} with ${untrusted('apiVersion: v2')}) hold the new one, or keep the configuration out of git.`

function tellKey({ place, manifest, provider, name, written }: StaticKey, credential: Credential | undefined): Report {
  const key = name === '' ? text`A key of ${untrusted(provider)}` : text`The key ${untrusted(name)} of ${untrusted(provider)}`
  const words = {
    case: written ? 'written' : 'key',
    message: written
      ? text`${key}, which encrypts what the cluster keeps in etcd, is committed, and it is a text as documentation shows it: everyone can guess it.`
      : text`${key}, which encrypts what the cluster keeps in etcd, is committed: with a backup of etcd, everyone who can read this repository reads every Secret.`,
    help,
  }
  if (credential !== undefined) return { ...reportCredential(credential, words), place, about: manifest }
  return { ...words, place, about: manifest, ...(name === '' ? {} : { stable: `key/${provider}/${name}` }) }
}

/** What the collector found among the keys and is none by its length: a token under a wrong field, a key of a size that no provider takes. */
function tellOther(credential: Credential): Report {
  if (credential.family !== undefined) {
    return reportCredential(credential, {
      case: 'key',
      message: text`${capitalised(credential.called)} is committed among the keys of a configuration of encryption at rest. ${proofOf(credential)}`,
      help: text`${revokeFirst(credential)} Then have the new one read from a secret store.`,
    })
  }
  return reportCredential(credential, {
    case: 'key',
    message: text`What stands here as a key that encrypts what the cluster keeps in etcd is committed: with a backup of etcd, everyone who can read this repository may read every Secret.`,
    help,
  })
}

/** Whether two places are of one value: of a text in a text, parts that overlap. */
function isSame(one: Place, other: Place): boolean {
  if (one.document !== other.document || one.pointer !== other.pointer) return false
  if (one.within === undefined || other.within === undefined) return true
  return one.within.from < other.within.to && other.within.from < one.within.to
}
