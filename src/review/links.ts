import { codeSpan, placeLink } from '../formats/markdown-voice.ts'
import type { RenderOptions } from '../formats/options.ts'
import { makeVisibleShort } from '../formats/visible.ts'
import type { Finding } from '../types/finding.ts'
import type { LineMap } from './line-map.ts'

/** Where something is: in the head, before the change (`base`), or in a commit on the way. */
export type Told = Pick<Finding, 'place' | 'span' | 'commit'> & { readonly side?: Finding['side'] }

/** A place as Markdown. */
export type Link = (told: Told) => string

/** Links to the repository's own pages, where they are known: of the head's commit, whose lines are not always those that were checked, and of the commit before. */
export function linkTo(blobs: RenderOptions['blobs'], toHead: (path: string) => LineMap): Link {
  return ({ place, span, side = 'head', commit }) => {
    if (commit !== undefined) {
      const own = blobs?.commits === undefined ? undefined : { head: `${blobs.commits}/${commit}` }
      return `${placeLink(place, span, 'head', own)} in the commit ${codeSpan(commit.slice(0, 7))}`
    }
    if (side === 'base') return `${placeLink(place, span, side, blobs)} (before the change)`
    const line = toHead(place.file)(span.line)
    return placeLink(place, line === undefined ? undefined : { ...span, line, endLine: line + span.endLine - span.line }, side, blobs)
  }
}

/** Leaves out what another push changes although nothing was said anew: commits and lines. */
export const steadyLink: Link = ({ place, side }) => `${codeSpan(makeVisibleShort(place.file), 1000)}${side === 'base' ? ' before' : ''}`
