import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'openshift-token',
    name: 'an OpenShift access token',
    keywords: ['sha256~'],
    form: /sha256~[A-Za-z0-9_-]{43}/,
    floor: 'base64url',
    revoke:
      'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/authentication_and_authorization/managing-oauth-access-tokens',
    sample: (random) => `sha256~${random.draw(alphabets.base64url, 43)}`,
  },
] satisfies readonly TokenFamily[]
