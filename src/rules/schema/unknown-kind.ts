import { isTemplated } from '../../facts/opaque.ts'
import { at, type Manifest } from '../../types/manifest.ts'
import type { Report } from '../../types/report.ts'
import { defineRule } from '../../types/rule.ts'
import type { NearestKind } from '../../types/schema.ts'
import { text, untrusted } from '../../types/text.ts'

export default defineRule({
  id: 'unknown-kind',
  scope: 'document',
  kinds: [],
  reads: ['schema'],
  cases: {
    unknown: 'No version in use serves the kind or version.',
    'some-versions': 'Some of the versions in use do not serve it.',
  },
  docs: {
    what: 'Kinds of built-in groups are served by the Kubernetes versions in use.',
    why: 'The API server does not know the object: nothing of it is applied.',
    fix: 'Correct the kind or the apiVersion.',
    sources: ['https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.34/'],
  },
  *check(manifest, known) {
    const { apiVersion, kind } = manifest
    if (kind === '' || apiVersion === '' || isTemplated(kind) || isTemplated(apiVersion)) return
    const { standing } = known.schema(manifest)
    if (standing.is === 'unknown-custom' && standing.nearest !== undefined) {
      yield { case: 'unknown', place: at(manifest, '/apiVersion'), ...tell(manifest, standing.nearest) }
    }
    if (standing.is !== 'built-in' || standing.unserved.length === 0 || standing.removed !== undefined) return
    const everywhere = standing.served.length === 0
    const field = standing.nearest === undefined || standing.nearest.kind !== kind ? '/kind' : '/apiVersion'
    if (everywhere) yield { case: 'unknown', place: at(manifest, field), ...tell(manifest, standing.nearest) }
    else {
      yield {
        case: 'some-versions',
        place: at(manifest, '/apiVersion'),
        message: text`${untrusted(`${apiVersion} ${kind}`)} is not served by Kubernetes ${[standing.unserved.join(', ')]}, which is in use here. The API server there does not know the object.`,
        help: text`Use a version that all clusters serve, or narrow kubernetes-versions for this path.`,
        versions: standing.unserved,
      }
    }
  },
})

function tell(manifest: Manifest, nearest: NearestKind | undefined): Pick<Report, 'message' | 'help' | 'changes'> {
  const { apiVersion, kind } = manifest
  const message = text`Kubernetes has no ${untrusted(`${apiVersion} ${kind}`)}. The API server refuses the object.`
  if (nearest === undefined) return { message, help: text`Correct the kind or the apiVersion.` }
  return {
    message,
    help: text`Did you mean ${untrusted(`${nearest.apiVersion} ${nearest.kind}`)}?`,
    changes: [
      ...(nearest.apiVersion === apiVersion ? [] : [{ place: at(manifest, '/apiVersion'), set: nearest.apiVersion }]),
      ...(nearest.kind === kind ? [] : [{ place: at(manifest, '/kind'), set: nearest.kind }]),
    ],
  }
}
