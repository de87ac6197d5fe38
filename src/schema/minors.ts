import type { Minor } from '../types/schema.ts'
import { UserError } from '../types/user-error.ts'
import { bundledMinors, newestMinor } from './bundle.ts'

/**
 * The bundled minor versions that a person asks for: `1.34`, `1.31, 1.34-1.37`, `1.34+`, `latest`, `all`, also `v1.34` and with a patch version. Oldest first, each once.
 * Throws a {@link UserError} that names what is bundled for anything else.
 */
export function parseMinors(spec: string): readonly Minor[] {
  const parts = spec.split(/[\s,]+/).filter((part) => part !== '')
  if (parts.length === 0) throw unknown('no Kubernetes version is named')
  const wanted = new Set(parts.flatMap(parsePart))
  return bundledMinors().filter((minor) => wanted.has(minor))
}

function parsePart(part: string): readonly Minor[] {
  if (part === 'latest') return [newestMinor()]
  if (part === 'all') return bundledMinors()
  const [, from, to, open] = /^v?1\.(\d{1,3})(?:\.\d+)?(?:-v?1\.(\d{1,3})(?:\.\d+)?|(\+))?$/.exec(part) ?? []
  if (from === undefined) throw unknown(`${JSON.stringify(part)} is not a Kubernetes version`)
  const first = bundled(Number(from))
  const last = open === undefined ? bundled(Number(to ?? from)) : Number(newestMinor().slice(2))
  if (last < first) throw unknown(`the versions of ${JSON.stringify(part)} are in reverse order`)
  return bundledMinors().filter((minor) => Number(minor.slice(2)) >= first && Number(minor.slice(2)) <= last)
}

function bundled(minor: number): number {
  if (!bundledMinors().includes(`1.${minor}`)) throw unknown(`Kubernetes 1.${minor} is not bundled`)
  return minor
}

function unknown(message: string): UserError {
  const [oldest, newest] = [bundledMinors()[0], newestMinor()]
  return new UserError(`${message}: schemas are bundled for ${oldest} to ${newest}.`, {
    hint: `Name versions like 1.34, a range like 1.34-1.37, or several: "1.31, 1.34-1.37".`,
    status: 3,
  })
}
