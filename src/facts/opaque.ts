import { sopsBlockOf } from './encrypted/sops-block.ts'

/** Template syntax of Helm, Flux, kustomize, envsubst, sed scripts, Argo CD's Vault plugin and their like: what stands there is unknown, not wrong. */
const template = /\{\{|\{%|<%|\$\{|\$\(|\$[A-Z][A-Z0-9_]|__[A-Z][A-Z0-9_]*[A-Z0-9]__|<path:|%%|^<[^<>]+>$/

/** Whether a name, kind or type is filled in by a tool later. */
export function isTemplated(value: string): boolean {
  return template.test(value)
}

/** Whether a scalar is SOPS ciphertext. https://github.com/getsops/sops/blob/main/aes/cipher.go */
export function isCiphertext(value: unknown): boolean {
  return typeof value === 'string' && /^ENC\[AES256_GCM,data:.*,type:\w+\]$/s.test(value)
}

/** Whether an object carries SOPS' metadata, whole or not: its encrypted fields hold ciphertext in place of what the API takes. */
export function isSopsEncrypted(object: unknown): boolean {
  return sopsBlockOf(object) !== undefined
}
