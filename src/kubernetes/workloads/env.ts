import type { Pointer } from '../../types/pointer.ts'
import { type Text, text } from '../../types/text.ts'
import { asPrefix, whyNotConfigKey, whyNotDns1123Subdomain } from '../names.ts'
import { fieldOf, isSet, type Mapping } from '../plain.ts'
import { forbidden, invalid, invalidWhole, required } from '../refusal.ts'
import { checkFieldRef, checkResourceFieldRef, envFields } from './field-refs.ts'
import { eachItem, eachNeeding, type Found, formedText, neededText, structAt } from './reading.ts'
import { allBefore, type VersionRange } from './versions.ts'

/** Printable ASCII but for the equals sign: IsRelaxedEnvVarName (KEP-4369). */
const relaxedPattern = /^[ -<>-~]+$/
const strictPattern = /^[-._a-zA-Z][-._a-zA-Z0-9]*$/

/** A container's environment: ValidateEnv and ValidateEnvFrom of core validation. */
export function checkEnvironment(container: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  const form = (name: string) => whyNotEnvName(name, range)
  eachNeeding('name', container, 'env', at, found, (variable, place) => {
    const name = neededText(variable, 'name', place, found, 'by-schema')
    const why = name === undefined ? undefined : form(name)
    if (name !== undefined && why !== undefined) found.push(invalid(`${place}/name`, name, why))
    const from = structAt(variable, 'valueFrom')
    if (from !== undefined) checkValueFrom(variable, from, `${place}/valueFrom`, found, range)
  })
  eachItem(container, 'envFrom', at, (source, place) => {
    formedText(source, 'prefix', place, found, form)
    checkEnvFrom(source, place, found)
  })
}

function whyNotEnvName(name: string, range: VersionRange): Text | undefined {
  if (!relaxedPattern.test(name)) return text`only printable ASCII characters but for = are taken in a variable's name`
  // Since 1.32 the relaxed form is the default (RelaxedEnvironmentVariableValidation).
  if (!allBefore(range, 32)) return undefined
  if (!strictPattern.test(name)) return text`before 1.32 only letters, digits, -, _ and . are taken, and no digit first`
  return name === '.' || name.startsWith('..') ? text`it must not be . and not begin with ..` : undefined
}

/** `fileKeyRef` is dropped before 1.35, so that it counts for nothing there (EnvFiles); later versions take it. */
function checkValueFrom(variable: Mapping, from: Mapping, at: Pointer, found: Found, range: VersionRange): void {
  const fieldRef = structAt(from, 'fieldRef')
  const resourceFieldRef = structAt(from, 'resourceFieldRef')
  if (fieldRef !== undefined) checkFieldRef(fieldRef, `${at}/fieldRef`, found, envFields)
  if (resourceFieldRef !== undefined) checkResourceFieldRef(resourceFieldRef, `${at}/resourceFieldRef`, found, 'env')
  for (const key of ['configMapKeyRef', 'secretKeyRef'] as const) {
    const ref = structAt(from, key)
    if (ref !== undefined) checkKeyRef(ref, `${at}/${key}`, found)
  }
  const kinds = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef'].filter((key) => isSet(from, key))
  const withFile = isSet(from, 'fileKeyRef')
  if (withFile && !allBefore(range, 35)) return
  const value = fieldOf(variable, 'value')
  if (kinds.length === 0) {
    found.push(invalidWhole(at, text`One of fieldRef, resourceFieldRef, configMapKeyRef and secretKeyRef must be given.`))
  } else if (typeof value === 'string' && value !== '') {
    found.push(forbidden(at, text`A variable has a value or a valueFrom, not both.`))
  } else if (kinds.length > 1) {
    found.push(forbidden(`${at}/${kinds[1] ?? ''}`, text`A variable has one source, and another is given already.`))
  }
}

/** A key of a ConfigMap or Secret: validateConfigMapKeySelector, validateSecretKeySelector. */
function checkKeyRef(ref: Mapping, at: Pointer, found: Found): void {
  neededText(ref, 'name', at, found, 'here')
  formedText(ref, 'name', at, found, whyNotDns1123Subdomain)
  neededText(ref, 'key', at, found, 'by-schema')
  formedText(ref, 'key', at, found, whyNotConfigKey)
}

const namePrefix = asPrefix(whyNotDns1123Subdomain)

function checkEnvFrom(source: Mapping, at: Pointer, found: Found): void {
  const kinds = ['configMapRef', 'secretRef'].filter((key) => isSet(source, key))
  for (const key of kinds) {
    const ref = structAt(source, key)
    if (ref === undefined) continue
    neededText(ref, 'name', `${at}/${key}`, found, 'here')
    formedText(ref, 'name', `${at}/${key}`, found, namePrefix)
  }
  if (kinds.length === 0) found.push(required(at, 'a configMapRef or a secretRef'))
  if (kinds.length > 1) found.push(forbidden(`${at}/secretRef`, text`A source is a ConfigMap or a Secret, not both.`))
}
