import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { openArchive } from './archive.ts'
import { schemasFolder } from './bundle.ts'
import { formats } from './formats.ts'

/** What ajv found, as far as it is not read from the schema at that place. */
export interface Refusal {
  readonly instancePath: string
  readonly keyword: string
  /** The missing or unknown field's name. */
  readonly field?: string
}

/** ajv's protocol: false and a list in `errors`, or true. */
export interface Validate {
  (value: unknown, instancePath: string): boolean
  errors?: readonly Refusal[] | null
}

type Line = readonly [references: readonly string[], known: readonly (readonly string[])[], code: string]

const compiled = new Map<string, Validate>()
let archive: ReturnType<typeof openArchive> | undefined

/**
 * The validator of a bundled definition, compiled by ajv when Kubelatch was built (scripts/generate-validators.ts). Its text is read and compiled at the first call,
 * and those of the definitions that it refers to when a value first needs them: a Deployment uses about twenty of two thousand.
 */
export function builtInValidator(id: string): Validate {
  const known = compiled.get(id)
  if (known !== undefined) return known
  let real: Validate | undefined
  const validate: Validate = (value, instancePath) => {
    real ??= compile(id)
    const valid = real(value, instancePath)
    validate.errors = real.errors ?? null
    return valid
  }
  compiled.set(id, validate)
  return validate
}

function compile(id: string): Validate {
  archive ??= openArchive(readFileSync(join(schemasFolder, 'validators.txt')))
  const [references, known, code]: Line = JSON.parse(archive.read(id))
  const make = compileFunction(`return (${code})`, ['$refs', '$known', '$add', '$formats'], { filename: `kubelatch:${id}` })
  const real: Validate = make(
    references.map(builtInValidator),
    known.map((names) => new Set(names)),
    add,
    formats,
  )
  return real
}

function add(list: Refusal[] | null, instancePath: string, keyword: string, field?: string): Refusal[] {
  const refusal = field === undefined ? { instancePath, keyword } : { instancePath, keyword, field }
  if (list === null) return [refusal]
  list.push(refusal)
  return list
}
