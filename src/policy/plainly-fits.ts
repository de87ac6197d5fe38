/**
 * Whether a value plainly fits a JSON Schema: the look that saves a right config the 200 ms that ajv takes to load and compile. Knows the
 * few keywords that {@link import('./policy-schema.ts').policySchema} uses; whatever else a schema says, of a rule's options for
 * instance, makes the answer false, and ajv decides.
 */
export function plainlyFits(schema: unknown, value: unknown): boolean {
  if (!isMapping(schema)) return schema === true
  return Object.entries(schema).every(([keyword, told]) => known.get(keyword)?.(told, value, schema) ?? false)
}

type Check = (told: unknown, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean

const always: Check = () => true

const known: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['$schema', always],
  ['title', always],
  ['description', always],
  ['type', (told, value) => listOf(told).includes(typeOf(value))],
  ['enum', (told, value) => typeof value === 'string' && listOf(told).includes(value)],
  ['minLength', (told, value) => typeof value !== 'string' || (told === 1 && value !== '')],
  ['maxLength', (told, value) => typeof value !== 'string' || (typeof told === 'number' && value.length <= told)],
  ['pattern', (told, value) => typeof value !== 'string' || (typeof told === 'string' && new RegExp(told, 'u').test(value))],
  ['items', (told, value) => !Array.isArray(value) || value.every((item) => plainlyFits(told, item))],
  ['minItems', (told, value) => !Array.isArray(value) || (typeof told === 'number' && value.length >= told)],
  ['minProperties', (told, value) => !isMapping(value) || (typeof told === 'number' && Object.keys(value).length >= told)],
  ['propertyNames', (told, value) => !isMapping(value) || Object.keys(value).every((key) => plainlyFits(told, key))],
  ['required', (told, value) => !isMapping(value) || listOf(told).every((key) => typeof key === 'string' && Object.hasOwn(value, key))],
  ['properties', (told, value) => !isMapping(value) || Object.entries(value).every(([key, item]) => ownFits(told, key, item))],
  ['additionalProperties', (told, value, schema) => !isMapping(value) || strangers(value, schema).every((item) => plainlyFits(told, item))],
  [
    'if',
    (told, value, schema) =>
      plainlyFits((isObjectTest(told) && isMapping(value) ? schema.then : schema.else) ?? true, value) && isObjectTest(told),
  ],
  ['then', always],
  ['else', always],
])

/** `{type: object}`, the only question that the policy's schema asks: its no is as sure as its yes. */
function isObjectTest(told: unknown): boolean {
  return isMapping(told) && told.type === 'object' && Object.keys(told).length === 1
}

function ownFits(properties: unknown, key: string, item: unknown): boolean {
  return !isMapping(properties) || !Object.hasOwn(properties, key) || plainlyFits(properties[key], item)
}

function strangers(value: Readonly<Record<string, unknown>>, { properties }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.entries(value).flatMap(([key, item]) => (isMapping(properties) && Object.hasOwn(properties, key) ? [] : [item]))
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function listOf(told: unknown): readonly unknown[] {
  return Array.isArray(told) ? told : [told]
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}
