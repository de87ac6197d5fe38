import { drawnBits } from '../../tokens/drawn-bits.ts'
import type { Assignment } from './assignments.ts'
import { goesOn, identifier, surplus } from './spoken-pairs.ts'

/** A form of settings or of a command line that has a place for a password, which the last group is. */
interface LoginForm {
  /** What a text has to hold, to be looked through at all: fast to look for. */
  readonly mark: string | RegExp
  readonly pattern: RegExp
  /** The password may be hexadecimal: the form leaves no doubt. */
  readonly sure?: true
}

/** Where programs take passwords without a name before them. */
const forms: readonly LoginForm[] = [
  // https://www.postgresql.org/docs/current/libpq-pgpass.html
  {
    mark: /:(?:\d{2,5}|\*):/,
    pattern: /^[ \t]{0,40}[\w.*-]{1,255}:(?:\d{2,5}|\*):[\w.*-]{1,64}:[\w.*-]{1,64}:([^\s:]{12,256})[ \t]*$/gm,
    sure: true,
  },
  // https://www.pgbouncer.org/config.html#authentication-file-format
  { mark: '" "', pattern: /^[ \t]{0,40}"[\w.@-]{1,64}" "([^"\s]{12,256})"/gm, sure: true },
  // https://github.com/go-sql-driver/mysql#dsn-data-source-name
  { mark: '@', pattern: /(?<![\w.-])[\w.-]{1,64}:([^\s:@/"'`()]{12,256})@(?:tcp|unix)?\(/g, sure: true },
  // https://docs.haproxy.org/3.0/configuration.html#stats%20auth
  { mark: 'auth ', pattern: /\bauth[ \t]{1,9}[\w.@-]{1,64}:([^\s"'`]{12,256})/g, sure: true },
  // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
  { mark: ' >', pattern: /^[ \t]{0,40}user[ \t]{1,9}\S{1,64}[ \t][^\n>]{0,200}>(\S{12,256})/gm, sure: true },
  { mark: 'chpasswd', pattern: /(?:^|["'\s])[a-z_][\w-]{0,31}:([^\s"'`:]{12,256})(?=["'`\s]|$)/g },
  { mark: 'vault', pattern: /\bvault[ \t]{1,9}login[ \t]{1,9}([^\s"'`-][^\s"'`]{15,256})/g },
  // https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html
  {
    mark: '://',
    pattern:
      /\bmc[ \t]{1,9}(?:alias[ \t]{1,9}set|config[ \t]{1,9}host[ \t]{1,9}add)[ \t]{1,9}\S{1,64}[ \t]{1,9}\S{1,255}[ \t]{1,9}\S{1,128}[ \t]{1,9}["']?([^\s"'`;&|]{12,256})/g,
  },
  // docker login, sshpass, mysql, sqlcmd, redis-cli, az: behind a blank or without one.
  { mark: /\s-[pPa]/, pattern: /(?<=\s)-[pPa](?:[ \t]{1,9}|=)?["']?([^\s"'`;&|()$<>=:/,-][^\s"'`;&|()$<>,]{11,256})/g },
  // The same behind programs that leave no doubt.
  {
    mark: /\s-[pa]/,
    pattern:
      /\b(?:mysql(?:dump|admin|import)?|mariadb(?:-dump)?|redis-cli|sshpass|docker[ \t]{1,9}login|helm[ \t]{1,9}registry[ \t]{1,9}login|oras[ \t]{1,9}login|az[ \t]{1,9}acr[ \t]{1,9}login|mongo(?:sh|dump|restore)?)[ \t](?:[^\n|;&]{0,200}?[ \t])?-[pa](?:[ \t]{1,9}|=)?["']?([A-Za-z0-9][^\s"'`;&|()$<>,]{15,256})/g,
    sure: true,
  },
  {
    mark: 'stdin',
    pattern: /\becho[ \t]{1,9}(?:-n[ \t]{1,9})?["']?([^\s"'`|$]{12,256})["']?[ \t]{1,9}\|[^\n|]{1,200}--[a-z-]{0,20}stdin\b/g,
  },
  { mark: 'with-token', pattern: /--with-token[ \t]{0,9}<<<[ \t]{0,9}["']?([^\s"'`|$]{12,256})/g },
  // https://docs.confluent.io/platform/current/security/authentication/sasl/plain/overview.html
  { mark: 'user_', pattern: /\buser_[\w-]{1,64}=\\?["']([^"'\s\\]{12,256})/g, sure: true },
  // https://developer.hashicorp.com/consul/docs/secure/encryption/gossip/enable
  { mark: 'encrypt', pattern: /\bencrypt["']?[ \t]{0,9}[=:][ \t]{0,9}["']?([A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)/g, sure: true },
  // https://developer.hashicorp.com/terraform/language/block/variable
  {
    mark: 'variable "',
    pattern:
      /\bvariable "[\w-]{0,60}(?:password|secret|token|api_key|private_key)"[ \t]{0,9}\{[^{}]{0,400}\bdefault[ \t]{0,20}=[ \t]{0,9}"([^"\s]{12,256})"/g,
    sure: true,
  },
  // A user's name alone before the host: how git clones with a token.
  { mark: '@', pattern: /\bhttps?:\/\/([^\s:/@"'`<>{}$?#&]{16,256})@[\w.-]{4,255}/g },
]

/** What a variable falls back to: shells, Compose, Spring. */
const fallback = /\$\{([A-Za-z_][\w.-]{2,80}):-?([^\s{}"'$:][^\s{}"'$]{11,255})\}/g

/** Passwords in forms of settings and of command lines that give them no name, where they look drawn. Time is linear in the text. */
export function* knownLogins(text: string): Generator<Assignment> {
  for (const { mark, pattern, sure = false } of forms) {
    if (typeof mark === 'string' ? !text.includes(mark) : !mark.test(text)) continue
    for (const { 0: whole, 1: value = '', index } of text.matchAll(pattern)) {
      if ((!sure && identifier.test(value)) || drawnBits(value) <= surplus) continue
      const from = index + whole.lastIndexOf(value)
      if (!goesOn(text, from + value.length)) yield { name: 'password', from, to: from + value.length }
    }
  }
  if (!text.includes('${')) return
  for (const { 0: whole, 1: name = '', 2: value = '', index } of text.matchAll(fallback)) {
    if (drawnBits(value) <= surplus) continue
    const from = index + whole.lastIndexOf(value)
    yield { name, from, to: from + value.length }
  }
}
