import { opensOf, proofOf, reportCredential, ruleFor, whereOf } from '../../facts/tell-credential.ts'
import { defineRule } from '../../types/rule.ts'
import { text } from '../../types/text.ts'

export default defineRule({
  id: 'credential-in-configmap',
  scope: 'file',
  kinds: ['ConfigMap'],
  yieldsTo: ['plaintext-token'],
  cases: {
    likely: 'A random-looking value under a credential’s name.',
    possible: 'A plain literal under a credential’s name.',
  },
  docs: {
    what: 'A ConfigMap holds no credential.',
    why: 'ConfigMaps give no confidentiality: they are readable more widely than Secrets, never encrypted at rest by habit, and shown by every tool.',
    fix: 'Put the key into a Secret that is made outside of git, and have the workload read it with secretKeyRef or mount it.',
    sources: ['https://kubernetes.io/docs/concepts/configuration/configmap/'],
  },
  *check(file) {
    for (const credential of file.credentials()) {
      if (ruleFor(credential) !== 'credential-in-configmap') continue
      const where = whereOf(credential)
      const move = text`move the key to a Secret that is made outside of git, and read it with secretKeyRef or a volume`
      if (credential.tier === 'possible') {
        yield reportCredential(credential, {
          case: 'possible',
          message: text`What may be a credential is committed ${where}, and ConfigMaps give no confidentiality. ${proofOf(credential)}${opensOf(credential)}`,
          help: text`If it is one, change it, and ${move}.`,
        })
      } else {
        yield reportCredential(credential, {
          case: 'likely',
          message: text`A credential is committed ${where}, and ConfigMaps give no confidentiality. ${proofOf(credential)}${opensOf(credential)}`,
          help: text`Change it where it is used, as git history keeps this one; then ${move}.`,
        })
      }
    }
  },
})
