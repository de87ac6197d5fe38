/** Words that mean a credential wherever they stand in a name: `PGPASSWORD`, `apitoken`. */
const anywhere =
  /passw(?:or)?d|passphrase|(?:auth|bind|db|key|keystore|ldap|login|mail|mysql|pg|require|root|smtp|store|user)pass(?![a-z])|masterauth|secret|credential|token(?!iz)|mnemonic|(?:api|app|application|fernet|private|access|encryption|signing|license|master|ssh)[-_. ]?key(?!board)/

/** Short words that mean one where they stand alone: `DB_PASS`, but not `passthrough`. */
const alone =
  /(?:^|[^a-z])(?:pass|pwd|pw|psk|pat|passcode|creds?|bearer|jwt|dsn|cookie|auth|(?:account|shared)[-_. ]key|key[-_. ](?:data|material)|conn(?:ection)?[-_. ]?str(?:ing)?s?)(?:$|[^a-z])/

/** Endings that turn the name of a credential into the name of something about it. */
const aboutCredential =
  /[-_. ](?:file|path|name|names|ttl|url|uri|endpoint|header|ref|refs|selector|namespace|type|dir|expiration|seconds|requests)$/

/** Counts of a language model’s tokens. */
const countsTokens = /(?:^|[-_. ])(?:max|min|num|total|prompt|output|input)[-_. ](?:[a-z]+[-_. ])*tokens$/

/** Fields of Kubernetes that only refer to a Secret or a token. */
const structural: ReadonlySet<string> = new Set([
  'secret',
  'secrets',
  'image pull secrets',
  'automount service account token',
  'service account token',
])

/** Endings, and words in between, of what is public, of names of Secrets and of how credentials are made: what hides nothing but is none. */
const notTheCredential =
  /[-_. ](?:id|ids|mac|enabled|disabled|required|algorithm|algo|alg|policy|prefix|suffix|format|issuer|audience|version|hash|length|size|limit|count|lifetime|expiry|age|interval|period|mode|store|provider|class|kind|key|keys|cmd|command|commands|hashers|backend|backends|search|regex|regexp|pattern|realm|scope|scopes|mechanism|method|methods|route|routes)$|public|[cx]srf[-_. ]?(?:middleware[-_. ]?)?token$|(?:^|[^a-z])(?:allow|require|enable|disable|skip)[-_. ]|(?:^|[^a-z])(?:checksum|checksums|digest|fingerprint)(?:$|[^a-z])|(?:^|[^a-z])hashed[-_. ]secret$|(?:^|[^a-z])(?:hash|sha\d{1,3})[^a-z](?!.*(?:secret|password|token|key)$)|(?:existing|external|sealed|pull|tls|ca|image|cert|certificate)[-_. ](?:[a-z]+[-_. ])*secrets?$/

/** Keys that themselves are credentials although they end like the key of an entry. */
const keyOfItsOwn =
  /(?:api|app|application|private|access|encryption|signing|license|master|ssh|secret|account|shared|storage|auth|hmac|jwt|session|service|fernet|cookie|webhook|admin|root|user|deploy)[-_. ]?(?:access[-_. ]?)?keys?$/

/** Whether a key, a variable or a flag goes by a name that says credential. Rather too often than once too seldom: enough to hide a value. */
export function saysCredential(name: string): boolean {
  return saysSo(wordsOf(name))
}

/** Whether what stands under a name is a credential if anything is: `DB_PASSWORD`, not `tokenLifetime`, `existingSecret` or `AWS_ACCESS_KEY_ID`. */
export function holdsCredential(name: string): boolean {
  const words = wordsOf(name)
  return saysSo(words) && (!notTheCredential.test(words) || keyOfItsOwn.test(words))
}

/** Keys that only look like credentials where what they hold looks drawn: they are often words. */
const drawnKeys = /(?:^|[^a-z])(?:routing|service|integration|certificate|fossa|gossip|user)[-_. ]?key$|^encrypt$/

/** Whether what stands under a name is a credential where it looks drawn, and a word of any kind otherwise: PagerDuty's `routing_key`. */
export function mayHoldDrawn(name: string): boolean {
  return holdsCredential(name) || drawnKeys.test(wordsOf(name))
}

/** Whether a name says no more than *secret*: mostly what a Secret is called stands there, and sometimes the secret itself. */
export function isSecretAlone(name: string): boolean {
  return wordsOf(name) === 'secret'
}

/** Names of ids, of public halves and of what only vouches for something else. A secret's id is a credential (Vault's AppRole), a session's too. */
const namesPublic =
  /^(?:(?:.*[^a-z])?(?:client|app|application|tenant|directory|subscription|account|cluster|project|org|organi[sz]ation|team|user|key|resource|object|region|site|zone|instance|installation|principal|customer|merchant|workspace|vault|store|bucket|database|issuer|entity|correlation|trace|request)[-_. ])?(?:id|ids|kid|uuid|guid|uid)$|^kid$|(?:^|[^a-z])public[-_. ]?key$|(?:^|[^a-z])(?:fingerprint|thumbprint|checksum|digest|sha256|sha1|md5)$/

/** Whether what stands under a name is public whatever it looks like: `client-id`, `AWS_ACCESS_KEY_ID`, `public-key`, `fingerprint`. */
export function holdsPublic(name: string): boolean {
  return namesPublic.test(wordsOf(name))
}

function saysSo(words: string): boolean {
  if (structural.has(words) || aboutCredential.test(words) || countsTokens.test(words)) return false
  return anywhere.test(words) || alone.test(words)
}

function wordsOf(name: string): string {
  return name
    .replace(/^-+/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
}
