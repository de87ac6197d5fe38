import type { Draw } from './draw.ts'
import { isMarked, unmarked } from './marks.ts'

/** How a file is written. Drawn per case, so that every place meets every style. */
export interface Style {
  /** Of the leaf that holds the value: the first that can hold it. */
  readonly leaf: 'plain' | 'single' | 'double' | 'literal' | 'folded'
  readonly step: 2 | 4
  /** Items of a sequence stand deeper than its key. */
  readonly deepItems: boolean
  /** The mapping that holds the value is written in flow style. */
  readonly flow: boolean
  readonly reversedKeys: boolean
  readonly crlf: boolean
  readonly mark: boolean
  /** Other documents before and after. */
  readonly before: number
  readonly after: number
  readonly comments: boolean
}

export function drawStyle(draw: Draw): Style {
  return {
    leaf: draw.pick(['plain', 'plain', 'single', 'double', 'literal', 'folded']),
    step: draw.chance(0.25) ? 4 : 2,
    deepItems: draw.chance(0.5),
    flow: draw.chance(0.12),
    reversedKeys: draw.chance(0.3),
    crlf: draw.chance(0.15),
    mark: draw.chance(0.1),
    before: draw.pick([0, 0, 1, 2]),
    after: draw.pick([0, 0, 1]),
    comments: draw.chance(0.3),
  }
}

/** `folded+flow+crlf`, for lists of misses. */
export function styleName(style: Style): string {
  const extras = (['flow', 'reversedKeys', 'crlf', 'mark', 'comments', 'deepItems'] as const).filter((name) => style[name])
  return [style.leaf, `${style.step}`, ...extras, ...(style.before + style.after > 0 ? [`docs ${style.before}/${style.after}`] : [])].join(
    '+',
  )
}

/** A YAML text that is written by hand, for places where the writing is the point; lines are indented as a block. */
export class Raw {
  readonly write: (pad: string) => string
  constructor(write: (pad: string) => string) {
    this.write = write
  }
}

/** What a document is written from. */
export type Written = string | number | boolean | Raw | readonly Written[] | { readonly [key: string]: Written }

const isMapping = (node: Written): node is { readonly [key: string]: Written } =>
  typeof node === 'object' && !Array.isArray(node) && !(node instanceof Raw)
const isSequence = (node: Written): node is readonly Written[] => Array.isArray(node)

/** A document in block style but for what the style says. */
export function writeYaml(node: Written, style: Style): string {
  return isMapping(node) ? mapping(node, '', style) : `${value(node, '', style).trimStart()}`
}

function mapping(node: { readonly [key: string]: Written }, pad: string, style: Style): string {
  const entries = Object.entries(node)
  if (style.reversedKeys) entries.reverse()
  return entries.map(([key, child]) => `${pad}${keyText(key)}:${value(child, pad, style)}`).join('')
}

/** What follows a colon, up to and with the line's end. */
function value(node: Written, pad: string, style: Style): string {
  if (node instanceof Raw) return node.write(pad)
  if (isSequence(node))
    return node.length === 0 ? ' []\n' : `\n${items(node, style.deepItems ? `${pad}${' '.repeat(style.step)}` : pad, style)}`
  if (!isMapping(node)) return ` ${scalar(node, pad, style)}\n`
  const leaves = Object.values(node)
  if (leaves.length === 0) return ' {}\n'
  const isFlow = style.flow && leaves.every((leaf) => typeof leaf === 'string' && !leaf.includes('\n')) && leaves.some(holdsMark)
  if (isFlow)
    return ` {${Object.entries(node)
      .map(([key, leaf]) => `${keyText(key)}: ${quoted(String(leaf), style)}`)
      .join(', ')}}\n`
  return `\n${mapping(node, pad + ' '.repeat(style.step), style)}`
}

function items(list: readonly Written[], pad: string, style: Style): string {
  return list
    .map((item) => {
      if (isMapping(item)) {
        const text = mapping(item, `${pad}  `, style)
        return `${pad}- ${text.slice(pad.length + 2)}`
      }
      return `${pad}-${value(item, pad, style)}`
    })
    .join('')
}

function holdsMark(node: Written): boolean {
  return typeof node === 'string' && isMarked(node)
}

/** Strings that YAML reads as themselves without quotes, with room to spare. */
const plainSafe = /^[A-Za-z/](?:[A-Za-z0-9_./+=@~$-]|:(?=[A-Za-z0-9/]))*$/
const words = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i

const keyText = (key: string): string =>
  /^[A-Za-z0-9_./-]+$/.test(unmarked(key)) && !/^[\d.-]/.test(unmarked(key)) && !words.test(key) ? key : quotedDouble(key)

export const quotedDouble = (text: string): string =>
  `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`

function quoted(text: string, style: Style): string {
  return style.leaf === 'single' && !text.includes('\n') ? `'${text.replaceAll("'", "''")}'` : quotedDouble(text)
}

function scalar(node: string | number | boolean, pad: string, style: Style): string {
  if (typeof node !== 'string') return String(node)
  const plain = unmarked(node)
  const leaf = isMarked(node) ? style.leaf : node.includes('\n') ? 'literal' : 'plain'
  if (leaf === 'plain' && plainSafe.test(plain) && !words.test(plain)) return node
  const isBlock = plain !== '' && !/^[\s]/.test(plain) && !plain.includes('\r') && !/[ \t]\n/.test(plain) && !/\n\n$/.test(plain)
  if ((leaf === 'literal' || plain.includes('\n')) && isBlock && leaf !== 'double') {
    const body = plain.endsWith('\n') ? node.replace(/\n(?=[\uE000\uE001]?$)/, '') : node
    const inside = pad + ' '.repeat(style.step)
    return `|${plain.endsWith('\n') ? '' : '-'}\n${body
      .split('\n')
      .map((line) => (unmarked(line) === '' ? line : inside + line))
      .join('\n')}`
  }
  if (leaf === 'folded' && isBlock && !plain.includes('\n')) return `>-\n${pad}${' '.repeat(style.step)}${node}`
  return leaf === 'double' || plain.includes('\n') ? quotedDouble(node) : `'${node.replaceAll("'", "''")}'`
}
