import { placeholdersOf } from '../../facts/secret-values.ts'
import { objectOf, opensOf, proofOf, reportCredential, ruleFor, whereOf } from '../../facts/tell-credential.ts'
import type { Credential } from '../../types/credential.ts'
import type { ReadFile } from '../../types/facts.ts'
import { at } from '../../types/manifest.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'secret-manifest-committed',
  scope: 'file',
  kinds: ['Secret'],
  yieldsTo: ['plaintext-token', 'sops-partially-encrypted'],
  cases: {
    likely: 'A Secret’s value that looks generated.',
    possible: 'A Secret’s value that is a plain literal.',
    placeholder: 'A Secret’s value that says it is to be replaced.',
  },
  docs: {
    what: 'No Secret is committed with its values, plain or as base64.',
    why: 'Base64 is encoding, not encryption: everyone who can read the repository can read the values, and git keeps them.',
    fix: 'Commit what makes the Secret instead: an ExternalSecret, a SealedSecret, or the file encrypted with SOPS. Change the values that were committed.',
    sources: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests'],
  },
  *check(file) {
    for (const credential of file.credentials()) {
      if (ruleFor(credential) === 'secret-manifest-committed') yield tell(credential)
    }
    yield* tellPlaceholders(file)
  },
})

function tell(credential: Credential): Report {
  const where = whereOf(credential)
  const rotate = text`Change the value where it is used, as git history keeps this one, and commit an ExternalSecret, a SealedSecret or a file encrypted with SOPS instead.`
  if (credential.tier === 'possible') {
    return reportCredential(credential, {
      case: 'possible',
      message: text`What may be a credential is committed ${where}. ${proofOf(credential)}${opensOf(credential)}`,
      help: text`${rotate} What is no credential can stand in a ConfigMap.`,
    })
  }
  return reportCredential(credential, {
    case: 'likely',
    message: text`A credential is committed ${where}. ${proofOf(credential)}${opensOf(credential)}`,
    help: rotate,
  })
}

function* tellPlaceholders(file: ReadFile): Iterable<Report> {
  if (file.role !== 'manifest' && file.role !== 'list') return
  for (const manifest of file.manifests) {
    for (const pointer of placeholdersOf(manifest)) {
      yield {
        case: 'placeholder',
        place: at(manifest, pointer),
        about: manifest,
        message: text`${objectOf(manifest)} holds a placeholder under ${untrusted(pointer.slice(pointer.lastIndexOf('/') + 1))}: whoever applies this file overwrites the real value with it.`,
        help: text`Commit what makes the Secret instead, such as an ExternalSecret, and keep the template of one out of what is applied.`,
      }
    }
  }
}
