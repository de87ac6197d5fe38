import type { RunReport } from '../types/finding.ts'
import { text, untrusted } from '../types/text.ts'
import { placeOf, sampleFinding, sampleGap, sampleReport, spanOf } from './sample-report.ts'

/** A report with a string of somebody else's in every field that a change can reach, in several findings of each status. */
export function hostileReport(hostile: string): RunReport {
  const message = text`the key ${untrusted(hostile)}${untrusted(hostile)} of ${untrusted('`')}${untrusted(hostile)}: ${untrusted(hostile)}`
  const place = placeOf(hostile, `/data/${hostile}`)
  const span = spanOf(3, 5, 4)
  const common = {
    rule: hostile,
    case: hostile,
    place,
    span,
    object: { apiVersion: hostile, group: hostile, kind: hostile, namespace: hostile, name: hostile },
    message,
    help: message,
    fingerprint: hostile,
    related: [{ place, span, message }],
    versions: [hostile],
    changes: [
      { place, set: hostile },
      { place, rename: hostile },
    ],
    edits: [{ path: hostile, span, text: hostile }],
  }
  const exemption = { reason: hostile, until: hostile, from: 'config' as const }
  return sampleReport({
    compared: { before: hostile, after: hostile },
    findings: [
      sampleFinding({ ...common, severity: 'error' }),
      sampleFinding({ ...common, severity: 'warning', side: 'base' }),
      sampleFinding({ ...common, severity: 'notice', status: 'existing' }),
      sampleFinding({ ...common, status: 'fixed', side: 'base' }),
      sampleFinding({ ...common, status: 'exempt', exemption }),
      sampleFinding({ ...common, status: 'exempt', exemption: { ...exemption, from: 'inline' } }),
    ],
    gaps: [sampleGap('template', { place, message }), sampleGap('unreadable', { place, message, span })],
  })
}
