/** Draws that are the same for the same seed: a benchmark that is run again has the same input. */
export function openDraw(seed) {
  let state = seed >>> 0
  // https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (least, most) => least + Math.floor(next() * (most - least + 1))
  const pick = (list) => list[int(0, list.length - 1)]
  const times = (least, most, make) => Array.from({ length: int(least, most) }, (_, index) => make(index))
  const chance = (part) => next() < part
  return {
    int,
    pick,
    times,
    chance,
    /** `text` in some of the cases, else nothing. */
    maybe: (part, text) => (chance(part) ? text : ''),
    word: () => pick(words),
    name: () => `${pick(words)}-${pick(words)}`,
    sentence: (least, most) => `${times(least, most, () => pick(words)).join(' ')}.`,
    hex: (length) => Array.from({ length }, () => int(0, 15).toString(16)).join(''),
  }
}

const words =
  `account agent alert archive audit backend basket batch billing broker browser bucket cache calendar canary catalog channel checkout
  client cluster collector comment config console content control courier crawler customer dashboard database delivery device directory document
  domain editor email engine event export feature feed fleet forecast frontend gateway graph group history image importer index ingest inventory
  invoice job journal label ledger library license link locale location login logger mail market media member message meter metric mirror model
  monitor network note notifier operator order page partner pattern payment person pipeline planner player policy portal price printer product
  profile project proxy publisher quota rating reader receipt record recovery region registry relay report request resolver result return review
  router runner sales scanner scheduler schema scraper search sensor server session setting shipment signal source stock storage store stream
  studio support survey sync table target task tenant theme thread ticket timer token topic tracker traffic translation transport trigger upload
  user vendor video visit volume voucher wallet warehouse watcher webhook widget worker workflow workspace zone`.split(/\s+/)
