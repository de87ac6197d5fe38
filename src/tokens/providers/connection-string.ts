import { alphabets, type Opened, type Proof, type TokenFamily } from '../family.ts'

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'

interface Login {
  readonly user: string
  readonly password: string
  readonly host: string
}

/** The parts of `scheme://user:password@host`, percent-encoding undone where it is whole. */
function loginOf(url: string): Login | undefined {
  const [, user = '', password = '', host = ''] = /^[a-z0-9+]+:\/\/([^:]*):([^@]*)@([^/?,:]*)/.exec(url) ?? []
  if (host === '') return undefined
  try {
    return { user: decodeURIComponent(user), password: decodeURIComponent(password), host }
  } catch {
    return { user, password, host }
  }
}

const fillers =
  /^(?:pass(?:w(?:or)?d|phrase)?|pwd?|secret|user(?:name)?|root|admin|guest|postgres|mysql|redis|mongo(?:db)?|rabbitmq|changeme|change_me|change-me|example|test|token|key|my[_-]?(?:password|secret))[0-9]{0,4}$/i
const hosts = /^(?:localhost|127\.0\.0\.1|(?:[a-z0-9-]{1,63}\.){0,4}example\.(?:com|org|net)|host(?:name)?)$/i

/** A password that is a template, a mask, the user's name or a filler word, or one for nobody's host, opens nothing. */
function prove(token: string): Proof {
  const login = loginOf(token)
  if (login === undefined || login.password === '' || login.password === login.user) return 'refuted'
  if (/[$%]\(|[${<[]{1,2}[^}>\]]{0,128}[}>\]]|^\$|^(.)\1*$|\*{3}|\.{3}/.test(login.password)) return 'refuted'
  return fillers.test(login.password) || hosts.test(login.host) ? 'refuted' : 'unknown'
}

function opens(token: string): readonly Opened[] {
  const login = loginOf(token)
  if (login === undefined) return []
  return [{ what: 'host', value: login.host }, ...(login.user === '' ? [] : [{ what: 'user' as const, value: login.user }])]
}

function family(id: string, name: string, schemes: readonly string[], form: RegExp): TokenFamily {
  return {
    id,
    name,
    keywords: schemes.map((scheme) => `${scheme}://`),
    form,
    boundary: 'own',
    random: (token) => loginOf(token)?.password ?? '',
    prove,
    refutationSilences: true,
    opens,
    revoke,
    sample: (random) =>
      `${schemes[0]}://${random.draw(alphabets.lower, 6)}:${random.draw(alphabets.base62, 20)}@db-${random.draw(alphabets.lower, 4)}.internal.test`,
  }
}

export default [
  family(
    'database-url',
    'a database address with its password',
    [
      'postgres',
      'postgresql',
      'mysql',
      'mariadb',
      'sqlserver',
      'mssql',
      'clickhouse',
      'cockroachdb',
      'postgresql+psycopg2',
      'mysql+pymysql',
    ],
    /(?<![A-Za-z0-9])(?:postgres|postgresql|mysql|mariadb|sqlserver|mssql|clickhouse|cockroachdb|postgresql\+psycopg2|mysql\+pymysql):\/\/[^\s:/@"'`]{0,64}:[^\s/@"'`]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
  family(
    'mongodb-url',
    'a MongoDB address with its password',
    ['mongodb', 'mongodb+srv'],
    /(?<![A-Za-z0-9])mongodb(?:\+srv)?:\/\/[^\s:/@"'`]{0,64}:[^\s/@"'`]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
  family(
    'redis-url',
    'a Redis address with its password',
    ['redis', 'rediss', 'valkey'],
    /(?<![A-Za-z0-9])(?:rediss?|valkey):\/\/[^\s:/@"'`]{0,64}:[^\s/@"'`]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
  family(
    'amqp-url',
    'a message broker address with its password',
    ['amqp', 'amqps', 'nats'],
    /(?<![A-Za-z0-9])(?:amqps?|nats):\/\/[^\s:/@"'`]{0,64}:[^\s/@"'`]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
] satisfies readonly TokenFamily[]
