import type { Checks } from '../check.ts'
import { checkIngress } from './ingress.ts'
import { checkNetworkPolicy } from './network-policy.ts'
import { checkService } from './service.ts'

/** By `group/Kind`. */
export const networkChecks: Checks = {
  '/Service': checkService,
  'networking.k8s.io/Ingress': checkIngress,
  'networking.k8s.io/NetworkPolicy': checkNetworkPolicy,
}
