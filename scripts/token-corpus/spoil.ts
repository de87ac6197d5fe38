import type { Draw } from './draw.ts'
import type { Family } from './family.ts'

const classes = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Another character of the same class; of hexadecimal digits, another hexadecimal digit. */
function other(draw: Draw, letter: string): string {
  const alphabet = /[a-f]/.test(letter)
    ? 'abcdef'
    : /[A-F]/.test(letter)
      ? 'ABCDEF'
      : /[2-7]/.test(letter)
        ? '234567'
        : (classes.find((each) => each.includes(letter)) ?? '')
  const choices = [...alphabet].filter((each) => each !== letter)
  return choices.length === 0 ? letter : draw.pick(choices)
}

/** A token of a checksum family with one character flipped. */
export function flipped(draw: Draw, family: Family, value: string): string {
  const [from, to] = family.flips ?? [prefixOf(value), value.length - 2]
  for (;;) {
    const at = from + draw.below(to - from + 1)
    const letter = value.charAt(at)
    const instead = other(draw, letter)
    if (instead !== letter) return value.slice(0, at) + instead + value.slice(at + 1)
  }
}

/** A token of a decoded family whose payload decodes to nothing: all but its head and its armour drawn anew, each character in its class. */
export function scrambled(draw: Draw, value: string): string {
  let seen = 0
  return value
    .split('\n')
    .map((line) => {
      if (line.startsWith('-----')) return line
      return [...line].map((letter) => (seen++ < 8 ? letter : other(draw, letter))).join('')
    })
    .join('\n')
}

const prefixOf = (value: string): number => Math.max(value.slice(0, 20).lastIndexOf('_'), value.slice(0, 20).lastIndexOf('-')) + 1
