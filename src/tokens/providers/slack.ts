import { alphabets, type Opened, type TokenFamily } from '../family.ts'

/** The workspace's number, which tokens of bots and users begin with. */
function workspaceOf(token: string): readonly Opened[] {
  const workspace = /^xox[bposar]-([0-9]{10,13})-/.exec(token)?.[1]
  return workspace === undefined ? [] : [{ what: 'organisation', value: workspace }]
}

export default [
  {
    id: 'slack-bot-token',
    name: 'a Slack bot token',
    keywords: ['xoxb-'],
    form: /xoxb-[0-9]{10,13}-(?:[0-9]{10,13}-)?[A-Za-z0-9]{24}/,
    random: (token) => token.slice(-24),
    floor: 'base62',
    opens: workspaceOf,
    revoke: 'https://api.slack.com/apps',
    sample: (random) =>
      `xoxb-${random.draw(alphabets.digits, 10)}-${random.draw(alphabets.digits, 10)}-${random.draw(alphabets.base62, 24)}`,
  },
  {
    id: 'slack-user-token',
    name: 'a Slack user token',
    keywords: ['xoxp-'],
    form: /xox[p]-[0-9]{10,13}-[0-9]{10,13}-[0-9]{10,13}-[0-9a-f]{32}/,
    random: (token) => token.slice(-32),
    floor: 'lowerHex',
    opens: workspaceOf,
    revoke: 'https://api.slack.com/apps',
    sample: (random) =>
      `xoxp-${random.draw(alphabets.digits, 12)}-${random.draw(alphabets.digits, 12)}-${random.draw(alphabets.digits, 13)}-${random.draw(alphabets.lowerHex, 32)}`,
  },
  {
    id: 'slack-app-token',
    name: 'a Slack app-level token',
    keywords: ['xapp-'],
    form: /xapp-[0-9]-A[0-9A-Z]{8,12}-[0-9]{10,13}-[0-9a-f]{64}/,
    random: (token) => token.slice(-64),
    floor: 'lowerHex',
    opens: (token) => [{ what: 'scope', value: `app ${token.split('-')[2] ?? ''}` }],
    revoke: 'https://api.slack.com/apps',
    sample: (random) =>
      `xapp-1-A${random.draw(alphabets.upperAlnum, 10)}-${random.draw(alphabets.digits, 13)}-${random.draw(alphabets.lowerHex, 64)}`,
  },
  {
    id: 'slack-configuration-token',
    name: 'a Slack configuration token',
    keywords: ['xoxe.xoxp-', 'xoxe.xoxb-'],
    form: /xoxe\.xox[bp]-[0-9]-[A-Za-z0-9]{140,180}/,
    random: (token) => token.slice(12),
    floor: 'base62',
    revoke: 'https://api.slack.com/apps',
    sample: (random) => `xoxe.xoxp-1-${random.draw(alphabets.base62, 166)}`,
  },
  {
    id: 'slack-configuration-refresh-token',
    name: 'a Slack configuration refresh token',
    keywords: ['xoxe-'],
    form: /xoxe-[0-9]-[A-Za-z0-9]{140,160}/,
    random: (token) => token.slice(7),
    floor: 'base62',
    revoke: 'https://api.slack.com/apps',
    sample: (random) => `xoxe-1-${random.draw(alphabets.base62, 147)}`,
  },
  {
    id: 'slack-legacy-token',
    name: 'a Slack legacy token',
    keywords: ['xoxo-', 'xoxs-', 'xoxa-', 'xoxr-'],
    form: /xox[osar]-[0-9]{1,13}-[0-9]{1,13}-[0-9]{1,13}-[0-9a-f]{10,64}/,
    random: (token) => token.replace(/^.*-/, ''),
    floor: 'lowerHex',
    opens: workspaceOf,
    revoke: 'https://api.slack.com/apps',
    sample: (random) =>
      `xoxs-${random.draw(alphabets.digits, 11)}-${random.draw(alphabets.digits, 11)}-${random.draw(alphabets.digits, 11)}-${random.draw(alphabets.lowerHex, 32)}`,
  },
  {
    id: 'slack-webhook',
    name: 'a Slack incoming webhook',
    keywords: ['hooks.slack.com/'],
    form: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z][0-9A-Z]{7,14}\/[A-Z]?[0-9A-Z]{8,24}\/[A-Za-z0-9]{24,32}/,
    random: (token) => token.replace(/^.*\//, ''),
    floor: 'base62',
    opens: (token) => [{ what: 'organisation', value: token.split('/')[2] ?? '' }],
    revoke: 'https://api.slack.com/apps',
    sample: (random) =>
      `hooks.slack.com/services/T${random.draw(alphabets.upperAlnum, 10)}/B${random.draw(alphabets.upperAlnum, 10)}/${random.draw(alphabets.base62, 24)}`,
  },
] satisfies readonly TokenFamily[]
