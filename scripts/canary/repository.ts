import { type Draw, openDraw } from '../token-corpus/draw.ts'
import { families } from '../token-corpus/families/all.ts'
import type { Family } from '../token-corpus/family.ts'
import { mark, unmarked } from '../token-corpus/marks.ts'
import { places } from '../token-corpus/places/all.ts'
import { drawStyle } from '../token-corpus/yaml.ts'
import { type Canary, passwordOf } from './traces.ts'

/** Files to commit, and the secrets in them. */
export interface Planted {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly canaries: readonly Canary[]
}

/** Stands for a password where a family is asked for: it needs a name nearby. */
export const password: Family = {
  row: 0,
  id: 'password',
  says: /./,
  name: 'DB_PASSWORD',
  needsName: true,
  make: (draw) => ({ value: passwordOf(draw).value }),
}

/** A token in every place, or in a share of them, of a family that the seed picks, and passwords where only a name tells them. */
export function plantEverywhere(seed: string, folder: string, share = 1): Planted {
  const canaries: Canary[] = []
  const files: Record<string, string | Uint8Array> = {}
  places.forEach((place, index) => {
    const draw = openDraw(`${seed}/${folder}/${place.id}`)
    if (!draw.chance(share)) return
    const fitting = families.filter((family) => place.fits?.(family) ?? true)
    for (const family of [draw.pick(fitting), ...((place.fits?.(password) ?? true) ? [password] : [])]) {
      const planted = plantOne(draw, family, place)
      // No file system takes a longer name.
      if (Object.keys(planted.files).some((path) => path.split('/').some((part) => part.length > 200))) continue
      canaries.push(...planted.canaries)
      for (const [path, content] of Object.entries(planted.files))
        files[`${folder}/${index}-${family === password ? 'b' : 'a'}/${path}`] = content
    }
  })
  return { files, canaries }
}

function plantOne(draw: Draw, family: Family, place: (typeof places)[number]): Planted {
  const token = family.make(draw)
  const siblings = family === password ? [] : [family.make(draw).value, family.make(draw).value]
  const beside = token.beside === undefined ? {} : { beside: token.beside }
  const written = place.write({ family, draw, style: drawStyle(draw), name: family.name, value: mark(token.value), ...beside })
  const files = written.map(({ path, text, utf16 }) => {
    const plain = unmarked(text)
    return [unmarked(path), utf16 === undefined ? plain : Buffer.from(`\uFEFF${plain}`, 'utf16le')] as const
  })
  return { files: Object.fromEntries(files), canaries: [{ id: `${family.id} in ${place.id}`, value: token.value, siblings }] }
}
