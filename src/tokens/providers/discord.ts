import { alphabets, type TokenFamily } from '../family.ts'
import { decodeBase64Text } from '../proofs/base64.ts'
import { provenIf } from '../proofs/verdict.ts'

export default [
  {
    id: 'discord-bot-token',
    name: 'a Discord bot token',
    keywords: [],
    run: 24,
    form: /[MNO][A-Za-z0-9]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
    floor: 'base64url',
    random: (token) => token.slice(token.lastIndexOf('.') + 1),
    // The first part is the bot's user id, a decimal snowflake.
    prove: (token) => provenIf(/^[1-9][0-9]{16,19}$/.test(decodeBase64Text(token.slice(0, token.indexOf('.'))) ?? '')),
    refutationSilences: true,
    opens: (token) => {
      const user = decodeBase64Text(token.slice(0, token.indexOf('.')))
      return user === undefined ? [] : [{ what: 'user', value: user }]
    },
    revoke: 'https://discord.com/developers/applications',
    sample: (random) => {
      const id = Buffer.from(`1${random.draw(alphabets.digits, 18)}`).toString('base64url')
      return `${id}.G${random.draw(alphabets.base64url, 5)}.${random.draw(alphabets.base64url, 38)}`
    },
  },
  {
    id: 'discord-webhook',
    name: 'a Discord webhook',
    keywords: ['/api/webhooks/'],
    form: /discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[A-Za-z0-9_-]{60,80}/,
    floor: 'base64url',
    random: (token) => token.slice(token.lastIndexOf('/') + 1),
    opens: (token) => [{ what: 'key', value: `webhook ${token.split('/').at(-2) ?? ''}` }],
    revoke: 'https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks',
    sample: (random) => `discord.com/api/webhooks/1${random.draw(alphabets.digits, 18)}/${random.draw(alphabets.base64url, 68)}`,
  },
] satisfies readonly TokenFamily[]
