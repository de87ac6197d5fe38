/** What a name says of its value: words that mean a credential, also inside of longer names (`DB_PASSWORD`, `apiToken`). */
const credentialWord =
  /(?:^|[^a-z])(?:pass(?:word|wd|phrase|code)?|pwd|secrets?|tokens?|credentials?|creds?|bearer|jwt|dsn|cookie|auth|(?:api|access|private|encryption|signing|account|license|shared|master|ssh)[-_. ]?keys?|key[-_. ]?(?:id|data|material)|conn(?:ection)?[-_. ]?str(?:ing)?s?)(?:$|[^a-z])/

/** Endings that turn the name of a credential into the name of something about it. */
const aboutCredential =
  /[-_. ](?:file|path|name|names|ttl|url|uri|endpoint|header|ref|refs|namespace|type|dir|expiration|seconds|requests)$/

/** Fields of Kubernetes that only refer to a Secret or a token. */
const structural: ReadonlySet<string> = new Set([
  'secret',
  'secrets',
  'image pull secrets',
  'automount service account token',
  'service account token',
])

/** Whether a key, a variable or a flag goes by a name that says credential. Rather too often than once too seldom: it only hides a value. */
export function saysCredential(name: string): boolean {
  const words = name
    .replace(/^-+/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return !structural.has(words) && credentialWord.test(words) && !aboutCredential.test(words)
}
