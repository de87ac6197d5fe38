import type { Checks } from '../check.ts'
import { checkDefinition } from './custom-resource-definition.ts'

/** By `group/Kind`. */
export const extensionChecks: Checks = { 'apiextensions.k8s.io/CustomResourceDefinition': checkDefinition }
