import { familyById } from './catalogue.ts'

/** What {@link pairHits} needs to know of a hit: its family's id, which a literal without a shape has none of. */
export interface PairedHit {
  readonly family?: string | undefined
}

/**
 * The hits of one object, in the same order, with `identifier` set on those that open nothing without a partner (an access key's id) whose
 * partner (its secret) is not among them. Give all hits of one object at once, or of one file where there is no object.
 */
export function pairHits<Hit extends PairedHit>(hits: readonly Hit[]): readonly (Hit & { readonly identifier?: true })[] {
  const present = new Set(hits.map((hit) => hit.family))
  return hits.map((hit) => {
    const pair = partnerOf(hit)
    return pair === undefined || present.has(pair) ? hit : { ...hit, identifier: true }
  })
}

/**
 * Whether the hits of one object ask for a second look at it: an identifier is there whose secret was not found, since its name says too
 * little. Then each text of the object is searched again with {@link import('./finder.ts').Surroundings.beside} set to the families found.
 */
export function lacksPartner(hits: readonly PairedHit[]): boolean {
  return pairHits(hits).some((hit) => hit.identifier)
}

function partnerOf({ family }: PairedHit): string | undefined {
  return family === undefined ? undefined : familyById(family)?.pair
}
