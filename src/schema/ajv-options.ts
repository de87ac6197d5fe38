import type { Options } from 'ajv'
import { formats } from './formats.ts'

/**
 * How ajv reads schemas, ahead of time and at run time alike: every error, no words (messages are ours), unknown formats are remarks as in OpenAPI, no check of
 * schemas against a meta-schema (65 ms for nothing: the bundled ones are ours, custom ones are taken apart by readCrd), own properties alone.
 */
export const ajvOptions = {
  allErrors: true,
  messages: false,
  strict: false,
  validateSchema: false,
  meta: false,
  addUsedSchema: false,
  ownProperties: true,
  logger: false,
  formats,
} satisfies Options
