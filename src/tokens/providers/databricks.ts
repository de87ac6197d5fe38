import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'databricks-personal-access-token',
    name: 'a Databricks personal access token',
    keywords: ['dapi'],
    form: /dapi[0-9a-f]{32}(?:-[0-9])?/,
    random: (token) => token.slice(4, 36),
    floor: 'lowerHex',
    revoke: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    sample: (random) => `dapi${random.draw(alphabets.lowerHex, 32)}`,
  },
] satisfies readonly TokenFamily[]
