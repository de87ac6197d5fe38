import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'docker-personal-access-token',
    name: 'a Docker personal access token',
    keywords: ['dckr_pat_'],
    form: /dckr_pat_[A-Za-z0-9_-]{27}/,
    floor: 'base64url',
    revoke: 'https://app.docker.com/settings/personal-access-tokens',
    sample: (random) => `dckr_pat_${random.draw(alphabets.base64url, 27)}`,
  },
  {
    id: 'docker-organisation-access-token',
    name: 'a Docker organisation access token',
    keywords: ['dckr_oat_'],
    form: /dckr_oat_[A-Za-z0-9_-]{32}/,
    floor: 'base64url',
    revoke: 'https://app.docker.com/settings/personal-access-tokens',
    sample: (random) => `dckr_oat_${random.draw(alphabets.base64url, 32)}`,
  },
  {
    id: 'docker-swarm-join-token',
    name: 'a Docker Swarm join token',
    keywords: ['SWMTKN-1-'],
    form: /SWMTKN-1-[0-9a-z]{50}-[0-9a-z]{25}/,
    random: (token) => token.slice(9, 59),
    floor: 'lowerAlnum',
    revoke: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
    sample: (random) => `SWMTKN-1-${random.draw(alphabets.lowerAlnum, 50)}-${random.draw(alphabets.lowerAlnum, 25)}`,
  },
  {
    id: 'docker-swarm-unlock-key',
    name: 'a Docker Swarm unlock key',
    keywords: ['SWMKEY-1-'],
    form: /SWMKEY-1-[A-Za-z0-9+/]{43}/,
    floor: 'base64',
    revoke: 'https://docs.docker.com/reference/cli/docker/swarm/unlock-key/',
    sample: (random) => `SWMKEY-1-${random.draw(alphabets.base64, 43)}`,
  },
] satisfies readonly TokenFamily[]
