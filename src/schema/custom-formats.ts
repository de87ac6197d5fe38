import { isIPv4, isIPv6 } from 'node:net'
import { formats, isDate } from './formats.ts'

/**
 * The formats of custom schemas that are asserted, as ajv takes them: those of the list that the API server keeps for CustomResourceDefinitions whose meaning
 * is plain. The others (and those unknown to the server) are remarks here.
 * https://github.com/kubernetes/apiextensions-apiserver/blob/v0.34.1/pkg/apiserver/validation/formats.go
 */
export const customFormats = {
  int32: formats.int32,
  int64: formats.int64,
  byte: (value: string) => value !== '' && !/[\r\n]/.test(value) && formats.byte(value),
  date: (value: string) => isDate(/^(\d{4})-(\d{2})-(\d{2})$/.exec(value)),
  // strfmt takes more spellings of a time than metav1.Time does; what is no time in any of them is refused.
  'date-time': (value: string) => formats['date-time'](value.toUpperCase().replace(' ', 'T')) || looseTime.test(value),
  ipv4: isIPv4,
  ipv6: isIPv6,
  uuid: (value: string) => /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value),
} as const

const looseTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[+-]\d{4})?$/
