import { createHash } from 'node:crypto'
import { type ObjectKey, objectKey } from '../types/manifest.ts'
import type { Reported } from './reported.ts'

/** The key of a file's own reports, which are about no object: stands where an object's key stands. */
export function fileKey(path: string): ObjectKey {
  return `file\u0000${path}`
}

/** The key of what a report is about: its object (with the unit, for reports of unit and pair rules), else its file. */
export function keyOf(report: Reported): ObjectKey {
  return report.object === undefined ? fileKey(report.place.file) : objectKey(report.unit ?? '', report.object)
}

/**
 * What makes two reports the same finding in two trees: rule, object key, stable pointer and what the rule calls distinct. No line, no
 * index, no value, and not the case: a cause that gets worse is still the same cause. `key` stands in for the report's own.
 */
export function identityOf(report: Reported, key: ObjectKey = keyOf(report)): string {
  return JSON.stringify([report.rule, key, report.stable, report.distinct ?? ''])
}

/** 32 hex digits of the SHA-256 of an identity and its ordinal among equal ones, from 0. */
export function fingerprint(identity: string, ordinal: number): string {
  return createHash('sha256').update(`${ordinal}\n${identity}`).digest('hex').slice(0, 32)
}
