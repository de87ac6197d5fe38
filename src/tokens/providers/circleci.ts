import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'circleci-personal-token',
    name: 'a CircleCI personal token',
    keywords: ['CCIPAT_'],
    form: /CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
    random: (token) => token.slice(-40),
    floor: 'lowerHex',
    revoke: 'https://app.circleci.com/settings/user/tokens',
    sample: (random) => `CCIPAT_${random.draw(alphabets.base62, 22)}_${random.draw(alphabets.lowerHex, 40)}`,
  },
  {
    id: 'circleci-project-token',
    name: 'a CircleCI project token',
    keywords: ['CCIPRJ_'],
    form: /CCIPRJ_[A-Za-z0-9]{22}_[0-9a-f]{40}/,
    random: (token) => token.slice(-40),
    floor: 'lowerHex',
    revoke: 'https://app.circleci.com/settings/user/tokens',
    sample: (random) => `CCIPRJ_${random.draw(alphabets.base62, 22)}_${random.draw(alphabets.lowerHex, 40)}`,
  },
] satisfies readonly TokenFamily[]
