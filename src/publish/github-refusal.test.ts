import { expect, test } from 'vitest'
import { plainText } from '../formats/render-text.ts'
import { readPermissions } from '../github/refusal.ts'
import { text } from '../types/text.ts'
import { GithubRefusal, type ReadOnly, type RefusalKind, tellRefusal } from './github-refusal.ts'

test.each<[RefusalKind, readonly string[], ReadOnly | undefined, string]>([
  ['forbidden', ['pull-requests: write'], undefined, 'Give the job the permission "pull-requests: write".'],
  ['forbidden', [], undefined, 'Give the job the permission "issues: write".'],
  ['forbidden', ['contents: write', 'pull-requests: write'], undefined, 'permission "contents: write" and "pull-requests: write".'],
  ['forbidden', [], 'fork', 'The change comes from a fork, whose token can only read'],
  ['forbidden', [], 'dependabot', "The run is Dependabot's"],
  ['locked', [], undefined, 'GitHub answered 403.'],
  ['missing', [], undefined, 'Give the job the permission "issues: write".'],
  ['limited', [], undefined, 'Run the job again later.'],
  ['crowded', [], undefined, 'Run the job again later.'],
  ['unreachable', [], undefined, 'Run the job again.'],
  ['rejected', [], undefined, 'GitHub answered 403.'],
])('%s %j says what to do', (kind, permissions, reader, expected) => {
  const told = plainText(
    tellRefusal(text`No comments`, new GithubRefusal(kind, text`GitHub answered ${403}`, permissions), 'issues: write', reader),
  )
  expect(told).toContain('No comments: GitHub answered 403.')
  expect(told).toContain(expected)
  expect(told).toMatch(/The verdict, the annotations and the summary stand\.$/)
})

test.each([
  ['issues=write; pull_requests=write', ['pull-requests: write']],
  ['contents=write,pull_requests=write', ['contents: write', 'pull-requests: write']],
  ['security_events=write', ['security-events: write']],
  ['', []],
  [undefined, []],
  ['<script>', []],
])('%j are the permissions %j', (header, expected) => expect(readPermissions(header)).toEqual(expected))
