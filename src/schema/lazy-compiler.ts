import { Ajv, type ErrorObject, type FuncKeywordDefinition, type ValidateFunction } from 'ajv'
import { child, type Pointer } from '../types/pointer.ts'
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
 * Checks custom schemas with ajv, which compiles them in the smallest parts and each when a value first needs it: a CustomResourceDefinition that embeds pods costs
 * ajv seconds as a whole, and an object uses a hundredth of it. The way from a mapping to its fields and from a list to its items is walked here; what is asked of
 * a value itself is ajv's, and equal questions anywhere are one part. References to bundled definitions use what was compiled ahead of time.
 */
export class LazyCompiler {
  private readonly ajv = new Ajv({ ...ajvOptions, formats: customFormats, code: { regExp: patternEngine, optimize: false } })
  private readonly checks: Check[] = []
  private readonly numbers = new WeakMap<object, number>()
  private readonly bySchema = new WeakMap<object, Check>()
  private readonly byText = new Map<string, Check>()
  private readonly roots = new WeakMap<object, number>()
  private rootCount = 0

  constructor() {
    this.ajv.addKeyword(partDefinition((index) => this.checks[index]))
  }

  /** What a schema refuses of a value. Throws for a schema that ajv does not take. */
  check(schema: object, value: unknown): readonly Refused[] {
    return isSchema(schema) ? this.checkOf(schema, schema)(value, '') : []
  }

  private checkOf(schema: JsonSchema, root: JsonSchema): Check {
    const known = this.bySchema.get(schema)
    if (known !== undefined) return known
    const made = schema.$ref === undefined ? this.checkParts(schema, root) : this.checkReferred(schema.$ref, root)
    this.bySchema.set(schema, made)
    return made
  }

  private checkReferred(reference: string, root: JsonSchema): Check {
    if (!reference.startsWith('#/$defs/')) {
      const definition = localDefinition(root, reference)
      // Definitions that refer to each other in a circle say nothing.
      return definition.$ref === undefined ? this.checkOf(definition, root) : () => []
    }
    const validate = builtInValidator(referenced(reference))
    return (value, at) =>
      validate(value, at) ? [] : (validate.errors ?? []).map(({ instancePath, ...rest }) => ({ pointer: instancePath as Pointer, ...rest }))
  }

  /** What is beneath first: of two refusals of one place the last one tells the words, and alternatives know best. */
  private checkParts(schema: JsonSchema, root: JsonSchema): Check {
    const { properties = {}, additionalProperties, items, ...own } = schema
    const isWalked = Object.values(properties).every(isSchema) && (items === undefined || isSchema(items))
    const checkOwn = this.checkWhole(isWalked ? own : schema, root)
    if (!isWalked || (schema.properties ?? additionalProperties ?? items) === undefined) return checkOwn
    const checkField = (name: string, value: unknown, at: Pointer): readonly Refused[] => {
      const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
      if (isSchema(field)) return this.checkOf(field, root)(value, child(at, name))
      return field === false ? [{ pointer: at, keyword: 'additionalProperties', field: name }] : []
    }
    return (value, at) => {
      const found: Refused[] = []
      const add = (refused: readonly Refused[]) => {
        for (const each of refused) found.push(each)
      }
      if (Array.isArray(value)) {
        if (isSchema(items)) for (const [index, item] of value.entries()) add(this.checkOf(items, root)(item, child(at, index)))
      } else if (isMapping(value)) for (const name of Object.keys(value)) add(checkField(name, value[name], at))
      add(checkOwn(value, at))
      return found
    }
  }

  /** A schema that is all ajv's. Schemas with definitions of their own share nothing with others. */
  private checkWhole(schema: JsonSchema, root: JsonSchema): Check {
    const text = `${root.definitions === undefined ? '' : this.numberOf(root)}${JSON.stringify(schema)}`
    const known = this.byText.get(text)
    if (known !== undefined) return known
    let validate: ValidateFunction | undefined
    const check: Check = (value, at) => {
      validate ??= this.ajv.compile(this.apart(schema, root, true))
      const valid = validate(value, { instancePath: at, parentData: {}, parentDataProperty: '', rootData: {}, dynamicAnchors: {} })
      return valid ? [] : (validate.errors ?? []).filter(isTold).map(refusedOf)
    }
    this.byText.set(text, check)
    return check
  }

  private numberOf(root: object): number {
    const known = this.roots.get(root) ?? this.rootCount++
    this.roots.set(root, known)
    return known
  }

  /** The number by which ajv asks for a part. */
  private part(schema: JsonSchema, root: JsonSchema): number {
    const known = this.numbers.get(schema)
    if (known !== undefined) return known
    this.numbers.set(schema, this.checks.length)
    return this.checks.push((value, at) => this.checkOf(schema, root)(value, at)) - 1
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

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
