import { opensOf, proofOf, reportCredential, ruleFor, whereOf } from '../../facts/tell-credential.ts'
import type { Credential } from '../../types/credential.ts'
import type { Change } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import { type Text, text } from '../../types/text.ts'
import { envLiteralAt } from '../../usage/env-literals.ts'

export default defineRule({
  id: 'credential-in-env-literal',
  scope: 'file',
  kinds: [],
  yieldsTo: ['plaintext-token'],
  cases: {
    likely: 'A random-looking value under a credential’s name, in a Pod or in a chart’s values.',
    possible: 'A plain literal under a credential’s name, in a Pod.',
    'possible-value': 'A plain literal under a credential’s name, in a chart’s values.',
  },
  docs: {
    what: 'Credentials reach containers by reference, never as a literal in env, args, command or a chart’s values.',
    why: 'The literal is in git, and in the cluster everyone who may read Pods sees it; arguments are also in the process list.',
    fix: 'Use valueFrom.secretKeyRef, or an existing Secret that the chart can name. A proven fix writes that reference for a variable of a Pod; the Secret is made outside of git, with a new value.',
    sources: [
      'https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/',
      'https://kubernetes.io/docs/concepts/security/secrets-good-practices/#restrict-secret-access-to-specific-containers',
    ],
  },
  *check(file) {
    for (const credential of file.credentials()) {
      if (ruleFor(credential) !== 'credential-in-env-literal') continue
      const where = whereOf(credential)
      if (credential.tier === 'possible') {
        yield reportCredential(credential, {
          case: credential.holder === 'values' ? 'possible-value' : 'possible',
          message: text`What may be a credential is committed ${where}. ${proofOf(credential)}${opensOf(credential)} ${seenBy(credential)}`,
          help: text`If it is one, change it, and ${reference(credential)}.`,
          changes: changesFor(credential),
        })
      } else {
        yield reportCredential(credential, {
          case: 'likely',
          message: text`A credential is committed ${where}. ${proofOf(credential)}${opensOf(credential)} ${seenBy(credential)}`,
          help: text`Change it where it is used, as git history keeps this one; then ${reference(credential)}.`,
          changes: changesFor(credential),
        })
      }
    }
  },
})

function seenBy({ holder }: Credential): Text {
  return holder === 'values' ? text`The Helm release keeps it as well.` : text`So can whoever may read the Pod.`
}

function reference({ holder }: Credential): Text {
  return holder === 'values'
    ? text`name an existing Secret in the values, made outside of git`
    : text`use valueFrom.secretKeyRef with a Secret that is made outside of git`
}

/** A reference in place of the value, and of the same value in other containers; only where each is the whole value of a variable. */
function changesFor({ object, place, also }: Credential): readonly Change[] {
  const changes: Change[] = []
  for (const one of [place, ...also]) {
    const entry = object === undefined || one.within !== undefined ? undefined : envLiteralAt(object, one.pointer)
    if (entry === undefined) return []
    changes.push({ place: one, fromSecret: { env: entry.name } })
  }
  return changes
}
