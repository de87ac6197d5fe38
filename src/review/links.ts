import { codeSpan, placeLink } from '../formats/markdown-voice.ts'
import type { RenderOptions } from '../formats/options.ts'
import { makeVisibleShort } from '../formats/visible.ts'
import type { Place, Span } from '../types/place.ts'
import type { LineMap } from './line-map.ts'

/** A place as Markdown. */
export type Link = (place: Place, span: Span, side: 'head' | 'base') => string

/** Links to the repository's own pages: of the head's commit, whose lines are not always those that were checked, and of the commit before. */
export function linkTo(blobs: NonNullable<RenderOptions['blobs']>, toHead: (path: string) => LineMap): Link {
  return (place, span, side) => {
    const line = side === 'base' ? span.line : toHead(place.file)(span.line)
    return placeLink(place, line === undefined ? undefined : { ...span, line, endLine: line + span.endLine - span.line }, side, blobs)
  }
}

/** Leaves out what another push changes although nothing was said anew: commits and lines. */
export const steadyLink: Link = (place) => codeSpan(makeVisibleShort(place.file), 1000)
