/** Stands for a value without telling it: a hash under a key that is drawn anew in every process. Equal values have equal digests. */
export type Digest = `digest:${string}`
