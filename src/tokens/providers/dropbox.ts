import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'dropbox-access-token',
    name: 'a Dropbox access token',
    keywords: ['sl.'],
    form: /sl\.[A-Za-z0-9_-]{130,1400}/,
    floor: 'base64url',
    revoke: 'https://www.dropbox.com/account/connected_apps',
    sample: (random) => `sl.${random.draw(alphabets.base64url, 130)}`,
  },
] satisfies readonly TokenFamily[]
