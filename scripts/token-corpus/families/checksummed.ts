import { azureDevOps, bech32, crcBase36, crcBase62, crcBase64Little, crcHex, crcHexLittle, marvin32, shaBase32 } from '../checksums.ts'
import { type Draw, fill } from '../draw.ts'
import { type Family, made, named, shape } from '../family.ts'

const checksum = { proof: 'checksum' } as const

const tailed = (prefix: string, length: number, tail: (body: string) => string) => (draw: Draw) => {
  const body = fill(`{alnum:${length}}`, draw)
  return `${prefix}${body}${tail(body)}`
}

const github = ['ghp_', 'gho_', 'ghu_', 'ghs_'].map((prefix) =>
  made(48, `github-${prefix.slice(0, 3)}`, 'GITHUB_TOKEN', /GitHub/, tailed(prefix, 30, crcBase62), checksum),
)
const cloudflare = ['cfut_', 'cfat_', 'cfk_'].map((prefix) =>
  made(57, `cloudflare-${prefix.slice(0, -1)}`, 'CLOUDFLARE_API_TOKEN', /Cloudflare/, tailed(prefix, 40, crcHex), checksum),
)
const vercel = ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'].map((prefix) =>
  made(58, `vercel-${prefix.slice(0, -1)}`, 'VERCEL_TOKEN', /Vercel/, tailed(prefix, 50, crcBase62), checksum),
)
const gitlabRoutable = ['glpat-', 'glrt-t1_', 'gldt-'].map((prefix) =>
  made(53, `gitlab-routable-${prefix.slice(0, 4)}`, 'GITLAB_TOKEN', /GitLab/, routable(prefix), checksum),
)
const gitlabLegacy = [
  ['glpat', 'glpat-{url64:20}'],
  ['gldt', 'gldt-{url64:20}'],
  ['glrt', 'glrt-{url64:20}'],
  ['glptt', 'glptt-{hex:40}'],
  ['glcbt', 'glcbt-{hex:1-5}_{url64:20}'],
  ['glagent', 'glagent-{url64:50}'],
  ['gloas', 'gloas-{url64:64}'],
  ['gloas-hex', 'gloas-{hex:64}'],
  ['glft', 'glft-{url64:20}'],
  ['glimt', 'glimt-{url64:25}'],
  ['glsoat', 'glsoat-{url64:20}'],
  ['glffct', 'glffct-{url64:20}'],
  ['runner', 'GR1348941{url64:20}'],
].map(([id, template]) => shape(54, `gitlab-${id}`, template ?? '', 'GITLAB_TOKEN', /GitLab/))

/** Azure's identifiable keys: bytes in all, bytes before the signature's four characters, signature, seed, and what they are called. */
const identifiable: readonly (readonly [row: number, id: string, size: number, signature: string, at: number, seed: string])[] = [
  [62, 'storage', 64, '+ASt', 76, 'Default0'],
  [62, 'cosmos', 64, 'ACDb', 76, 'MastRW00'],
  [62, 'cosmos-read-only', 64, 'ACDb', 76, 'MastRO00'],
  [62, 'batch', 64, '+ABa', 76, 'AbAcct00'],
  [62, 'api-management', 64, 'APIM', 76, 'Tenant00'],
  [62, 'machine-learning', 64, '+AMC', 76, 'Classic0'],
  [63, 'iot', 32, 'AIoT', 33, 'IoTHub00'],
  [63, 'event-hub', 32, '+AEh', 33, 'Manage00'],
  [63, 'service-bus', 32, '+ASb', 33, 'Send0000'],
  [63, 'relay', 32, '+ARm', 33, 'Listen00'],
  [63, 'redis', 32, 'AzCa', 33, 'Access00'],
  [64, 'search', 39, 'AzSe', 42, 'PAdmin00'],
  [64, 'registry', 39, '+ACR', 42, 'ACRDflt0'],
  [64, 'functions', 40, 'AzFu', 44, 'Functi00'],
]

/** tokens.md 2b: what a checksum proves. */
export const checksummedFamilies: readonly Family[] = [
  ...github,
  made(49, 'github-ghr', 'GITHUB_REFRESH_TOKEN', /GitHub/, tailed('ghr_', 70, crcBase62), checksum),
  made(51, 'github-fine-grained', 'GH_TOKEN', /GitHub/, fineGrained, { ...checksum, flips: [12, 75] }),
  made(52, 'npm', 'NPM_TOKEN', /npm/, tailed('npm_', 30, crcBase62), checksum),
  ...gitlabRoutable,
  ...gitlabLegacy,
  made(55, 'grafana-service-account', 'GRAFANA_TOKEN', /Grafana/, grafana, { ...checksum, flips: [5, 36] }),
  made(56, 'atlassian-att', 'JIRA_TOKEN', /Atlassian|Bitbucket/, atlassian('ATATT3xFfGF0', '{url64:171}='), {
    ...checksum,
    flips: [12, 180],
  }),
  made(56, 'atlassian-ctt', 'CONFLUENCE_TOKEN', /Atlassian|Bitbucket/, atlassian('ATCTT3xFfGN0', '{url64:171}='), {
    ...checksum,
    flips: [12, 180],
  }),
  made(56, 'bitbucket', 'BITBUCKET_PASSWORD', /Atlassian|Bitbucket/, atlassian('ATBB', '{alnum:24}'), { ...checksum, flips: [4, 27] }),
  ...cloudflare,
  ...vercel,
  made(59, 'confluent', 'CONFLUENT_API_SECRET', /Confluent/, confluent, checksum),
  made(60, 'zuplo', 'ZUPLO_API_KEY', /Zuplo/, zuplo, checksum),
  ...identifiable.map(([row, id, size, signature, at, seed]) =>
    made(row, `azure-${id}`, 'AZURE_ACCESS_KEY', /Azure/, azureKey(size, signature, at, seed), { ...checksum, flips: [0, 30] }),
  ),
  made(65, 'entra', 'AZURE_CLIENT_SECRET', /Entra|Azure/, entra, { flips: [7, 36] }),
  { ...named(66, 'azure-devops', '', 'AZURE_DEVOPS_EXT_PAT', /Azure/), ...checksum, make: (draw) => ({ value: devOps(draw) }) },
  made(67, 'age', 'SOPS_AGE_KEY', /age/, (draw) => bech32('age-secret-key-', draw.bytes(32)).toUpperCase(), checksum),
  made(68, 'nostr', 'NOSTR_PRIVATE_KEY', /Nostr/, (draw) => bech32('nsec', draw.bytes(32)), checksum),
]

function fineGrained(draw: Draw): string {
  const [head, body] = [fill('{digit:1}{alnum:21}', draw), fill('{alnum:43}', draw)]
  return `github_pat_${head}_${body}${shaBase32(`github_pat_${head}_${body}`)}${fill('{alnum:8}', draw)}`
}

function routable(prefix: string) {
  return (draw: Draw): string => {
    const route = fill('c:{digit:1}\no:{low:2}\np:{low:3}\nu:{low:4}', draw)
    const payload = Buffer.concat([Buffer.from(route), draw.bytes(16), Buffer.from([16])]).toString('base64url')
    const head = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, '0')}`
    return head + crcBase36(head)
  }
}

function grafana(draw: Draw): string {
  const head = fill('glsa_{alnum:32}', draw)
  return `${head}_${crcHexLittle(head)}`
}

function atlassian(prefix: string, template: string) {
  return (draw: Draw): string => {
    const head = prefix + fill(template, draw)
    return head + crcHex(head).toUpperCase()
  }
}

function confluent(draw: Draw): string {
  const body = fill('{b64:54}', draw)
  return `cflt${body}${crcBase64Little(body)}`
}

function zuplo(draw: Draw): string {
  const body = fill('{low:32}', draw)
  return `zpka_${body}_${crcHex(body)}`
}

function azureKey(size: number, signature: string, at: number, seed: string) {
  return (draw: Draw): string => {
    const text = draw.bytes(size).toString('base64')
    const bytes = Buffer.from(text.slice(0, at) + signature + text.slice(at + 4), 'base64')
    // What lies between the signature and the checksum's first byte is zero.
    const spare = (6 * (at + 4)) % 8 === 0 ? 0 : 8 - ((6 * (at + 4)) % 8)
    bytes[size - 5] = (bytes[size - 5] ?? 0) & (0xff << spare)
    bytes.writeUInt32LE(marvin32(bytes.subarray(0, size - 4), seed), size - 4)
    const key = bytes.toString('base64')
    // Functions' keys go into URLs.
    return signature === 'AzFu' ? key.replaceAll('+', '-').replaceAll('/', '_') : key
  }
}

const entraAlphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~'

/** Three, `8Q~`, 31 and the first three of six characters of a Marvin32, the highest digit first. */
function entra(draw: Draw): string {
  const head = fill('{alnum:3}8Q~{secret:31}', draw)
  let rest = marvin32(Buffer.from(head), 'AadPwd00')
  let encoded = ''
  while (rest > 0) {
    encoded = entraAlphabet.charAt(rest % entraAlphabet.length) + encoded
    rest = Math.floor(rest / entraAlphabet.length)
  }
  return head + encoded.slice(0, 3)
}

function devOps(draw: Draw): string {
  return azureDevOps(draw.bytes(28), draw.pick([0xe0b9692d, 0x1019f92e]))
}
