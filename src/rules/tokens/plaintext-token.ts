import { capitalised, opensOf, proofOf, reportCredential, revokeFirst, ruleFor, whereOf } from '../../facts/tell-credential.ts'
import type { Credential } from '../../types/credential.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text } from '../../types/text.ts'

export default defineRule({
  id: 'plaintext-token',
  scope: 'file',
  kinds: [],
  cases: {
    confirmed: 'A token whose checksum or content proves that it was issued.',
    likely: 'A token of exact form that looks random, or a random-looking value under a credential’s name.',
    locked: 'The hash of a password, or a private key under a passphrase.',
    possible: 'A plain literal under a credential’s name.',
    expired: 'A token that has expired by its own words.',
    identifier: 'The public half of a credential: it names an account and opens nothing.',
  },
  docs: {
    what: 'No live credential is committed, in whatever field, file or encoding.',
    why: 'Everyone who can read the repository, now or later, can use it, and git keeps it after the line is gone.',
    fix: 'Revoke it where it was issued, then commit a reference instead: an ExternalSecret, a SealedSecret, a file encrypted with SOPS, or a secretKeyRef.',
    sources: [
      'https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests',
      'https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning',
    ],
  },
  *check(file) {
    for (const credential of file.credentials()) {
      if (ruleFor(credential) === 'plaintext-token') yield tell(credential)
    }
  },
})

/** What opens nothing until a password is guessed. */
const locked: ReadonlySet<string> = new Set([
  'htpasswd-bcrypt',
  'htpasswd-md5',
  'htpasswd-sha1',
  'encrypted-private-key',
  'cosign-private-key',
])

function tell(credential: Credential): Report {
  const called = capitalised(credential.called)
  const where = whereOf(credential)
  const opens = opensOf(credential)
  if (credential.identifier) {
    return reportCredential(credential, {
      case: 'identifier',
      message: text`${called} stands ${where}. It names an account and opens nothing alone, so nothing leaks by it.${opens}`,
      help: text`Make sure that its secret is not in the repository; keep both in the same Secret, outside of git.`,
    })
  }
  if (credential.expired) {
    return reportCredential(credential, {
      case: 'expired',
      message: text`${called} that has expired is committed ${where}. It opens nothing any more.${opens}`,
      help: text`Remove it, and make sure that nothing renews it from here.`,
    })
  }
  if (credential.family !== undefined && locked.has(credential.family)) {
    return reportCredential(credential, {
      case: 'locked',
      message: text`${called} is committed ${where}. It opens nothing as it is, but whoever can read this repository can try passwords against it for as long as they like.${opens}`,
      help: text`Change the password, as git history keeps this one; then ${insteadOf(credential)}.`,
    })
  }
  if (credential.tier === 'possible') {
    return reportCredential(credential, {
      case: 'possible',
      message: text`What may be a credential is committed ${where}. ${proofOf(credential)}${opens}`,
      help: text`If it is one, change it, and ${insteadOf(credential)}. If it is none, write a placeholder that says so.`,
    })
  }
  return reportCredential(credential, {
    case: credential.tier,
    message: text`${called} is committed ${where}. ${proofOf(credential)}${opens}`,
    help: text`${revokeFirst(credential)} Then ${insteadOf(credential)}.`,
  })
}

/** What to commit in its place, by what holds it. */
function insteadOf({ holder }: Credential): Text {
  if (holder === 'secret') return text`commit an ExternalSecret, a SealedSecret or a file encrypted with SOPS that makes this Secret`
  if (holder === 'config') return text`move the key to a Secret that is made outside of git, and read it with secretKeyRef`
  if (holder === 'container') return text`read it with valueFrom.secretKeyRef from a Secret that is made outside of git`
  if (holder === 'values') return text`let the chart read an existing Secret that is made outside of git`
  return text`have the new one read from a secret store or from the environment`
}
