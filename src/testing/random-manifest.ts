/** Draws numbers from 0 up to, not including, a limit. */
export type Draw = (limit: number) => number

/** A scalar that is written just so, for a mistake that quotes would hide. */
export class Bare {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** How one manifest is written: drawn once, as people keep to one layout more or less. */
interface Layout {
  readonly draw: Draw
  readonly step: number
  readonly newline: string
  readonly comments: boolean
  readonly flow: number
  /** Comments written so far, each another one. */
  count: number
}

/** A value as YAML in a random layout: block or flow, quotes, indentation, comments, empty lines, line ends, what stands around it. */
export function writeRandomly(value: unknown, draw: Draw): string {
  const layout: Layout = {
    draw,
    step: pick(draw, [2, 2, 2, 4, 3]),
    newline: pick(draw, ['\n', '\n', '\r\n']),
    comments: draw(3) > 0,
    flow: pick(draw, [0, 2, 4]),
    count: 0,
  }
  // What stands around is drawn first: it is the same for two values then.
  const isListed = draw(6) === 0
  const isJson = draw(10) === 0
  // A block text at the end means something else without its last line end.
  const isClosed = draw(4) > 0 || JSON.stringify(value).includes('\\n')
  const before = pick(draw, [[], [], ['---'], ['# the shop', '---'], ['a: 1', '---'], ['%YAML 1.1', '---']])
  const after = pick(draw, [[], [], [], ['...'], ['---', '# nothing'], ['---', 'b: 2']])
  const inner = isListed ? { apiVersion: 'v1', kind: 'List', items: [value] } : value
  if (isJson) return json(inner, draw(2) === 0 ? 0 : layout.step)
  const text = [...before, ...blockLines(inner, 0, layout), ...after].join(layout.newline)
  return isClosed ? `${text}${layout.newline}` : text
}

function blockLines(value: unknown, indent: number, layout: Layout): string[] {
  const pad = ' '.repeat(indent)
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const dash = `${pad}-${' '.repeat(layout.step - 1)}`
      if (!isCollection(item) || isFlow(layout)) return [...above(pad, layout), `${dash}${flowOf(item, layout)}${beside(layout)}`]
      const [first = '', ...rest] = blockLines(item, indent + layout.step, { ...layout, comments: false })
      return [...above(pad, layout), `${dash}${first.trimStart()}`, ...rest]
    })
  }
  return Object.entries(value as object).flatMap(([name, inner]) => {
    const key = `${pad}${keyOf(name, layout)}`
    const isBlock = isCollection(inner) && Object.keys(inner).length > 0 && !isFlow(layout)
    if (isBlock) {
      const flush = Array.isArray(inner) && layout.draw(2) === 0
      return [...above(pad, layout), `${key}:${beside(layout)}`, ...blockLines(inner, flush ? indent : indent + layout.step, layout)]
    }
    if (typeof inner === 'string' && inner.includes('\n')) {
      const body = inner.replace(/\n$/, '').split('\n')
      return [...above(pad, layout), `${key}: |`, ...body.map((line) => (line === '' ? '' : `${pad}${' '.repeat(layout.step)}${line}`))]
    }
    return [...above(pad, layout), `${key}: ${flowOf(inner, layout)}${beside(layout)}`]
  })
}

function flowOf(value: unknown, layout: Layout): string {
  if (value instanceof Bare) return value.text
  const gap = layout.draw(2) === 0 ? ' ' : ''
  if (Array.isArray(value)) return `[${gap}${value.map((item) => flowOf(item, layout)).join(', ')}${gap}]`
  if (isCollection(value)) {
    const entries = Object.entries(value).map(([name, inner]) => `${keyOf(name, layout)}: ${flowOf(inner, layout)}`)
    return `{${gap}${entries.join(', ')}${gap}}`
  }
  return typeof value === 'string' ? textOf(value, layout) : JSON.stringify(value)
}

function textOf(value: string, layout: Layout): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9./:=-]*[A-Za-z0-9=]$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
  const way = layout.draw(isPlain ? 4 : 2)
  if (way === 0) return JSON.stringify(value)
  if (way === 1 && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`
  return isPlain ? value : JSON.stringify(value)
}

function keyOf(name: string, layout: Layout): string {
  if (!/^[A-Za-z][A-Za-z0-9._/-]*$/.test(name)) return JSON.stringify(name)
  return layout.draw(8) === 0 ? pick(layout.draw, [`"${name}"`, `'${name}'`]) : name
}

function above(pad: string, layout: Layout): string[] {
  if (!layout.comments) return []
  return pick(layout.draw, [[], [], [], [], [''], [`${pad}# ${next(layout)}`], ['', `${pad}#\t${next(layout)}`]])
}

function beside(layout: Layout): string {
  if (!layout.comments) return ''
  return pick(layout.draw, ['', '', '', '', ` # ${next(layout)}`, `\t# "${next(layout)}": {x`, '  '])
}

function next(layout: Layout): string {
  layout.count += 1
  return `note ${layout.count}`
}

function json(value: unknown, indent: number): string {
  const marks: string[] = []
  const text = JSON.stringify(
    value,
    (_, inner: unknown) => {
      if (!(inner instanceof Bare)) return inner
      marks.push(inner.text)
      return `\u0001${marks.length - 1}\u0001`
    },
    indent,
  )
  return `${text.replace(/"\\u0001(\d+)\\u0001"/g, (_, index: string) => marks[Number(index)] ?? '')}\n`
}

function isFlow({ draw, flow }: Layout): boolean {
  return draw(10) < flow
}

function isCollection(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !(value instanceof Bare)
}

export function pick<Item>(draw: Draw, items: readonly Item[]): Item {
  const item = items[draw(items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
