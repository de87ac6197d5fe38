import type { SeedObject } from './seed-objects/seed.ts'

const name = { type: 'string', minLength: 1, maxLength: 20, pattern: '^[a-z][a-z0-9-]*$' }

/** A CustomResourceDefinition with every keyword that they may use, and a valid object of it. */
export const widgetDefinition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'widgets.example.com' },
  spec: {
    group: 'example.com',
    names: { kind: 'Widget', plural: 'widgets' },
    scope: 'Namespaced',
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            required: ['spec'],
            properties: {
              metadata: { type: 'object', properties: { name: { type: 'string', maxLength: 63 } } },
              spec: {
                type: 'object',
                required: ['size', 'names'],
                oneOf: [{ required: ['image'] }, { required: ['template'] }],
                properties: {
                  size: { type: 'integer', format: 'int32', minimum: 1, maximum: 10 },
                  ratio: { type: 'number', minimum: 0, exclusiveMinimum: true, multipleOf: 0.25 },
                  names: { type: 'array', minItems: 1, maxItems: 3, items: name },
                  mode: { type: 'string', enum: ['fast', 'slow'] },
                  image: { type: 'string', nullable: true },
                  template: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
                  port: { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, { type: 'string' }] },
                  labels: { type: 'object', additionalProperties: { type: 'string', maxLength: 5 }, minProperties: 1, maxProperties: 3 },
                  since: { type: 'string', format: 'date-time' },
                  address: { type: 'string', format: 'ipv4' },
                  id: { type: 'string', format: 'uuid' },
                  blob: { type: 'string', format: 'byte' },
                  mail: { type: 'string', format: 'email' },
                  secret: {
                    type: 'object',
                    properties: { ref: { type: 'string' }, value: { type: 'string' } },
                    not: { required: ['ref', 'value'] },
                  },
                  either: {
                    type: 'object',
                    properties: { a: { type: 'string' }, b: { type: 'string' } },
                    anyOf: [{ required: ['a'] }, { required: ['b'] }],
                  },
                },
              },
            },
          },
        },
      },
    ],
  },
} as const

export const widget: SeedObject = {
  apiVersion: 'example.com/v1',
  kind: 'Widget',
  metadata: { name: 'widget', namespace: 'shop', labels: { app: 'web' } },
  spec: {
    size: 3,
    ratio: 0.75,
    names: ['first', 'second'],
    mode: 'fast',
    image: 'registry.example.com/widget:1',
    port: 'http',
    labels: { a: 'b' },
    since: '2024-05-01T10:00:00Z',
    address: '10.0.0.1',
    id: '3b241101-e2bb-4255-8caf-4136c566a962',
    blob: 'AAEC',
    mail: 'not checked',
    secret: { ref: 'database' },
    either: { a: 'x' },
  },
}
