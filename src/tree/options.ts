/** What every tree takes. */
export interface TreeOptions {
  /** Files above it, in bytes, are `too-large`, and never held. */
  readonly fileSize?: number
}

/** Larger than any manifest that an API server takes (etcd refuses requests above 1.5 MiB), with room for bundles of CRDs. */
export const defaultFileSize = 16 * 1024 * 1024
