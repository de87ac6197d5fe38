import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** The least that a text must hold to match a pattern. For tests. */
export interface Least {
  /** So many characters. */
  readonly length: number
  /** So many ASCII letters and digits in a row. */
  readonly word: number
}

/** What is certain of all that a part of a pattern matches. */
interface Certain {
  readonly length: number
  /** It is letters and digits throughout. */
  readonly isWord: boolean
  /** So many letters and digits stand at its beginning, at its end, and in a row somewhere. */
  readonly head: number
  readonly tail: number
  readonly word: number
}

const everySign = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

const nothing: Certain = { length: 0, isWord: true, head: 0, tail: 0, word: 0 }

/** Throws on what no form of a token has: references back, and classes within classes. */
export function leastOf({ source, flags }: RegExp): Least {
  if (flags !== '') throw new Error(`${source}: not measured with flags`)
  const { length, word } = certainOf(new RegExpParser().parsePattern(source))
  return { length, word }
}

function certainOf(node: AST.Pattern | AST.Element | AST.Alternative): Certain {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.map(certainOf).reduce(either)
    case 'Alternative':
      return node.elements.map(certainOf).reduce(behind, nothing)
    case 'Quantifier':
      return repeated(certainOf(node.element), node)
    case 'Character':
      return oneOf(/[A-Za-z0-9]/.test(String.fromCodePoint(node.value)))
    case 'CharacterClass':
    case 'CharacterSet':
      return oneOf(isWordClass(node.raw))
    case 'Assertion':
      return nothing
    default:
      throw new Error(`${node.raw}: not measured`)
  }
}

function oneOf(isWord: boolean): Certain {
  const count = isWord ? 1 : 0
  return { length: 1, isWord, head: count, tail: count, word: count }
}

const known = new Map<string, boolean>()

/** Whether a class has letters and digits alone. */
function isWordClass(raw: string): boolean {
  const pattern = new RegExp(`^${raw}$`)
  const before = known.get(raw)
  if (before !== undefined) return before
  const signs = everySign.filter((sign) => pattern.test(sign))
  const is = signs.length > 0 && signs.every((sign) => /[A-Za-z0-9]/.test(sign))
  known.set(raw, is)
  return is
}

function either(a: Certain, b: Certain): Certain {
  return {
    length: Math.min(a.length, b.length),
    isWord: a.isWord && b.isWord,
    head: Math.min(a.head, b.head),
    tail: Math.min(a.tail, b.tail),
    word: Math.min(a.word, b.word),
  }
}

function behind(a: Certain, b: Certain): Certain {
  return {
    length: a.length + b.length,
    isWord: a.isWord && b.isWord,
    head: a.isWord ? a.length + b.head : a.head,
    tail: b.isWord ? b.length + a.tail : b.tail,
    word: Math.max(a.word, b.word, a.tail + b.head),
  }
}

/** What comes so many times, and perhaps more often: then nothing is known of its end but where all of it is letters and digits. */
function repeated(one: Certain, { min, max }: AST.Quantifier): Certain {
  const least = Array.from({ length: min }, () => one).reduce(behind, nothing)
  if (max === min || one.isWord) return least
  return { ...least, isWord: false, tail: min === 0 ? 0 : Math.min(least.tail, one.tail) }
}
