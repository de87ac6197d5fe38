import { alphabets, type Opened, type RandomSource, type TokenFamily } from '../family.ts'
import { writeNumber } from '../proofs/base62.ts'
import { decodeBase64 } from '../proofs/base64.ts'
import { crc32 } from '../proofs/crc32.ts'
import { provenIf } from '../proofs/verdict.ts'

const revoke = 'https://gitlab.com/-/user_settings/personal_access_tokens'
const docs = 'https://docs.gitlab.com/security/tokens/'
const base36 = alphabets.lowerAlnum

/** https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/authn/token_field/generator/routable_token.rb. */
function checksumOf(head: string): string {
  return writeNumber(crc32(head), base36, 7)
}

const named = new Map<string, Opened['what']>([
  ['o', 'organisation'],
  ['u', 'user'],
  ['p', 'project'],
  ['g', 'scope'],
])

/** The ids that a routable token says it belongs to: lines `key:id` before as many random bytes as its last byte tells, ids in base36. */
function routeOf(token: string): readonly Opened[] {
  const payload = token.slice(token.indexOf('-') + 1, token.indexOf('.')).replace(/^t[0-9]_/, '')
  const bytes = decodeBase64(payload)
  const lines = bytes?.subarray(0, Math.max(0, bytes.length - 1 - (bytes.at(-1) ?? 0))).toString('latin1') ?? ''
  return lines.split('\n').flatMap((line) => {
    const [, key = '', id = ''] = /^([cgopu]):([0-9a-z]{1,13})$/.exec(line) ?? []
    const what = named.get(key)
    return what === undefined ? [] : [{ what, value: `${key === 'g' ? 'group ' : ''}${Number.parseInt(id, 36)}` }]
  })
}

function writeRoutable(random: RandomSource): string {
  const ids = `c:1\no:${random.draw('123456789', 2)}\nu:${random.draw('123456789', 4)}`
  const payload = Buffer.concat([Buffer.from(ids), Buffer.from(random.bytes(16)), Buffer.from([16])]).toString('base64url')
  const head = `glpat-${payload}.01.${writeNumber(payload.length, base36, 2)}`
  return `${head}${checksumOf(head)}`
}

/** A token that is a prefix and randomness. */
function plain(prefix: string, length: number, id: string, name: string): TokenFamily {
  return {
    id,
    name,
    keywords: [prefix],
    form: new RegExp(`${prefix}[A-Za-z0-9_-]{${length}}`),
    floor: 'base64url',
    revoke: docs,
    sample: (random) => `${prefix}${random.draw(alphabets.base64url, length)}`,
  }
}

export default [
  {
    id: 'gitlab-routable-token',
    name: 'a GitLab token',
    keywords: ['glpat-', 'gldt-', 'glrt-', 'glrtr-', 'glcbt-', 'glptt-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-'],
    form: /gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|oas|soat|ffct)-(?:t[0-9]_)?[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}/,
    evidence: 'checksum',
    // One independent token agrees with the generator's source: too few to silence what does not.
    prove: (token) => provenIf(checksumOf(token.slice(0, -7)) === token.slice(-7)),
    floor: 'base64url',
    random: (token) => token.slice(token.indexOf('-') + 1, token.indexOf('.')),
    opens: routeOf,
    revoke,
    sample: writeRoutable,
  },
  { ...plain('glpat-', 20, 'gitlab-personal-access-token', 'a GitLab personal, project or group access token'), revoke },
  plain('gldt-', 20, 'gitlab-deploy-token', 'a GitLab deploy token'),
  plain('glrt-', 20, 'gitlab-runner-token', 'a GitLab runner authentication token'),
  plain('glagent-', 50, 'gitlab-agent-token', 'a GitLab agent for Kubernetes token'),
  // Of 64 characters that are hexadecimal in most of them, hence the lower floors.
  { ...plain('gloas-', 64, 'gitlab-oauth-application-secret', 'a GitLab OAuth application secret'), floor: 'lowerHex' },
  plain('glft-', 20, 'gitlab-feed-token', 'a GitLab feed token'),
  plain('glimt-', 25, 'gitlab-incoming-mail-token', 'a GitLab incoming mail token'),
  plain('glsoat-', 20, 'gitlab-scim-token', 'a GitLab SCIM token'),
  plain('glffct-', 20, 'gitlab-feature-flags-client-token', 'a GitLab feature flags client token'),
  plain('GR1348941', 20, 'gitlab-runner-registration-token', 'a GitLab runner registration token'),
  {
    id: 'gitlab-pipeline-trigger-token',
    name: 'a GitLab pipeline trigger token',
    keywords: ['glptt-'],
    form: /glptt-[0-9a-f]{40}/,
    floor: 'lowerHex',
    revoke: docs,
    sample: (random) => `glptt-${random.draw(alphabets.lowerHex, 40)}`,
  },
  {
    id: 'gitlab-ci-job-token',
    name: 'a GitLab CI/CD job token',
    keywords: ['glcbt-'],
    form: /glcbt-[0-9a-f]{1,5}_[A-Za-z0-9_-]{20}/,
    floor: 'base64url',
    random: (token) => token.slice(-20),
    revoke: docs,
    sample: (random) => `glcbt-${random.draw(alphabets.lowerHex, 2)}_${random.draw(alphabets.base64url, 20)}`,
  },
] satisfies readonly TokenFamily[]
