import type { ErrorObject } from 'ajv'
import { nearest } from '../schema/nearest.ts'
import { child, type Pointer, tokens } from '../types/pointer.ts'
import type { Rule } from '../types/rule.ts'
import { listed, type Text, text, untrusted } from '../types/text.ts'
import type { Config } from './config.ts'
import { plainlyFits } from './plainly-fits.ts'
import { policySchema } from './policy-schema.ts'

/** One thing wrong in a config, by name. */
export interface ConfigFault {
  readonly pointer: Pointer
  readonly part: 'key' | 'value'
  readonly message: Text
  readonly help: Text
}

/** A config that its schema lets pass, or everything that is wrong with it: ajv tells, which is loaded only where it is in doubt. */
export async function checkConfig(
  value: unknown,
  rules: readonly Rule[],
): Promise<{ readonly config: Config } | { readonly faults: readonly ConfigFault[] }> {
  const schema = policySchema(rules)
  if (isPlainly(schema, value)) return { config: value }
  const { Ajv } = await import('ajv')
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, validateSchema: false, ownProperties: true })
  const isConfig = ajv.compile<Config>(schema)
  if (isConfig(value)) return { config: value }
  const errors = (isConfig.errors ?? []).filter((error) => error.keyword !== 'if')
  return { faults: errors.filter((error) => !isEcho(error, errors)).map(explain) }
}

function isPlainly(schema: object, value: unknown): value is Config {
  return plainlyFits(schema, value)
}

/** A key that is only misspelt is not missing as well. */
function isEcho(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword !== 'required') return false
  const missing: unknown = error.params.missingProperty
  return errors.some(
    (other) => other.keyword === 'additionalProperties' && other.instancePath === error.instancePath && nearestKey(other) === missing,
  )
}

function explain(error: ErrorObject): ConfigFault {
  const pointer = pointerOf(error.instancePath)
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(pointer, String(error.params.additionalProperty), error)
    case 'enum':
      return unknownChoice(pointer, error)
    case 'required':
      return missing(pointer, String(error.params.missingProperty))
    case 'type':
      return {
        pointer,
        part: 'value',
        message: text`${name(pointer)} is ${typeName(error.data)}`,
        help: text`Write ${typesOf(error.params.type)} here.`,
      }
    case 'pattern':
      return { pointer, part: 'value', message: text`${name(pointer)} has not the right form`, help: text`${described(error)}` }
    default:
      return {
        pointer,
        part: 'value',
        message: text`${name(pointer)} ${[error.message ?? 'is not valid']}`,
        help: text`${described(error)}`,
      }
  }
}

/** What is called what in which mapping decides what a stranger there is. */
function unknownKey(pointer: Pointer, key: string, error: ErrorObject): ConfigFault {
  const near = nearestKey(error)
  const [top, rule, inside] = tokens(pointer)
  const what =
    top === 'rules' && rule === undefined
      ? text`There is no rule ${untrusted(key)}`
      : top === 'rules' && inside === 'severity'
        ? text`The rule ${untrusted(rule ?? '')} has no case ${untrusted(key)}`
        : text`${untrusted(key)} is not a key of ${pointer === '' ? text`the policy` : name(pointer)}`
  return {
    pointer: child(pointer, key),
    part: 'key',
    message: what,
    help: near === undefined ? keysHelp(error) : text`Did you mean ${untrusted(near)}?`,
  }
}

function unknownChoice(pointer: Pointer, error: ErrorObject): ConfigFault {
  const allowed: readonly unknown[] = Array.isArray(error.params.allowedValues) ? error.params.allowedValues : []
  const words = allowed.filter((word) => typeof word === 'string')
  const isRule = tokens(pointer).at(0) === 'exemptions' && tokens(pointer).at(-1) === 'rule'
  const given = typeof error.data === 'string' ? error.data : undefined
  const near = given === undefined ? undefined : nearest(given, words)
  const message =
    given === undefined
      ? text`${name(pointer)} is ${typeName(error.data)}`
      : isRule
        ? text`There is no rule ${untrusted(given)}`
        : text`${untrusted(given)} is no value of ${name(pointer)}`
  const choices = text`Write ${listed(words.map(untrusted), 'or')}.`
  if (near !== undefined)
    return {
      pointer,
      part: 'value',
      message,
      help: words.length > 8 ? text`Did you mean ${untrusted(near)}?` : text`Did you mean ${untrusted(near)}? ${choices}`,
    }
  return { pointer, part: 'value', message, help: words.length > 8 ? text`The command kubelatch rules lists them.` : choices }
}

function missing(pointer: Pointer, key: string): ConfigFault {
  const isReason = key === 'reason' && tokens(pointer)[0] === 'exemptions'
  const help = isReason
    ? text`Say under reason why it may stay as it is; add until with the last day it holds.`
    : text`Add ${untrusted(key)}.`
  return {
    pointer,
    part: 'value',
    message: isReason ? text`The exemption has no reason` : text`${name(pointer)} has no ${untrusted(key)}`,
    help,
  }
}

function keysHelp(error: ErrorObject): Text {
  const keys = keysOf(error)
  if (keys.length === 0) return text`Remove it; nothing can be set here.`
  return keys.length > 16 ? text`The command kubelatch rules lists them.` : text`The keys here are ${listed(keys.map(untrusted))}.`
}

function nearestKey(error: ErrorObject): string | undefined {
  return nearest(String(error.params.additionalProperty), keysOf(error))
}

function keysOf(error: ErrorObject): readonly string[] {
  return Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
}

/** A field by its way from the root: `rules.rbac-wildcard.severity`. */
function name(pointer: Pointer): Text {
  return pointer === '' ? text`The policy` : text`${untrusted(tokens(pointer).join('.'))}`
}

/** A schema's descriptions and ajv's words are ours, not the config's. */
function described(error: ErrorObject): Text {
  const description: unknown = error.parentSchema?.description
  return typeof description === 'string' ? [description] : text`Correct the value of ${name(pointerOf(error.instancePath))}.`
}

function typesOf(type: unknown): Text {
  const types = (Array.isArray(type) ? type : [type]).map((one: unknown): Text => [typeWords[String(one)] ?? 'something else'])
  return listed(types, 'or')
}

function typeName(value: unknown): Text {
  if (value === null || value === undefined) return text`empty`
  if (typeof value === 'boolean') return text`a boolean to YAML`
  return [Array.isArray(value) ? 'a list' : (typeWords[typeof value] ?? 'something else')]
}

const typeWords: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
}

function pointerOf(path: string): Pointer {
  return path === '' ? '' : `/${path.slice(1)}`
}
