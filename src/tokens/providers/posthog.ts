import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    // The project's key, phc_, is public by design.
    id: 'posthog-personal-api-key',
    name: 'a PostHog personal API key',
    keywords: ['phx_'],
    form: /phx_[A-Za-z0-9]{41,49}/,
    floor: 'base62',
    revoke: 'https://us.posthog.com/settings/user-api-keys',
    sample: (random) => `phx_${random.draw(alphabets.base62, 41)}`,
  },
] satisfies readonly TokenFamily[]
