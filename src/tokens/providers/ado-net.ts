import { alphabets, type TokenFamily } from '../family.ts'
import { proveLogin } from '../proofs/login.ts'

const passwordIn = (token: string) => token.slice(token.indexOf('=') + 1)

export default [
  {
    id: 'ado-connection-password',
    name: 'a password of a database connection string',
    keywords: ['assword=', 'ASSWORD=', 'Pwd=', 'PWD=', 'pwd='],
    // One field of `Server=...;User Id=...;Password=...` or `host=... password=...`: the line has to name the others.
    form: /(?<![A-Za-z0-9_-])(?:Password|PASSWORD|password|Pwd|PWD|pwd)=[^;\s"'`&]{1,128}/,
    boundary: 'own',
    yields: true,
    needs: ['server=', 'data source=', 'datasource=', 'host=', 'initial catalog=', 'database=', 'user id=', 'uid='],
    random: passwordIn,
    prove: (token) => proveLogin({ user: '', password: passwordIn(token), host: '' }),
    refutationSilences: true,
    revoke: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/protecting-connection-information',
    sample: (random) => `Password=${random.draw(alphabets.base62, 20)}`,
  },
] satisfies readonly TokenFamily[]
