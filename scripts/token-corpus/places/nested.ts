import { gzipSync } from 'node:zlib'
import { wrapped } from '../families/keys.ts'
import { base64, base64url, encoded, end, start, unmarked } from '../marks.ts'
import {
  alone,
  camel,
  entries,
  inQuotes,
  kebab,
  lines,
  manifest,
  object,
  oneLine,
  type Place,
  type PlantedFile,
  type Planting,
  simple,
  workload,
} from '../place.ts'
import { Raw, type Written, writeYaml } from '../yaml.ts'
import { each, escapedJson } from './objects.ts'

/** Texts inside texts, and encodings inside encodings. */
export const nestedPlaces: readonly Place[] = [
  {
    id: 'nested-properties',
    fits: oneLine,
    write: (one) =>
      inConfigMap(
        one,
        'application.properties',
        `server.port=8080\n${lines(one, (name, value) => `${kebab(name).replaceAll('-', '.')}${one.draw.pick(['=', ' = ', ': '])}${value}`)}\nlog=info\n`,
      ),
  },
  {
    id: 'nested-json',
    write: (one) =>
      inConfigMap(
        one,
        'config.json',
        `${JSON.stringify({ port: 8080, clients: [{ name: 'a', ...entries(one, camel) }] }, null, one.draw.pick([0, 2]))}\n`,
      ),
  },
  {
    id: 'nested-json-escaped',
    fits: oneLine,
    write: (one) =>
      inConfigMap(
        one,
        'config.json',
        `{"port": 8080,\n${lines(one, (name, value) => `"${name}": "${escapedJson(value, (index) => index % 3 === 0)}",`)}\n"log": "info"}\n`,
      ),
  },
  {
    id: 'nested-yaml',
    write: (one) =>
      inConfigMap(one, 'config.yaml', writeYaml({ port: 8080, clients: [entries(one, camel)] }, { ...one.style, reversedKeys: false })),
  },
  {
    id: 'nested-toml',
    fits: simple,
    write: (one) =>
      inConfigMap(
        one,
        'config.toml',
        `port = 8080\n\n[client]\n${lines(one, (name, value) => `${name.toLowerCase()} = "${value}"`)}\nretries = 3\n`,
      ),
  },
  {
    id: 'nested-ini',
    fits: oneLine,
    write: (one) =>
      inConfigMap(one, 'config.ini', `[client]\n${lines(one, (name, value) => `${name.toLowerCase()} = ${value}`)}\nretries = 3\n`),
  },
  {
    id: 'nested-dotenv',
    write: (one) =>
      inConfigMap(
        one,
        '.env',
        `LOG=info\n${lines(one, (name, value) => (value.includes('\n') || value.includes(' ') ? `${name}=${inQuotes(value)}` : `${name}=${value}`))}\n`,
      ),
  },
  {
    id: 'nested-in-secret-data',
    write: (one) =>
      manifest(
        one,
        object('Secret', { data: { '.env': base64(`LOG=info\n${lines(one, (name, value) => `${name}=${inQuotes(value)}`)}\n`) } }),
      ),
  },
  {
    id: 'embedded-object',
    write: (one) =>
      inConfigMap(one, 'secret.yaml', writeYaml(object('Secret', { data: each(entries(one), base64) }), { ...one.style, flow: false })),
  },
  {
    id: 'embedded-in-job',
    fits: oneLine,
    write: (one) =>
      manifest(
        one,
        workload(one.draw, {
          command: [
            'sh',
            '-c',
            `kubectl apply -f - <<EOF\n${writeYaml(object('Secret', { stringData: entries(one) }), { ...one.style, flow: false, leaf: 'double' })}EOF\n`,
          ],
        }),
      ),
  },
  {
    id: 'json-in-json',
    write: (one) => inConfigMap(one, 'outer.json', `${JSON.stringify({ inner: JSON.stringify(entries(one)) }, null, 2)}\n`),
  },
  {
    id: 'docker-config',
    fits: alone,
    write: (one) =>
      manifest(one, object('Secret', { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': base64(dockerConfig(one)) } })),
  },
  {
    id: 'docker-config-plain',
    fits: alone,
    write: (one) =>
      manifest(one, object('Secret', { type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': dockerConfig(one) } })),
  },
  {
    id: 'docker-cfg',
    fits: alone,
    write: (one) =>
      manifest(
        one,
        object('Secret', { type: 'kubernetes.io/dockercfg', data: { '.dockercfg': base64(JSON.stringify({ 'ghcr.io': login(one) })) } }),
      ),
  },
  { id: 'kubeconfig', fits: alone, write: (one) => manifest(one, kubeconfig(one, one.value), 'kubeconfig') },
  {
    id: 'kubeconfig-in-secret',
    fits: alone,
    write: (one) =>
      manifest(
        one,
        object('Secret', {
          data: { kubeconfig: base64(writeYaml(kubeconfig(one, one.value), { ...one.style, leaf: 'plain', flow: false })) },
        }),
      ),
  },
  { id: 'helm-release', write: helmRelease },
  {
    id: 'base64-in-base64',
    write: (one) => manifest(one, object('Secret', { data: each(entries(one), (value) => base64(base64(value))) })),
  },
  { id: 'base64-in-config-map', write: (one) => inConfigMap(one, 'config.json', `${JSON.stringify(each(entries(one), base64))}\n`) },
  { id: 'base64-folded', write: (one) => folded(one, 'data', object('Secret', {})) },
  {
    id: 'base64-in-env',
    write: (one) =>
      manifest(
        one,
        workload(one.draw, { env: Object.entries(entries(one)).map(([name, value]) => ({ name: `${name}_B64`, value: base64(value) })) }),
      ),
  },
  { id: 'base64url', write: (one) => manifest(one, object('ConfigMap', { data: each(entries(one), base64url) })) },
  {
    id: 'base64-inside-text',
    fits: alone,
    write: (one) => manifest(one, workload(one.draw, { args: ['sh', '-c', `echo ${base64(`${one.value}\n`)} | base64 -d > /run/key`] })),
  },
  { id: 'yaml-escapes', fits: oneLine, write: (one) => escaped(one) },
  { id: 'yaml-line-folding', fits: oneLine, write: (one) => splitInQuotes(one) },
  {
    id: 'utf16-file',
    write: (one) =>
      manifest(one, object('Secret', { stringData: entries(one) })).map((file) => ({
        ...file,
        utf16: one.draw.pick(['le', 'be'] as const),
      })),
  },
  { id: 'utf16-in-base64', write: (one) => manifest(one, object('Secret', { data: each(entries(one), (value) => utf16(value, one)) })) },
  {
    id: 'url-userinfo',
    fits: alone,
    write: (one) => inConfigMap(one, 'repository', `https://git:${percent(one)}@git.acme.example/shop.git`, true),
  },
  {
    id: 'url-query',
    fits: alone,
    write: (one) => inConfigMap(one, 'callback', `https://api.acme.example/v1/hook?user=7&access_token=${percent(one)}&x=1`, true),
  },
  { id: 'generated-comment', fits: alone, write: (one) => inConfigMap(one, 'run.sh', `#!/bin/sh\n# rotate: ${one.value}\nexec run\n`) },
]

function inConfigMap(one: Planting, key: string, text: string, single = false): readonly PlantedFile[] {
  // A nested text keeps its lines, and its token a line of its own, only where it is written as a block.
  const style = single ? one.style : { ...one.style, leaf: one.draw.pick(['literal', 'literal', 'double'] as const), flow: false }
  const holder = one.draw.chance(0.8) ? object('ConfigMap', { data: { [key]: text } }) : object('Secret', { stringData: { [key]: text } })
  return manifest({ ...one, style }, holder)
}

/** As a URL has to write it; a placeholder as people write it. */
const percent = ({ value, placeholder }: Planting): string => (placeholder ? value : encoded(value, encodeURIComponent))

const login = (one: Planting) =>
  one.draw.chance(0.5)
    ? { username: 'robot', password: one.value, auth: Buffer.from(`robot:${unmarked(one.value)}`).toString('base64') }
    : { auth: base64(`robot:${one.value}`) }

const dockerConfig = (one: Planting): string => JSON.stringify({ auths: { 'ghcr.io': login(one) } })

function kubeconfig(one: Planting, token: string): Written {
  return {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'prod', cluster: { server: 'https://prod.acme.example:6443' } }],
    contexts: [{ name: 'prod', context: { cluster: 'prod', user: 'admin' } }],
    'current-context': 'prod',
    users: [{ name: 'admin', user: { [one.draw.pick(['token', 'password'])]: token } }],
  }
}

function helmRelease(one: Planting): readonly PlantedFile[] {
  const values = entries(one, camel)
  const rendered = `---\n# Source: web/templates/secret.yaml\n${writeYaml(object('Secret', { stringData: entries(one) }), { ...one.style, leaf: 'double', flow: false })}`
  const where = one.draw.chance(0.5)
  const release = {
    name: 'web',
    info: { status: 'deployed' },
    chart: { metadata: { name: 'web' } },
    config: where ? values : {},
    manifest: where ? '' : rendered,
    version: 3,
  }
  const packed = encoded(JSON.stringify(release), (text) => Buffer.from(gzipSync(text).toString('base64')).toString('base64'))
  const labels = { name: 'web', owner: 'helm', status: 'deployed', version: '3' }
  return manifest(one, {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'sh.helm.release.v1.web.v3', labels },
    type: 'helm.sh/release.v1',
    data: { release: packed },
  })
}

/** Base64 over lines, as `base64` writes it without `-w0`. */
function folded(one: Planting, field: string, base: Written): readonly PlantedFile[] {
  const width = one.draw.pick([64, 76, 20])
  const block = (value: string) =>
    new Raw((pad) => {
      const inside = pad + ' '.repeat(one.style.step)
      const text = wrapped(Buffer.from(unmarked(value)).toString('base64'), width)
      const body = text.split('\n').join(`\n${inside}`)
      return ` ${one.draw.pick(['|', '|-', '>', '>-'])}\n${inside}${value.includes(start) ? start + body + end : body}\n`
    })
  const data = Object.fromEntries(Object.entries(entries(one)).map(([name, value]) => [name, block(value)]))
  return manifest(one, { ...(typeof base === 'object' ? base : {}), [field]: data }).map((file) => ({ ...file, coarse: true }))
}

function escaped(one: Planting): readonly PlantedFile[] {
  const escapeSome = (letter: string) => {
    const code = letter.charCodeAt(0)
    if (letter === '"' || letter === '\\') return `\\${letter}`
    if (!one.draw.chance(0.4)) return letter
    return one.draw.pick([
      `\\x${code.toString(16).padStart(2, '0')}`,
      `\\u${code.toString(16).padStart(4, '0')}`,
      `\\U${code.toString(16).padStart(8, '0')}`,
    ])
  }
  const quoted = (value: string) => new Raw(() => ` "${encoded(value, (text) => [...text].map(escapeSome).join(''))}"\n`)
  return manifest(one, object('Secret', { stringData: rawEntries(one, quoted) }))
}

/** A double-quoted scalar over lines: a backslash at the line's end joins them (YAML 1.2.2, 7.3.1). */
function splitInQuotes(one: Planting): readonly PlantedFile[] {
  const split = (value: string) =>
    new Raw((pad) => {
      const inside = `${pad}${' '.repeat(one.style.step)}`
      const text = unmarked(value).replace(/["\\]/g, '\\$&')
      // Never between a backslash and what it escapes.
      const pieces = text.match(/(?:\\.|[^\\]){1,16}/g) ?? []
      const body = pieces.map((piece) => (piece.startsWith(' ') ? `\\${piece}` : piece)).join(`\\\n${inside}`)
      return ` "${value.includes(start) ? start + body + end : body}"\n`
    })
  return manifest(one, object('Secret', { stringData: rawEntries(one, split) })).map((file) => ({ ...file, coarse: true }))
}

function rawEntries(one: Planting, write: (value: string) => Raw): Record<string, Raw> {
  return Object.fromEntries(Object.entries(entries(one)).map(([name, value]) => [name, write(value)]))
}

function utf16(value: string, one: Planting): string {
  return encoded(value, (text) => {
    const little = Buffer.from(`${one.draw.pick(['\uFEFF', ''])}${text}`, 'utf16le')
    return (one.draw.chance(0.5) ? little.swap16() : little).toString('base64')
  })
}
