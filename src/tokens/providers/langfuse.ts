import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    // Its public twin begins with pk-lf-.
    id: 'langfuse-secret-key',
    name: 'a Langfuse secret key',
    keywords: ['sk-lf-'],
    form: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    random: (token) => token.slice(6).replaceAll('-', ''),
    floor: 'lowerHex',
    revoke: 'https://cloud.langfuse.com',
    sample: (random) => `sk-lf-${[8, 4, 4, 4, 12].map((length) => random.draw(alphabets.lowerHex, length)).join('-')}`,
  },
] satisfies readonly TokenFamily[]
