import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'figma-personal-access-token',
    name: 'a Figma personal access token',
    keywords: ['figd_'],
    form: /figd_[A-Za-z0-9_-]{38,42}/,
    floor: 'base64url',
    revoke: 'https://www.figma.com/settings',
    sample: (random) => `figd_${random.draw(alphabets.base64url, 38)}`,
  },
] satisfies readonly TokenFamily[]
