import { alphabets, type Opened, type TokenFamily } from '../family.ts'
import { asObject, decodeBase64 } from '../proofs/base64.ts'
import { type Macaroon, readMacaroon, writeMacaroon } from '../proofs/macaroon.ts'
import { provenIf } from '../proofs/verdict.ts'

function macaroonIn(token: string): Macaroon | undefined {
  const bytes = decodeBase64(token.slice('pypi-'.length))
  return bytes === undefined ? undefined : readMacaroon(bytes)
}

/** Projects and expiry that the caveats name: lists that begin with their kind (warehouse/macaroons/caveats), or older objects. */
function limitsOf(token: string): readonly Opened[] {
  return (macaroonIn(token)?.caveats ?? []).flatMap((caveat): readonly Opened[] => {
    const value = parse(caveat)
    const older = asObject(asObject(value)?.permissions)?.projects
    const names = Array.isArray(value) && value[0] === 1 ? value[1] : older
    if (Array.isArray(names)) return names.filter((name) => typeof name === 'string').map((name) => ({ what: 'project', value: name }))
    if (!Array.isArray(value) || value[0] !== 0 || typeof value[1] !== 'number') return []
    return [{ what: 'expiry', value: new Date(value[1] * 1000).toISOString().replace('.000Z', 'Z') }]
  })
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function family(host: string, start: string, id: string, name: string, revoke: string): TokenFamily {
  return {
    id,
    name,
    keywords: [`pypi-${start}`],
    form: new RegExp(`pypi-${start}[A-Za-z0-9_-]{50,1000}`),
    floor: 'base64url',
    // The last 43 characters hold nothing but the signature.
    random: (token) => token.slice(-40),
    prove: (token) => provenIf(macaroonIn(token)?.location === host),
    opens: (token) => [{ what: 'host', value: host }, ...limitsOf(token)],
    revoke,
    sample: (random) => {
      const identifier = [8, 4, 4, 4, 12].map((length) => random.draw(alphabets.lowerHex, length)).join('-')
      const caveats = [JSON.stringify([1, [`package-${random.draw(alphabets.lower, 4)}`]])]
      return `pypi-${writeMacaroon({ location: host, identifier, caveats }, random.bytes(32)).toString('base64url')}`
    },
  }
}

export default [
  family('pypi.org', 'AgEIcHlwaS5vcmc', 'pypi-api-token', 'a PyPI API token', 'https://pypi.org/manage/account/token/'),
  family(
    'test.pypi.org',
    'AgENdGVzdC5weXBpLm9yZw',
    'pypi-test-api-token',
    'a TestPyPI API token',
    'https://test.pypi.org/manage/account/token/',
  ),
] satisfies readonly TokenFamily[]
