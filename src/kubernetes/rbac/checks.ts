import type { Checks } from '../check.ts'
import { checkClusterRoleBinding, checkRoleBinding } from './binding.ts'
import { checkClusterRole, checkRole } from './role.ts'

/** By `group/Kind`. */
export const rbacChecks: Checks = {
  'rbac.authorization.k8s.io/ClusterRole': checkClusterRole,
  'rbac.authorization.k8s.io/ClusterRoleBinding': checkClusterRoleBinding,
  'rbac.authorization.k8s.io/Role': checkRole,
  'rbac.authorization.k8s.io/RoleBinding': checkRoleBinding,
}
