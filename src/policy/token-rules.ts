/** Rules about a credential itself (the catalogue’s token group). An exception for one of them names the finding: a path or an object would also excuse the next token there. */
export const tokenRules: ReadonlySet<string> = new Set([
  'plaintext-token',
  'secret-manifest-committed',
  'credential-in-configmap',
  'credential-in-env-literal',
  'removed-token-needs-rotation',
])
