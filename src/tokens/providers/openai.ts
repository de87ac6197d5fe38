import { alphabets, type RandomSource, type TokenFamily } from '../family.ts'

const revoke = 'https://platform.openai.com/api-keys'

/** In the middle of every key: base64 of "OpenAI". */
const marker = 'T3BlbkFJ'

function write(random: RandomSource, prefix: string, alphabet: string, length: number): string {
  return `${prefix}${random.draw(alphabet, length)}${marker}${random.draw(alphabet, length)}`
}

export default [
  {
    id: 'openai-api-key',
    name: 'an OpenAI API key',
    keywords: [marker],
    form: /sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58}T3BlbkFJ[A-Za-z0-9_-]{58}|[A-Za-z0-9_-]{20}T3BlbkFJ[A-Za-z0-9_-]{20})/,
    floor: 'base64url',
    random: (token) => token.replace(/^sk-[a-z]+-/, '').replace(marker, ''),
    opens: (token) => [{ what: 'scope', value: token.split('-')[1] ?? '' }],
    revoke,
    sample: (random) => write(random, 'sk-proj-', alphabets.base64url, 74),
  },
  {
    id: 'openai-legacy-api-key',
    name: 'an OpenAI API key of the old form',
    keywords: [marker],
    form: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
    floor: 'base62',
    random: (token) => token.slice(3).replace(marker, ''),
    revoke,
    sample: (random) => write(random, 'sk-', alphabets.base62, 20),
  },
] satisfies readonly TokenFamily[]
