import type { Credential } from '../../types/credential.ts'
import type { ReadFile } from '../../types/facts.ts'
import type { Pointer } from '../../types/pointer.ts'

/** The credentials that a scalar of a file holds, by its document and pointer. */
export type CredentialsAt = (document: number, pointer: Pointer) => readonly Credential[]

/** Looks for credentials when it is first asked. */
export function credentialsAt(file: Pick<ReadFile, 'credentials'>): CredentialsAt {
  let byPlace: Map<string, Credential[]> | undefined
  const read = () => {
    const read = new Map<string, Credential[]>()
    for (const credential of file.credentials()) {
      const key = `${credential.place.document}${credential.place.pointer}`
      const beside = read.get(key)
      if (beside === undefined) read.set(key, [credential])
      else beside.push(credential)
    }
    return read
  }
  return (document, pointer) => {
    byPlace ??= read()
    return byPlace.get(`${document}${pointer}`) ?? []
  }
}
