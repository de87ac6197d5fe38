// What is kept of Kubernetes' published definitions, and where they are made to say what the API server really does.

/** Kinds of apimachinery that no one keeps as an object: answers, options and list wrappers carry marks for every group there is. */
const notObjects = /^meta\.v1\./

/** The object kinds that a definition is marked with. */
export function kindsOf(definition, schema) {
  if (notObjects.test(definition)) return []
  return (schema['x-kubernetes-group-version-kind'] ?? []).map(({ group, version, kind }) => ({
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    definition,
  }))
}

/**
 * Whole definitions that the publication tells differently from what the decoder does, as kube-apiserver 1.34.1 was seen to answer strict dry runs.
 * IntOrString and Quantity are published (here) as `oneOf` of two nullable types, which refuses `null`, the one value that is both: the decoder takes null for
 * every field. An integer of IntOrString has 32 bits; a Quantity's text is parsed. RawExtension and FieldsV1 are any JSON. MicroTime wants six digits behind the second.
 */
const replaced = {
  'util.intstr.IntOrString': { format: 'int32', type: ['integer', 'string', 'null'] },
  'api.resource.Quantity': { format: 'quantity', type: ['number', 'string', 'null'] },
  'runtime.RawExtension': {},
  'meta.v1.FieldsV1': {},
  'meta.v1.MicroTime': { format: 'micro-time', type: ['string', 'null'] },
  'apiextensions.v1.JSONSchemaPropsOrBool': { type: ['boolean', 'object', 'null'] },
}

/**
 * Fields that are published as required and that kube-apiserver 1.34.1 was seen to accept an otherwise valid object without, because zero is a value or a default is
 * set: [definition, fields, first minor where that is so].
 */
const optional = [
  [/^rbac\.v1\.RoleRef$/, ['apiGroup']],
  [/^core\.v1\.HTTPHeader$/, ['value']],
  [/^core\.v1\.Sysctl$/, ['value']],
  [/^core\.v1\.PreferredSchedulingTerm$/, ['preference']],
  [/^core\.v1\.ISCSI(Persistent)?VolumeSource$/, ['lun']],
  [/^core\.v1\.ScaleIO(Persistent)?VolumeSource$/, ['secretRef']],
  [/^core\.v1\.LimitRangeSpec$/, ['limits']],
  // Of a claim: a data source that names no kind is dropped.
  [/^core\.v1\.TypedLocalObjectReference$/, ['kind', 'name']],
  [/^core\.v1\.Event$/, ['involvedObject']],
  // PodLifecycleSleepActionAllowZero is on since 1.33.
  [/^core\.v1\.SleepAction$/, ['seconds'], 33],
  [/^apps\.v1\.ControllerRevision$/, ['revision']],
  [/^batch\.v1\.PodFailurePolicy$/, ['rules']],
  [/^batch\.v1\.PodFailurePolicyOnPodConditionsPattern$/, ['status']],
  [/^scheduling\.v1\.PriorityClass$/, ['value']],
  [/^discovery\.v1\.EndpointSlice$/, ['endpoints']],
  [/^apiextensions\.v1\.CustomResourceDefinitionVersion$/, ['served', 'storage']],
  [/^storage\.v1\.CSI(Driver|Node)$/, ['spec']],
  [/^storage\.v1\.CSINodeSpec$/, ['drivers']],
  [/^resource\.v1\w*\.(DeviceClass|ResourceClaim|ResourceClaimTemplate|ResourceClaimTemplateSpec)$/, ['spec']],
  [/^resource\.v1\w*\.ResourcePool$/, ['generation']],
]

/** base64 of these is told apart with what Secrets and ConfigMaps hold (src/kubernetes), key by key. */
const bytesElsewhere = /^core\.v1\.(Secret|ConfigMap)$/

/**
 * A definition reduced to what decides: type, properties, required, items, additionalProperties, enum, format and references (by short name).
 * An object with properties is closed, as strict field validation does it.
 */
export function normalise(name, schema, minor, shorten) {
  const whole = replaced[name]
  if (whole !== undefined) return whole
  const reduced = reduce(schema, shorten, bytesElsewhere.test(name))
  // Go's `struct{}`: an object that has no field at all.
  if (reduced.type?.includes('object') && reduced.properties === undefined && reduced.additionalProperties === undefined) {
    reduced.additionalProperties = false
  }
  const fields = optional.find(([definition, , since = 0]) => definition.test(name) && minor >= since)?.[1] ?? []
  return fields.length === 0 ? reduced : withOptional(reduced, fields)
}

/** A status is not read when an object is created or applied: nothing in it is required. */
export function withoutRequired(schema) {
  return withOptional(schema, schema.required ?? [])
}

/** What may be missing may be null: the decoder does not tell them apart. */
function withOptional(schema, fields) {
  const { required = [], ...rest } = schema
  const left = required.filter((field) => !fields.includes(field))
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const { type } = property
      return [name, fields.includes(name) && typeof type === 'string' ? { ...property, type: [type, 'null'] } : property]
    }),
  )
  return { ...rest, ...(schema.properties === undefined ? {} : { properties }), ...(left.length === 0 ? {} : { required: left }) }
}

function reduce(schema, shorten, bytesElsewhere) {
  const inner = (part) => reduce(part, shorten, bytesElsewhere)
  if (typeof schema.$ref === 'string') return { $ref: shorten(schema.$ref.replace(/^.*#\/(\$defs|definitions)\//, '')) }
  const reduced = {}
  for (const key of Object.keys(schema).sort()) {
    const value = schema[key]
    if (key === 'type') reduced.type = value
    else if (key === 'required') reduced.required = [...value].sort()
    else if (key === 'enum') reduced.enum = value
    else if (key === 'format') reduced.format = value
    else if (key === 'items') reduced.items = withNull(inner(value))
    else if (key === 'additionalProperties') reduced.additionalProperties = value === false ? false : inner(value)
    else if (key === 'properties') reduced.properties = properties(value, inner)
    else if (!ignored.test(key)) throw new Error(`a keyword that nothing is known of: ${key}`)
  }
  if (reduced.format === 'byte') {
    // Go's decoder takes a list of numbers for bytes, besides base64.
    reduced.type = ['array', ...[reduced.type].flat()]
    reduced.items = { format: 'uint8', type: ['integer', 'null'] }
  }
  if (reduced.format === 'double' || (reduced.format === 'byte' && bytesElsewhere)) delete reduced.format
  if (reduced.properties !== undefined) reduced.additionalProperties ??= false
  return reduced
}

const ignored = /^(description|default|x-kubernetes-.*)$/

/** The decoder takes null for every item of a list. */
function withNull(schema) {
  return schema.type === undefined || schema.type.includes('null') ? schema : { ...schema, type: [schema.type, 'null'].flat() }
}

function properties(written, inner) {
  return Object.fromEntries(
    Object.keys(written)
      .sort()
      .map((key) => {
        const property = inner(written[key])
        // The lookup by apiVersion and kind has decided these; where an object is embedded (volumeClaimTemplates) the server does not look at them.
        if ((key === 'apiVersion' || key === 'kind') && property.enum !== undefined) delete property.enum
        return [key, property]
      }),
  )
}

/** The names that a normalised schema refers to. */
export function references(schema, found = new Set()) {
  if (schema === null || typeof schema !== 'object') return found
  for (const [key, value] of Object.entries(schema)) {
    if (key === '$ref' && typeof value === 'string') found.add(value)
    else references(value, found)
  }
  return found
}
