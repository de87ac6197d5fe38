import { alphabets, type TokenFamily } from '../family.ts'

export default [
  {
    id: 'telegram-bot-token',
    name: 'a Telegram bot token',
    keywords: [':AA'],
    form: /[0-9]{8,10}:AA[A-Za-z0-9_-]{33}/,
    floor: 'base64url',
    random: (token) => token.slice(-33),
    opens: (token) => [{ what: 'user', value: token.slice(0, token.indexOf(':')) }],
    revoke: 'https://core.telegram.org/bots/features#botfather',
    sample: (random) => `${random.draw('123456789', 10)}:AA${random.draw(alphabets.base64url, 33)}`,
  },
] satisfies readonly TokenFamily[]
