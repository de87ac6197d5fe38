import { type Draw, fill, uuid } from './draw.ts'

const vocabulary =
  'able about access account active address after agent alert alpha apply array asset audit badge base basic batch beta block board body branch bridge broker bucket buffer build button cache canary candidate carbon catalog center chain change channel check circle class client cloud cluster code column command common compact config console contact content control cookie copper core count cover create credit current custom daily data deep default degree delta demo design detail device digital direct disk display docker domain double draft drive eager early edge editor effect element email enable energy engine entry error event every exact example export extra fabric factor feature field filter final first fleet float folder format forward frame front future gamma garden gateway general global golden grain graph green group guide handle harbor hash header health helper hidden history host hotel house human image import index inner input inside install invoice island item jacket journal jungle kernel keeper kitchen label ladder lambda large laser latest launch layer leader legacy level library light limit linear linux little local lower machine magic mail main major manager manual market master matrix medium member memory menu metric middle mirror mobile model module monitor month mother motion native nature network night node normal north notice number object ocean office offline online open option orange order origin outer output owner packet page panel paper parent partial patch path payment pending people person phone picture pilot pipe pixel planet plugin point policy portal power present primary print private process product profile project proxy public pulse purple query quick quiet quota random range rapid react ready record red region relay release remote render report request reset resource result return review ribbon river robot rocket role root route router runner safe sample scale schema scope screen script search second sector select server session setting shadow shape share shell shield shift signal silver simple single size small smart social socket source south space spark speed sphere spring square stable stack staff stage standard star start state static station status steel step stone storage store stream street strong studio style subject summer super supply switch symbol system table target task team template tenant terminal test theme thing thread ticket tiger timer title today topic total tower track trade traffic train transit travel tree trigger trust tunnel type under union unit update upper upstream usage user valley value vector vendor version video view virtual vision voice volume wallet water wave weather web week welcome west wheel white wide widget window winter wire wolf wonder worker world yellow zone'.split(
    ' ',
  )

const word = (draw: Draw): string => draw.pick(vocabulary)
const name = (draw: Draw): string => `${word(draw)}-${word(draw)}`

/** Lines of manifests and of what lies beside them that look random, and hold no token. */
export const noise: Readonly<Record<string, (draw: Draw) => string>> = {
  'image digest': (draw) =>
    `image: ${draw.pick(['ghcr.io', 'quay.io', 'registry.k8s.io', 'docker.io'])}/${word(draw)}/${word(draw)}@sha256:${fill('{hex:64}', draw)}`,
  'image tag': (draw) =>
    `image: ${word(draw)}/${word(draw)}:${draw.pick([fill('v{digit:1}.{digit:2}.{digit:1}-{hex:8}', draw), fill('{hex:40}', draw), fill('sha-{hex:7}', draw), fill('{digit:8}-{hex:12}', draw)])}`,
  'checksum annotation': (draw) => `checksum/${word(draw)}: ${fill('{hex:64}', draw)}`,
  'commit id': (draw) => `targetRevision: ${fill('{hex:40}', draw)}`,
  'commit in an address': (draw) => `- https://github.com/${word(draw)}/${word(draw)}//deploy?ref=${fill('{hex:40}', draw)}`,
  uuid: (draw) => `${draw.pick(['uid', 'id', 'tenantId', 'subscription', 'client-id', 'datasourceUid'])}: ${uuid(draw)}`,
  'base64 of an image': (draw) => `icon: data:image/png;base64,iVBORw0KGgo${fill('{b64:200-600}', draw)}=`,
  'svg as base64': (draw) =>
    `base64data: PHN2ZyB4bWxucz0i${Buffer.from(Array.from({ length: 30 }, () => word(draw)).join(' ')).toString('base64')}`,
  certificate: (draw) =>
    `caBundle: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUR${fill('{b64:400-800}', draw)}Ci0tLS0tRU5EIENFUlRJRklDQVRFLS0tLS0K`,
  'public key': (draw) => `- ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${fill('{b64:43}', draw)} ${word(draw)}@${word(draw)}`,
  'lock file integrity': (draw) => `    integrity: sha512-${fill('{b64:86}', draw)}==`,
  'go sum': (draw) =>
    `github.com/${word(draw)}/${word(draw)} v${fill('{digit:1}.{digit:1}.{digit:2}', draw)} h1:${fill('{b64:43}', draw)}=`,
  'requirements hash': (draw) => `    --hash=sha256:${fill('{hex:64}', draw)} \\`,
  'chart lock': (draw) => `digest: sha256:${fill('{hex:64}', draw)}`,
  'query of metrics': (draw) =>
    `expr: sum by (${word(draw)}, ${word(draw)}) (rate(${word(draw)}_${word(draw)}_${word(draw)}_total{secret_id="${word(draw)}", token_type=~"${word(draw)}|${word(draw)}"}[5m])) > 0.${fill('{digit:2}', draw)}`,
  'alert text': (draw) => `description: "Token of ${name(draw)} expires in {{ $value | humanizeDuration }}, see ${name(draw)}"`,
  'name with a hash': (draw) => `name: ${name(draw)}-${fill('{low:10}', draw)}-${fill('{low:5}', draw)}`,
  'name of a secret': (draw) =>
    `secretName: ${name(draw)}-${draw.pick(['token', 'credentials', 'api-key', 'tls'])}-${fill('{low:5}', draw)}`,
  'key of a secret': (draw) => `key: ${draw.pick(['password', 'api-token', 'client-secret'])}-${word(draw)}`,
  'path of a token': (draw) => `tokenFile: /var/run/secrets/${word(draw)}/${word(draw)}/token`,
  number: (draw) => `resourceVersion: "${fill('{digit:7-20}', draw)}"`,
  date: (draw) =>
    `creationTimestamp: "2026-0${1 + draw.below(9)}-1${draw.below(10)}T0${draw.below(10)}:1${draw.below(10)}:2${draw.below(10)}Z"`,
  'address of a host': (draw) => `host: ${name(draw)}.${fill('{low:12}', draw)}.eu-west-1.rds.amazonaws.com`,
  'arn of a role': (draw) =>
    `eks.amazonaws.com/role-arn: arn:aws:iam::${fill('{digit:12}', draw)}:role/${name(draw)}-${fill('{digit:20}', draw)}`,
  'name of a role': (draw) => `serviceAccount: ${name(draw)}@${name(draw)}-${fill('{digit:6}', draw)}.iam.gserviceaccount.com`,
  constant: (draw) => `${word(draw).toUpperCase()}_${word(draw).toUpperCase()}: ${word(draw)}_${word(draw)}_${word(draw)}`,
  identifier: (draw) =>
    `className: com.${word(draw)}.${word(draw)}.${capital(word(draw))}${capital(word(draw))}${capital(word(draw))}Factory`,
  prose: (draw) => `note: ${Array.from({ length: 12 }, () => word(draw)).join(' ')}`,
  'field with a word': (draw) =>
    `${draw.pick(['max_tokens', 'tokenizer', 'secretStore', 'passthrough', 'keyspace', 'authMode'])}: ${word(draw)}`,
  // The length of the RSA part, 512, then that part and the ciphertext.
  'sealed value': (draw) =>
    `    ${draw.pick(['password', 'token', word(draw)])}: ${Buffer.concat([Buffer.from([2, 0]), draw.bytes(512 + 16 + draw.below(80))]).toString('base64')}`,
  'model file': (draw) => `model: s3://${name(draw)}/${word(draw)}/${fill('{hex:32}', draw)}/model.safetensors`,
  etag: (draw) => `etag: W/"${fill('{hex:32}', draw)}"`,
  'trace id': (draw) => `traceparent: 00-${fill('{hex:32}', draw)}-${fill('{hex:16}', draw)}-01`,
  'age recipient': (draw) => `- age1${fill('{low:58}', draw)}`,
  'publishable key': (draw) => `NEXT_PUBLIC_STRIPE: pk_${draw.pick(['live', 'test'])}_${fill('{alnum:24}', draw)}`,
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `count` lines without a token, in files of fifty, and what each is. */
export function noiseFiles(draw: Draw, count: number): ReadonlyMap<string, readonly { readonly what: string; readonly line: string }[]> {
  const kinds = Object.entries(noise)
  const files = new Map<string, readonly { readonly what: string; readonly line: string }[]>()
  for (let file = 0; file * 50 < count; file += 1) {
    const rows = Array.from({ length: 50 }, () => {
      const [what, make] = draw.pick(kinds)
      return { what, line: make(draw) }
    })
    files.set(`noise/${file}.${draw.pick(['txt', 'yaml', 'md', 'lock', 'tpl'])}`, rows)
  }
  return files
}
