import type { Issue } from '../state.ts'
import { type Call, issueOf, permitFor } from './call.ts'

export function readable(call: Call): Issue {
  const issue = issueOf(call)
  permitFor(call, issue, 'read')
  return issue
}

export function writable(call: Call): Issue {
  const issue = issueOf(call)
  permitFor(call, issue, 'write')
  return issue
}
