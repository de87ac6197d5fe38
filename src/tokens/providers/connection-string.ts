import { alphabets, type TokenFamily } from '../family.ts'
import { loginOfUrl, openedBy, proveLogin } from '../proofs/login.ts'

const revoke = 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'

/** What an address with a password has in common; a token of another family that is the password is told by itself. */
function family(id: string, name: string, scheme: string, keywords: readonly string[], form: RegExp): TokenFamily {
  return {
    id,
    name,
    keywords,
    form,
    boundary: 'own',
    yields: true,
    random: (token) => loginOfUrl(token)?.password ?? '',
    prove: (token) => proveLogin(loginOfUrl(token)),
    refutationSilences: true,
    opens: (token) => openedBy(loginOfUrl(token)),
    revoke,
    sample: (random) =>
      `${scheme}://${random.draw(alphabets.lower, 6)}:${random.draw(alphabets.base62, 20)}@db-${random.draw(alphabets.lower, 4)}.internal.test`,
  }
}

export default [
  family(
    'database-url',
    'a database address with its password',
    'postgres',
    [
      'postgres://',
      'postgresql://',
      'mysql://',
      'mariadb://',
      'sqlserver://',
      'mssql://',
      'clickhouse://',
      'cockroachdb://',
      'psycopg2://',
      'pymysql://',
    ],
    /(?<![A-Za-z0-9])(?:postgres|postgresql|mysql|mariadb|sqlserver|mssql|clickhouse|cockroachdb|postgresql\+psycopg2|mysql\+pymysql):\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
  family(
    'mongodb-url',
    'a MongoDB address with its password',
    'mongodb+srv',
    ['mongodb://', 'mongodb+srv://'],
    /(?<![A-Za-z0-9])mongodb(?:\+srv)?:\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
  family(
    'redis-url',
    'a Redis address with its password',
    'redis',
    ['redis://', 'rediss://', 'valkey://'],
    /(?<![A-Za-z0-9])(?:rediss?|valkey):\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
  family(
    'amqp-url',
    'a message broker address with its password',
    'amqp',
    ['amqp://', 'amqps://', 'nats://'],
    /(?<![A-Za-z0-9])(?:amqps?|nats):\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
  family(
    'url-with-password',
    'an address with a user and a password',
    'https',
    ['://'],
    // Schemes of the families above are theirs.
    /(?<![A-Za-z0-9+.-])(?!(?:postgres|mysql|mariadb|sqlserver|mssql|clickhouse|cockroachdb|mongodb|redis|valkey|amqp|nats))[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@"'`?]{0,64}:[^\s/@"'`?]{1,128}@[A-Za-z0-9.-]{1,253}/,
  ),
] satisfies readonly TokenFamily[]
