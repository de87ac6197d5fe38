import { capitalised } from '../../facts/tell-credential.ts'
import type { ReportFact } from '../../types/facts.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text } from '../../types/text.ts'

export default defineRule({
  id: 'removed-token-needs-rotation',
  scope: 'run',
  kinds: [],
  follows: [
    'plaintext-token',
    'secret-manifest-committed',
    'credential-in-configmap',
    'credential-in-env-literal',
    'sops-partially-encrypted',
    'encryption-static-key-committed',
  ],
  cases: { removed: 'A live credential that the change takes out of the repository.' },
  docs: {
    what: 'A credential that was committed is revoked when it is taken out.',
    why: 'Git keeps it in history, in forks and in clones: the line is gone, the access is not.',
    fix: 'Revoke it where it was issued and issue a new one. Rewriting history does not take it back from those who have a clone.',
    sources: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
      'https://kubernetes.io/docs/concepts/security/secrets-good-practices/#avoid-sharing-secret-manifests',
    ],
  },
  *check({ credentialsRemoved }) {
    const told = new Map<string, ReportFact[]>()
    for (const report of credentialsRemoved) {
      const hash = report.credential?.hash ?? ''
      told.set(hash, [...(told.get(hash) ?? []), report])
    }
    for (const [hash, reports] of told) {
      // An object tells more than a line of a script.
      const first = reports.find(({ object }) => object !== undefined) ?? reports[0]
      if (first?.credential === undefined) continue
      const others = reports.filter((report) => report !== first)
      const { called, revoke } = first.credential
      yield {
        case: 'removed',
        place: first.place,
        side: 'base',
        stable: first.stable,
        distinct: hash,
        ...(first.object === undefined ? {} : { object: first.object }),
        message: text`This change removes ${[called]}, but git history keeps it: whoever can read this repository can still use it.`,
        help: rotate(called, revoke),
        related: others.map(({ place }) => ({ place, side: 'base' as const, message: text`It is removed here as well.` })),
      }
    }
  },
})

function rotate(called: string, revoke: string): Text {
  const where = revoke === '' ? text`where it was issued` : [`at ${revoke}`]
  return text`${capitalised(called)} that was committed is known to everyone with a clone: revoke it ${where} and issue a new one.`
}
