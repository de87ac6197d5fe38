import type { Checks } from '../check.ts'
import { checkApiService, checkWebhooks } from './ca-bundles.ts'
import { checkDefinition } from './custom-resource-definition.ts'

/** By `group/Kind`. */
export const extensionChecks: Checks = {
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': checkWebhooks,
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': checkWebhooks,
  'apiextensions.k8s.io/CustomResourceDefinition': checkDefinition,
  'apiregistration.k8s.io/APIService': checkApiService,
}
