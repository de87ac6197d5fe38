import { bundledMinors, newestMinor } from '../schema/bundle.ts'
import type { Minor } from '../types/schema.ts'
import { type Text, text, untrusted } from '../types/text.ts'

/** The bundled versions that a person asked for, oldest first, or what is wrong with the wish. */
export type AskedMinors = { readonly minors: readonly Minor[] } | { readonly fault: Text; readonly help: Text }

const form = /^v?(\d+)\.(\d+)(?:\.\d+)?$/

/** Reads `1.34`, `1.31, 1.34-1.37` and `newest`, each alone or in a list. A patch version stands for its minor version. */
export function readMinors(wishes: readonly string[]): AskedMinors {
  const bundled = bundledMinors()
  const asked = new Set<Minor>()
  for (const wish of wishes.flatMap((wish) => wish.split(',')).map((wish) => wish.trim())) {
    if (wish === 'newest') asked.add(newestMinor())
    else {
      const [from, to = from, ...rest] = wish.split('-').map((end) => minorOf(end.trim()))
      if (from === undefined || to === undefined || rest.length > 0) return unreadable(wish)
      const missing = [from, to].find((minor) => !bundled.includes(`1.${minor}`))
      if (missing !== undefined) return unbundled(missing)
      if (from > to) return unreadable(wish)
      for (const minor of bundled) if (Number(minor.slice(2)) >= from && Number(minor.slice(2)) <= to) asked.add(minor)
    }
  }
  return asked.size === 0 ? unreadable('') : { minors: bundled.filter((minor) => asked.has(minor)) }
}

function minorOf(word: string): number | undefined {
  const [, major, minor] = form.exec(word) ?? []
  return major === '1' && minor !== undefined ? Number(minor) : undefined
}

function range(): Text {
  return text`${untrusted(bundledMinors()[0] ?? '')} to ${untrusted(newestMinor())}`
}

function unreadable(wish: string): AskedMinors {
  return {
    fault: text`${untrusted(wish)} is not a Kubernetes version`,
    help: text`Write a minor version such as ${untrusted(newestMinor())}, a range such as ${untrusted(`${bundledMinors().at(-3) ?? newestMinor()}-${newestMinor()}`)}, or a list of them; bundled are ${range()}.`,
  }
}

function unbundled(minor: number): AskedMinors {
  const nearest = bundledMinors().reduce((best, other) => (distance(other, minor) < distance(best, minor) ? other : best), newestMinor())
  return {
    fault: text`Kubernetes ${untrusted(`1.${minor}`)} is not bundled`,
    help: text`Use ${untrusted(nearest)}, the nearest; bundled are ${range()}.`,
  }
}

function distance(minor: Minor, wanted: number): number {
  return Math.abs(Number(minor.slice(2)) - wanted)
}
