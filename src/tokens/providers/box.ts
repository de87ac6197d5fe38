import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'box-credential',
    name: 'a Box client secret or developer token',
    keywords: [],
    needs: [
      'box_client_secret',
      'box-client-secret',
      'boxclientsecret',
      'box_developer_token',
      'box-developer-token',
      'box_access_token',
      'boxapp',
    ],
    form: /[A-Za-z0-9]{32}/,
    floor: 'base62',
    revoke: 'https://app.box.com/developers/console',
    sample: (random) => random.draw(alphabets.base62, 32),
  },
] satisfies readonly TokenFamily[]
