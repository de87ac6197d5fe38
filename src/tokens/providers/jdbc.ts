import { alphabets, type TokenFamily } from '../family.ts'
import { type Login, openedBy, proveLogin } from '../proofs/login.ts'

/** `jdbc:postgresql://host/db?user=u&password=p`, `jdbc:sqlserver://host;user=u;password=p`, `jdbc:oracle:thin:u/p@host`. */
function loginOf(url: string): Login | undefined {
  const host = /(?:\/\/|@)\/{0,2}([A-Za-z0-9.-]{1,253})/.exec(url)?.[1] ?? ''
  const [, owner, inPlace] = /^jdbc:oracle:[a-z0-9]{2,5}:([^/@]{1,64})\/([^@]{1,128})@/.exec(url) ?? []
  const password = inPlace ?? /[?&;](?:password|pwd)=([^&;]{0,128})$/i.exec(url)?.[1]
  const user = owner ?? /[?&;](?:user|username|uid)=([^&;]{0,128})/i.exec(url)?.[1] ?? ''
  return password === undefined ? undefined : { user, password, host }
}

export default [
  {
    id: 'jdbc-url',
    name: 'a JDBC address with its password',
    keywords: ['jdbc:'],
    form: /(?<![A-Za-z0-9])jdbc:(?:oracle:[a-z0-9]{2,5}:[^\s"'`/@]{1,64}\/[^\s"'`/@]{1,128}@[A-Za-z0-9.:/-]{1,253}|[a-z0-9]{2,20}:(?:(?!jdbc:)[^\s"'`<>]){1,400}?[?&;](?:password|Password|PASSWORD|pwd|PWD)=[^\s"'`&;<>]{1,128})/,
    boundary: 'own',
    yields: true,
    random: (token) => loginOf(token)?.password ?? '',
    prove: (token) => proveLogin(loginOf(token)),
    refutationSilences: true,
    opens: (token) => openedBy(loginOf(token)),
    revoke: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    sample: (random) =>
      `jdbc:postgresql://db-${random.draw(alphabets.lower, 4)}.internal.test:5432/app?user=app&password=${random.draw(alphabets.base62, 20)}`,
  },
] satisfies readonly TokenFamily[]
