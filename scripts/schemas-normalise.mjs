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
 * Whole definitions that the publication tells differently from what the decoder does.
 * IntOrString and Quantity are published (here) as `oneOf` of two nullable types, which refuses `null`, the one value that is both:
 * the decoder takes null for every field. A union of types says the same without `oneOf`.
 */
const replaced = {
  'util.intstr.IntOrString': { type: ['integer', 'string', 'null'] },
  'api.resource.Quantity': { type: ['number', 'string', 'null'] },
}

/**
 * A definition reduced to what decides: type, properties, required, items, additionalProperties, enum, format and references (by short name).
 * An object with properties is closed, as strict field validation does it.
 */
export function normalise(name, schema, shorten) {
  return replaced[name] ?? reduce(schema, shorten)
}

function reduce(schema, shorten) {
  if (typeof schema.$ref === 'string') return { $ref: shorten(schema.$ref.replace(/^.*#\/(\$defs|definitions)\//, '')) }
  const reduced = {}
  for (const key of Object.keys(schema).sort()) {
    const value = schema[key]
    if (key === 'type') reduced.type = value
    else if (key === 'required') reduced.required = [...value].sort()
    else if (key === 'enum') reduced.enum = value
    else if (key === 'format') reduced.format = value
    else if (key === 'items') reduced.items = reduce(value, shorten)
    else if (key === 'additionalProperties') reduced.additionalProperties = value === false ? false : reduce(value, shorten)
    else if (key === 'properties') reduced.properties = properties(value, shorten)
    else if (!ignored.test(key)) throw new Error(`a keyword that nothing is known of: ${key}`)
  }
  // base64 is a matter of values, told apart with the content of Secrets (src/kubernetes); a double is any number.
  if (reduced.format === 'byte' || reduced.format === 'double') delete reduced.format
  if (reduced.properties !== undefined) reduced.additionalProperties ??= false
  return reduced
}

const ignored = /^(description|default|x-kubernetes-.*)$/

function properties(written, shorten) {
  return Object.fromEntries(
    Object.keys(written)
      .sort()
      .map((key) => {
        const property = reduce(written[key], shorten)
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
