import { Ajv, type ErrorObject, type FuncKeywordDefinition, type ValidateFunction } from 'ajv'
import type { Pointer } from '../types/pointer.ts'
import { ajvOptions } from './ajv-options.ts'
import { referenced } from './bundle.ts'
import { customFormats } from './custom-formats.ts'
import type { Refused } from './describe.ts'
import type { JsonSchema } from './json-schema.ts'
import { localDefinition } from './local-definition.ts'
import { compilePattern } from './patterns.ts'
import { isSchema } from './schema-tree.ts'
import { builtInValidator } from './validators.ts'

/** What a part refuses of a value that lies at a pointer. */
type Check = (value: unknown, at: Pointer) => readonly Refused[]

const partKeyword = 'kubelatch-part'

/**
 * Compiles custom schemas with ajv in parts, each when a value first needs it: a CustomResourceDefinition that embeds pods costs ajv seconds as a whole, and an object
 * uses a hundredth of it. Every object schema is a part; equal parts of different schemas are one; references to bundled definitions use what was compiled ahead of time.
 */
export class LazyCompiler {
  private readonly ajv = new Ajv({ ...ajvOptions, formats: customFormats, code: { regExp: patternEngine, optimize: false } })
  private readonly checks: Check[] = []
  private readonly byText = new Map<string, number>()
  private readonly bySchema = new WeakMap<object, Check>()

  constructor() {
    this.ajv.addKeyword(partDefinition((index) => this.checks[index]))
  }

  /** What a schema refuses of a value. Throws for a schema that ajv does not take. */
  check(schema: object, value: unknown): readonly Refused[] {
    const known = this.bySchema.get(schema)
    if (known !== undefined) return known(value, '')
    const root: JsonSchema = { ...schema }
    const check = this.checks[this.part(root, root)]
    if (check === undefined) return []
    this.bySchema.set(schema, check)
    return check(value, '')
  }

  /** The number of a part. Schemas with definitions of their own share nothing with others. */
  private part(schema: JsonSchema, root: JsonSchema): number {
    const text = `${root.definitions === undefined ? '' : JSON.stringify(root.definitions)}${JSON.stringify(schema)}`
    const known = this.byText.get(text)
    if (known !== undefined) return known
    this.byText.set(text, this.checks.length)
    return this.checks.push(schema.$ref === undefined ? this.checkLater(schema, root) : this.checkReferred(schema.$ref, root)) - 1
  }

  private checkReferred(reference: string, root: JsonSchema): Check {
    if (!reference.startsWith('#/$defs/')) return this.checkLater(localDefinition(root, reference), root)
    const validate = builtInValidator(referenced(reference))
    return (value, at) =>
      validate(value, at) ? [] : (validate.errors ?? []).map(({ instancePath, ...rest }) => ({ pointer: instancePath as Pointer, ...rest }))
  }

  private checkLater(schema: JsonSchema, root: JsonSchema): Check {
    let validate: ValidateFunction | undefined
    return (value, at) => {
      validate ??= this.ajv.compile(this.apart(schema, root, true))
      const valid = validate(value, { instancePath: at, parentData: {}, parentDataProperty: '', rootData: {}, dynamicAnchors: {} })
      return valid ? [] : (validate.errors ?? []).filter(isTold).map(refusedOf)
    }
  }

  /** The schema with every object schema beneath it replaced by the number of its part. */
  private apart(schema: JsonSchema, root: JsonSchema, top = false): JsonSchema {
    if (schema.$ref !== undefined || (!top && schema.properties !== undefined)) return { [partKeyword]: this.part(schema, root) }
    const each = (part: unknown): unknown => (isSchema(part) ? this.apart(part, root) : part)
    return Object.fromEntries(
      Object.entries(schema).map(([key, value]) => {
        if (key === 'properties' && isSchema(value))
          return [key, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, each(part)]))]
        if (key === 'items' || key === 'additionalProperties' || key === 'not') return [key, each(value)]
        if ((key === 'allOf' || key === 'anyOf' || key === 'oneOf') && Array.isArray(value)) return [key, value.map(each)]
        return [key, value]
      }),
    )
  }
}

/** ajv's side of a part: its errors carry what the part refused. */
function partDefinition(checkOf: (index: number) => Check | undefined): FuncKeywordDefinition {
  const validate: FuncKeywordDefinition['validate'] = Object.assign(
    (index: number, value: unknown, _schema?: unknown, context?: { instancePath: string }) => {
      const refused = checkOf(index)?.(value, (context?.instancePath ?? '') as Pointer) ?? []
      Reflect.set(
        validate ?? {},
        'errors',
        refused.map((params) => ({ instancePath: params.pointer, keyword: partKeyword, params })),
      )
      return refused.length === 0
    },
    { errors: [] },
  )
  return { keyword: partKeyword, schemaType: 'number', errors: 'full', validate }
}

const patternEngine = Object.assign((pattern: string) => compilePattern(pattern) ?? { test: () => true }, { code: 'patternEngine' })

/** Beneath `anyOf`, `oneOf` and `not` each alternative says why it does not fit: what is wrong is the whole. */
function isTold({ schemaPath }: ErrorObject): boolean {
  return !/\/(?:anyOf|oneOf|not)\//.test(schemaPath)
}

function refusedOf({ instancePath, keyword, params }: ErrorObject): Refused {
  if (keyword === partKeyword) return { pointer: params.pointer, keyword: params.keyword, ...params }
  const field: unknown = params.missingProperty ?? params.additionalProperty
  const limit: unknown =
    params.type ?? params.limit ?? params.pattern ?? params.format ?? params.allowedValues ?? params.allowedValue ?? params.multipleOf
  return {
    pointer: instancePath as Pointer,
    keyword,
    ...(typeof field === 'string' ? { field } : {}),
    ...(limit === undefined ? {} : { limit }),
  }
}
