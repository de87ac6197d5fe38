import {
  asPrefix,
  type NameForm,
  whyNotConfigKey,
  whyNotDns1035Label,
  whyNotDns1123Label,
  whyNotDns1123Subdomain,
  whyNotPathSegment,
  whyNotPathSegmentPrefix,
} from './names.ts'

/** How the objects of a kind are named, and whether they live in a namespace. */
export interface Naming {
  readonly namespaced: boolean
  readonly name: NameForm
  /** What a generateName has to be. */
  readonly prefix: NameForm
}

function naming(namespaced: boolean, name: NameForm, prefix: NameForm = asPrefix(name)): Naming {
  return { namespaced, name, prefix }
}

const namespaced = naming(true, whyNotDns1123Subdomain)
const clusterWide = naming(false, whyNotDns1123Subdomain)
// ValidateRBACName ignores that a generateName is only a prefix: pkg/apis/rbac/validation/validation.go of k8s.io/kubernetes v1.34.1.
const role = naming(true, whyNotPathSegment, whyNotPathSegment)
const clusterRole = naming(false, whyNotPathSegment, whyNotPathSegment)
/** Kinds whose name has a form of its own, which is not checked here beyond what every name must be. */
const ownForm = naming(false, whyNotPathSegment, whyNotPathSegmentPrefix)

/**
 * The built-in kinds, by `group/Kind`: `NamespaceScoped()` of pkg/registry's strategies and the name function that
 * pkg/apis' validation hands to ValidateObjectMeta, k8s.io/kubernetes v1.34.1.
 */
const builtIn: Readonly<Record<string, Naming>> = {
  '/ConfigMap': namespaced,
  '/Endpoints': namespaced,
  '/LimitRange': namespaced,
  '/Namespace': naming(false, whyNotDns1123Label),
  '/Node': clusterWide,
  '/PersistentVolume': clusterWide,
  '/PersistentVolumeClaim': namespaced,
  '/Pod': namespaced,
  '/PodTemplate': namespaced,
  '/ReplicationController': namespaced,
  '/ResourceQuota': namespaced,
  '/Secret': namespaced,
  '/Service': naming(true, whyNotDns1035Label),
  '/ServiceAccount': namespaced,
  'admissionregistration.k8s.io/MutatingAdmissionPolicy': clusterWide,
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding': clusterWide,
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': clusterWide,
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': clusterWide,
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': clusterWide,
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': clusterWide,
  'apiextensions.k8s.io/CustomResourceDefinition': ownForm,
  'apiregistration.k8s.io/APIService': ownForm,
  'apps/ControllerRevision': namespaced,
  'apps/DaemonSet': namespaced,
  'apps/Deployment': namespaced,
  'apps/ReplicaSet': namespaced,
  'apps/StatefulSet': naming(true, whyNotDns1123Label),
  'autoscaling/HorizontalPodAutoscaler': namespaced,
  'batch/CronJob': namespaced,
  'batch/Job': namespaced,
  'certificates.k8s.io/CertificateSigningRequest': ownForm,
  'certificates.k8s.io/ClusterTrustBundle': ownForm,
  'coordination.k8s.io/Lease': namespaced,
  'coordination.k8s.io/LeaseCandidate': naming(true, whyNotConfigKey, whyNotConfigKey),
  'discovery.k8s.io/EndpointSlice': namespaced,
  'flowcontrol.apiserver.k8s.io/FlowSchema': clusterWide,
  'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration': clusterWide,
  'networking.k8s.io/IPAddress': ownForm,
  'networking.k8s.io/Ingress': namespaced,
  'networking.k8s.io/IngressClass': clusterWide,
  'networking.k8s.io/NetworkPolicy': namespaced,
  'networking.k8s.io/ServiceCIDR': clusterWide,
  'node.k8s.io/RuntimeClass': clusterWide,
  'policy/PodDisruptionBudget': namespaced,
  'rbac.authorization.k8s.io/ClusterRole': clusterRole,
  'rbac.authorization.k8s.io/ClusterRoleBinding': clusterRole,
  'rbac.authorization.k8s.io/Role': role,
  'rbac.authorization.k8s.io/RoleBinding': role,
  'resource.k8s.io/DeviceClass': clusterWide,
  'resource.k8s.io/ResourceClaim': namespaced,
  'resource.k8s.io/ResourceClaimTemplate': namespaced,
  'resource.k8s.io/ResourceSlice': clusterWide,
  'scheduling.k8s.io/PriorityClass': clusterWide,
  'storage.k8s.io/CSIDriver': clusterWide,
  'storage.k8s.io/CSINode': clusterWide,
  'storage.k8s.io/CSIStorageCapacity': namespaced,
  'storage.k8s.io/StorageClass': clusterWide,
  'storage.k8s.io/VolumeAttachment': clusterWide,
  'storage.k8s.io/VolumeAttributesClass': clusterWide,
}

/** How a built-in kind names its objects; undefined for every other kind. */
export function namingOf(group: string, kind: string): Naming | undefined {
  const key = `${group}/${kind}`
  return Object.hasOwn(builtIn, key) ? builtIn[key] : undefined
}
