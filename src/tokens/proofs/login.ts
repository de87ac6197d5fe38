import { drawnBits } from '../drawn-bits.ts'
import type { Opened, Proof } from '../family.ts'
import { longestPart } from '../longest-part.ts'
import { isFiller } from '../placeholder.ts'
import { isReference } from '../reference.ts'

/** Who logs in where with what. */
export interface Login {
  readonly user: string
  readonly password: string
  readonly host: string
}

const fillers =
  /^(?:pass(?:w(?:or)?d|phrase|code)?|pwd?|secret|user(?:name)?|login|root|admin|guest|anonymous|postgres|mysql|redis|mongo(?:db)?|rabbitmq|changeme|change_me|change-me|example|test|token|key|foo|bar|baz|qux|x|my[_-]?(?:password|secret))[0-9]{0,4}$/i

const templates = /[$%]\(|[${<[]{1,2}[^}>\]]{0,128}[}>\]]|^[$%]|^(.)\1*$|\*{3}|\.{3}/

/** Hosts of laptops and of documentation, where a word for a password is none. */
const nowhere =
  /^(?:localhost|127\.0\.0\.1|::1|(?:[a-z0-9-]{1,63}\.){0,4}example(?:\.(?:com|org|net|local))?|host(?:name)?|server|domain\.com)$/i

/** Shorter ones are abbreviations for what is to come. */
const shortestPassword = 5

/** By how many bits a password has to look drawn to count at {@link nowhere}, where sidecars listen, too. */
const surplus = 8

/**
 * Whether a login can open anything: `refuted` for a password that is empty or nearly, a template, a mask, a port, the user's name or a filler word, or a
 * written one at a host that is nobody's. Anything else stays `unknown`: only the server knows.
 */
export function proveLogin(login: Login | undefined): Proof {
  if (login === undefined || login.password.length < shortestPassword || login.password === login.user) return 'refuted'
  const { password, host } = login
  if (templates.test(password) || isReference(password) || fillers.test(password) || /^\d{1,5}$/.test(password)) return 'refuted'
  if (isFiller(longestPart(password))) return 'refuted'
  return nowhere.test(host) && drawnBits(password) < surplus ? 'refuted' : 'unknown'
}

/** The host and the user of a login, where it names them. */
export function openedBy(login: Login | undefined): readonly Opened[] {
  if (login === undefined) return []
  const { user, host } = login
  return [
    ...(host === '' ? [] : [{ what: 'host' as const, value: host }]),
    ...(user === '' ? [] : [{ what: 'user' as const, value: user }]),
  ]
}

/** The login of `scheme://user:password@host`, percent-encoding undone where it is whole. */
export function loginOfUrl(url: string): Login | undefined {
  const [, user = '', password = '', host = ''] = /^[A-Za-z0-9+.:-]+:\/\/([^:@/]*):([^@]*)@([^/?,:]*)/.exec(url) ?? []
  return host === '' ? undefined : { user: unescaped(user), password: unescaped(password), host }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
