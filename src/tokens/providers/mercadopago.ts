import { alphabets, type RandomSource, type TokenFamily } from '../family.ts'

/** The application's number, when the token was made, what is random, and the user's number. */
function tokenOf(head: string, random: RandomSource): string {
  const numbers = [16, 6].map((length) => random.draw(alphabets.digits, length)).join('-')
  return `${head}-${numbers}-${random.draw(alphabets.lowerHex, 32)}-${random.draw(alphabets.digits, 9)}`
}

export default [
  {
    id: 'mercadopago-access-token',
    name: 'a Mercado Pago access token',
    keywords: ['APP_USR-'],
    form: /APP_USR-[0-9]{13,17}-[0-9]{6}-[0-9a-f]{32}-[0-9]{6,12}/,
    random: (token) => token.split('-')[3] ?? '',
    floor: 'lowerHex',
    opens: (token) => [{ what: 'user', value: token.slice(token.lastIndexOf('-') + 1) }],
    revoke: 'https://www.mercadopago.com/developers/panel/app',
    sample: (random) => tokenOf('APP_USR', random),
  },
] satisfies readonly TokenFamily[]
