import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'render-api-key',
    name: 'a Render API key',
    keywords: ['rnd_'],
    form: /rnd_[A-Za-z0-9]{28}/,
    floor: 'base62',
    revoke: 'https://dashboard.render.com/u/settings#api-keys',
    sample: (random) => `rnd_${random.draw(alphabets.base62, 28)}`,
  },
] satisfies readonly TokenFamily[]
