/** A valid object: what tests mutate, and what a strict dry run on a real API server (1.34) accepts. */
export type Seed = Readonly<Record<string, unknown>>

/** A Pod with labels that its own terms select by. */
export const pod = (spec: object, metadata: object = {}): Seed => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'seed', namespace: 'seeds', labels: { app: 'seed', version: 'v1', tenant: 'a' }, ...metadata },
  spec,
})
export const container = { name: 'main', image: 'example.com/shop/main:1.2.3' }
