import type { Policy } from '../types/policy.ts'

/**
 * Rules about a credential itself, or about what should have hidden one. An exception for one of them names the finding: a path or an object
 * would also excuse the next credential there.
 */
export const tokenRules: ReadonlySet<string> = new Set([
  'plaintext-token',
  'secret-manifest-committed',
  'credential-in-configmap',
  'credential-in-env-literal',
  'sops-partially-encrypted',
  'removed-token-needs-rotation',
  'encryption-static-key-committed',
])

/** Whether a rule's findings stand where a credential does: of their lines nothing is shown that may be one. */
export function standsAtCredential(rule: string): boolean {
  return tokenRules.has(rule) || rule === 'external-secrets-adoption'
}

/** Whether a rule's fix, if it has one, may be shown with the lines that it leaves: no credential is among them. */
export function showsFix(rule: string): boolean {
  return !standsAtCredential(rule) || rule === 'credential-in-env-literal'
}

/** Whether any rule about credentials is switched on. */
export function asksForTokens({ rules }: Pick<Policy, 'rules'>): boolean {
  return [...tokenRules].some((id) => Object.values(rules[id]?.cases ?? {}).some((severity) => severity !== 'off'))
}
