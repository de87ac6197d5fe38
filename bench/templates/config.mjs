import { head, indent, lines } from './lines.mjs'

const settings = (draw, least, most) =>
  draw.times(least, most, () => `${draw.word()}.${draw.word()}=${draw.pick([draw.int(0, 99999), draw.name(), 'true', 'false'])}`)

function json(draw, depth) {
  const value = () => {
    if (depth > 0 && draw.chance(0.4)) return json(draw, depth - 1)
    return draw.pick([draw.int(0, 100000), draw.name(), draw.chance(0.5), draw.times(0, 4, () => draw.word()), null])
  }
  return Object.fromEntries(draw.times(2, 8, () => [draw.word(), value()]))
}

function yaml(draw) {
  const group = () =>
    `${draw.word()}:\n${draw.times(1, 8, () => `  ${draw.word()}: ${draw.pick([draw.int(0, 9999), draw.name(), '"yes"', 'null'])}`).join('\n')}`
  return draw.times(2, 10, group).join('\n')
}

function script(draw) {
  const step = () =>
    draw.pick([
      () => `echo "${draw.sentence(3, 9)}"`,
      () => `if [ ! -d "/data/${draw.word()}" ]; then\n  mkdir -p "/data/${draw.word()}"\nfi`,
      () => `curl --fail --silent "http://${draw.name()}:${draw.int(1024, 9999)}/${draw.word()}" | jq -r '.${draw.word()}'`,
      () => `for ${draw.word()} in $(ls /etc/${draw.word()}); do\n  cat "/etc/${draw.word()}"\ndone`,
      () => `export ${draw.word().toUpperCase()}="\${${draw.word().toUpperCase()}:-${draw.name()}}"`,
    ])()
  return lines('#!/bin/sh', 'set -eu', draw.times(5, 40, step))
}

const files = {
  'application.properties': (draw) => settings(draw, 5, 60).join('\n'),
  'config.yaml': yaml,
  'settings.json': (draw) => JSON.stringify(json(draw, 3), null, 2),
  'run.sh': script,
  'nginx.conf': (draw) =>
    draw
      .times(
        1,
        6,
        () =>
          `server {\n  listen ${draw.int(1024, 9999)};\n  server_name ${draw.name()};\n  location /${draw.word()} {\n    proxy_pass http://${draw.name()};\n  }\n}`,
      )
      .join('\n'),
}

export function configMap(app, draw) {
  const plain = draw.times(
    1,
    10,
    () =>
      `  ${draw.word()}_${draw.word()}: ${draw.pick([`"${draw.int(0, 9999)}"`, draw.name(), `"https://${draw.word()}.${app.domain}"`])}`,
  )
  const names = Object.keys(files).filter(() => draw.chance(0.4))
  const blocks = names.map((name) => `  ${name}: |\n    ${indent(files[name](draw), 4)}`)
  return `${lines(head('v1', 'ConfigMap', app, draw, `${app.name}-config`), 'data:', plain, blocks)}\n`
}

/** A Secret as it may be committed: with what has to be replaced before use. */
export function secret(app, draw) {
  const placeholder = () => draw.pick(['change-me', '<from the vault>', '$(DATABASE_SECRET)', 'replace_me', 'dummy'])
  const encoded = draw.chance(0.5)
  const entry = () => `  ${draw.word()}: ${encoded ? Buffer.from(placeholder()).toString('base64') : placeholder()}`
  return `${lines(head('v1', 'Secret', app, draw, `${app.name}-credentials`), 'type: Opaque', encoded ? 'data:' : 'stringData:', draw.times(1, 6, entry))}\n`
}

/** A dashboard: mostly one large JSON text. */
export function dashboard(app, draw) {
  const panel = (index) => ({
    id: index + 1,
    title: draw.sentence(2, 5),
    type: draw.pick(['timeseries', 'stat', 'table', 'heatmap']),
    datasource: { type: 'prometheus', uid: '$datasource' },
    gridPos: { h: 8, w: 12, x: (index % 2) * 12, y: Math.floor(index / 2) * 8 },
    fieldConfig: {
      defaults: {
        unit: draw.pick(['s', 'bytes', 'short', 'percent']),
        thresholds: {
          mode: 'absolute',
          steps: [
            { color: 'green', value: null },
            { color: 'red', value: draw.int(1, 100) },
          ],
        },
      },
      overrides: [],
    },
    targets: draw.times(1, 4, (target) => ({
      refId: String.fromCharCode(65 + target),
      expr: `sum(rate(${draw.word()}_${draw.word()}_total{namespace="$namespace", pod=~"${draw.name()}.*"}[5m])) by (${draw.word()})`,
      legendFormat: `{{${draw.word()}}}`,
    })),
    options: json(draw, 2),
  })
  const board = {
    title: draw.sentence(2, 4),
    uid: draw.hex(9),
    schemaVersion: 39,
    refresh: '30s',
    templating: { list: [] },
    panels: draw.times(20, 160, panel),
  }
  return `${head('v1', 'ConfigMap', app, draw, `${app.name}-dashboard-${draw.word()}`)}\ndata:\n  ${app.name}.json: |-\n    ${indent(JSON.stringify(board, null, 2), 4)}\n`
}
