import { storeFor, tellSecretTool } from '../facts/tell-secret-tool.ts'
import type { SecretTool } from '../types/rule.ts'
import { text } from '../types/text.ts'
import type { Reported } from './reported.ts'

/** Rules about a credential that an object of Kubernetes holds as it is. What SOPS should have encrypted says so itself. */
const advised: ReadonlySet<string> = new Set([
  'plaintext-token',
  'secret-manifest-committed',
  'credential-in-configmap',
  'credential-in-env-literal',
])

/** The reports, those about credentials in objects with what the repository makes its Secrets with: that is what to commit instead. */
export function withAdvice(reports: readonly Reported[], tools: readonly SecretTool[] | undefined): readonly Reported[] {
  const [tool] = tools ?? []
  if (tool === undefined) return reports
  return reports.map((report) => {
    if (!advised.has(report.rule) || report.object === undefined) return report
    return {
      ...report,
      help: text`${report.help} This repository makes its Secrets with ${tellSecretTool(tool, storeFor(report.object, tool))}.`,
    }
  })
}
