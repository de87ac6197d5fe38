import { child, type Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text, untrusted } from '../../types/text.ts'
import { whyNotDns1035Label, whyNotDns1123Subdomain } from '../names.ts'
import { fieldOf, isMapping, isSet, listAt, type Mapping, mappingAt, stringAt } from '../plain.ts'
import { duplicate, forbidden, invalid, invalidWhole, notSupported, required } from '../refusal.ts'
import { caBundleRefusals } from './ca-bundles.ts'
import { schemaRefusals } from './structural-schema.ts'

/**
 * What ValidateCustomResourceDefinition refuses after defaulting, CEL rules, default values and paths of columns aside
 * (k8s.io/apiextensions-apiserver v0.34.1, pkg/apis/apiextensions/validation). The old v1beta1 is not looked at.
 */
export function* checkDefinition(object: Mapping): Generator<Refusal> {
  if (object.apiVersion !== 'apiextensions.k8s.io/v1') return
  const spec = mappingAt(object, 'spec')
  yield* groupRefusals(object, spec)
  yield* nameRefusals(mappingAt(spec, 'names'))
  const scope = stringAt(spec, 'scope')
  if (scope !== '' && scope !== 'Cluster' && scope !== 'Namespaced') yield notSupported('/spec/scope', scope, ['Cluster', 'Namespaced'])
  if (fieldOf(spec, 'preserveUnknownFields') === true) {
    const instead = text`set x-kubernetes-preserve-unknown-fields in the schema of a version instead`
    yield invalid('/spec/preserveUnknownFields', true, instead)
  }
  yield* versionsRefusals(listAt(spec, 'versions'))
  yield* conversionRefusals(fieldOf(spec, 'conversion'))
}

function* groupRefusals(object: Mapping, spec: Mapping): Generator<Refusal> {
  const group = stringAt(spec, 'group')
  const plural = stringAt(mappingAt(spec, 'names'), 'plural')
  const name = stringAt(mappingAt(object, 'metadata'), 'name')
  if (fieldOf(spec, 'group') === '') yield required('/spec/group', 'group')
  const why = group === '' ? undefined : whyNotDns1123Subdomain(group)
  if (why !== undefined) yield invalid('/spec/group', group, why)
  else if (group !== '' && !group.includes('.')) yield invalid('/spec/group', group, text`it must be a domain with a dot`)
  if (group !== '' && plural !== '' && name !== '' && name !== `${plural}.${group}`) {
    const suggestion = `${plural}.${group}`
    yield invalid('/metadata/name', name, text`it must be the plural name and the group`, { suggestion })
  }
  yield* approvalRefusals(object, group)
}

const approval = 'api-approved.kubernetes.io'

/** https://kubernetes.io/docs/reference/labels-annotations-taints/#api-approved-kubernetes-io */
function* approvalRefusals(object: Mapping, group: string): Generator<Refusal> {
  if (!/(?:^|\.)(?:k8s|kubernetes)\.io$/.test(group)) return
  const annotations = mappingAt(mappingAt(object, 'metadata'), 'annotations')
  const value = stringAt(annotations, approval)
  if (value === '') {
    const why = text`${untrusted(group)} is a group of the Kubernetes project, and the annotation names the approval, or begins with "unapproved"`
    yield required('/metadata', `the annotation ${approval}`, { why })
  } else if (!value.startsWith('unapproved') && !/^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(value)) {
    yield invalid(child('/metadata/annotations', approval), value, text`it must be a URL, or begin with "unapproved"`)
  }
}

function* nameRefusals(names: Mapping): Generator<Refusal> {
  for (const key of ['plural', 'kind']) if (fieldOf(names, key) === '') yield required(`/spec/names/${key}`, key)
  for (const key of ['plural', 'singular', 'kind', 'listKind']) {
    const name = stringAt(names, key)
    const isKind = key.toLowerCase().endsWith('kind')
    const why = name === '' ? undefined : whyNotDns1035Label(isKind ? name.toLowerCase() : name)
    if (why !== undefined) yield invalid(`/spec/names/${key}`, name, why)
  }
  const kind = stringAt(names, 'kind')
  if (kind !== '' && kind === stringAt(names, 'listKind')) yield invalid('/spec/names/listKind', kind, text`it must not be the kind itself`)
  for (const key of ['shortNames', 'categories']) {
    for (const [index, name] of listAt(names, key).entries()) {
      const why = typeof name === 'string' ? whyNotDns1035Label(name) : undefined
      if (typeof name === 'string' && why !== undefined) yield invalid(`/spec/names/${key}/${index}`, name, why)
    }
  }
}

function* versionsRefusals(versions: readonly unknown[]): Generator<Refusal> {
  const seen = new Set<string>()
  for (const [index, version] of versions.entries()) {
    const at: Pointer = `/spec/versions/${index}`
    const name = stringAt(version, 'name')
    const why = name === '' ? undefined : whyNotDns1035Label(name)
    if (why !== undefined) yield invalid(`${at}/name`, name, why)
    if (name !== '' && seen.has(name)) yield invalid(`${at}/name`, name, text`another version has that name`)
    seen.add(name)
    yield* versionRefusals(version, at)
  }
  const stored = versions.filter((version) => fieldOf(version, 'storage') === true).length
  if (versions.length > 0 && stored !== 1)
    yield invalidWhole(
      '/spec/versions',
      text`Exactly one version must be the one that is stored ("storage: true"), and here ${stored} are.`,
    )
}

const columnTypes = ['integer', 'number', 'string', 'boolean', 'date']
const columnFormats = ['int32', 'int64', 'float', 'double', 'byte', 'date', 'date-time', 'password']

function* versionRefusals(version: unknown, at: Pointer): Generator<Refusal> {
  const warning = fieldOf(version, 'deprecationWarning')
  if (typeof warning === 'string' && fieldOf(version, 'deprecated') !== true)
    yield forbidden(`${at}/deprecationWarning`, text`It may only be set where "deprecated" is true.`)
  const schema = fieldOf(mappingAt(version, 'schema'), 'openAPIV3Schema')
  if (schema === undefined || schema === null)
    yield required(at, "the version's schema", { why: text`without it all fields would be dropped` })
  else if (isMapping(schema))
    yield* schemaRefusals(schema, `${at}/schema/openAPIV3Schema`, isSet(mappingAt(version, 'subresources'), 'status'))
  for (const [index, column] of listAt(version, 'additionalPrinterColumns').entries()) {
    const place: Pointer = `${at}/additionalPrinterColumns/${index}`
    const [type, format] = [stringAt(column, 'type'), stringAt(column, 'format')]
    if (type !== '' && !columnTypes.includes(type)) yield notSupported(`${place}/type`, type, columnTypes)
    if (format !== '' && !columnFormats.includes(format)) yield notSupported(`${place}/format`, format, columnFormats)
  }
}

function* conversionRefusals(conversion: unknown): Generator<Refusal> {
  if (!isMapping(conversion)) return
  const strategy = stringAt(conversion, 'strategy')
  const webhook = fieldOf(conversion, 'webhook')
  if (strategy !== '' && strategy !== 'None' && strategy !== 'Webhook')
    yield notSupported('/spec/conversion/strategy', strategy, ['None', 'Webhook'])
  if (strategy !== 'Webhook') {
    if (isMapping(webhook) && strategy !== '')
      yield forbidden('/spec/conversion/webhook', text`It may only be set where "strategy" is Webhook.`)
    return
  }
  const client = fieldOf(webhook, 'clientConfig')
  if (!isMapping(client)) yield required('/spec/conversion', "the webhook's clientConfig")
  else if (isSet(client, 'url') === isSet(client, 'service'))
    yield required('/spec/conversion/webhook/clientConfig', 'either url or service')
  if (isMapping(client)) yield* caBundleRefusals(client, '/spec/conversion/webhook/clientConfig')
  const reviews = listAt(webhook, 'conversionReviewVersions')
  for (const [index, review] of reviews.entries()) {
    const why = typeof review === 'string' ? whyNotDns1035Label(review) : undefined
    const place: Pointer = `/spec/conversion/webhook/conversionReviewVersions/${index}`
    if (typeof review === 'string' && why !== undefined) yield invalid(place, review, why)
    else if (typeof review === 'string' && reviews.indexOf(review) !== index) yield duplicate(place, review)
  }
  if (reviews.length > 0 && !reviews.includes('v1') && !reviews.includes('v1beta1'))
    yield invalidWhole('/spec/conversion/webhook/conversionReviewVersions', text`"v1" or "v1beta1" must be among the review versions.`)
}
