/** A valid object: what tests mutate, and what a strict dry run on a real API server (1.34) accepts. */
export type Seed = Readonly<Record<string, unknown>>
