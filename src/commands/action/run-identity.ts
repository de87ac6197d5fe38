import { createHash } from 'node:crypto'
import type { RunNumber } from '../../review/marker.ts'
import type { EventTrigger } from '../../trigger/event.ts'
import type { Surroundings } from '../surroundings.ts'

/**
 * Whose comments these are: what a person says in `comment-id`, else the workflow's file, the job, its matrix and, where a job has several
 * steps of ours, the step. 12 hex digits. The runner names a step without an id `__name`, the next of the same action `__name_2`.
 */
export function ownerOf(commentId: string | undefined, environment: Surroundings['environment']): string {
  const { GITHUB_WORKFLOW_REF = '', GITHUB_WORKFLOW = '', GITHUB_JOB = '', GITHUB_ACTION = '' } = environment
  const isMatrix = commentId === undefined || commentId === 'null' || commentId.startsWith('{')
  const workflow = /^[^/]+\/[^/]+\/([^@]+)@/.exec(GITHUB_WORKFLOW_REF)?.[1] ?? GITHUB_WORKFLOW
  const step = GITHUB_ACTION.startsWith('__') ? (/_\d+$/.exec(GITHUB_ACTION)?.[0] ?? '') : GITHUB_ACTION
  const matrix = commentId === undefined || commentId === 'null' ? '' : commentId.replace(/\s+/g, '')
  const parts = isMatrix ? ['job', workflow, GITHUB_JOB, matrix, step] : ['id', commentId]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
}

/** The page of this run; undefined where it has none. */
export function pageOf(event: EventTrigger, environment: Surroundings['environment']): string | undefined {
  const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '' } = environment
  if (!/^\d+$/.test(id)) return undefined
  return `${event.serverUrl}/${event.repository}/actions/runs/${id}${/^\d+$/.test(attempt) ? `/attempts/${attempt}` : ''}`
}

/** Which run this is: a later one has a greater id, or a greater attempt. Zeros outside of Actions. */
export function runOf(environment: Surroundings['environment']): RunNumber {
  const number = (name: string) => Number(/^\d{1,15}$/.exec(environment[name] ?? '')?.[0] ?? 0)
  return { id: number('GITHUB_RUN_ID'), attempt: number('GITHUB_RUN_ATTEMPT') }
}
