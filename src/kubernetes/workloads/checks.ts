import type { Checks } from '../check.ts'
import { checkCronJob } from './cron-job.ts'
import { checkDaemonSet } from './daemon-set.ts'
import { checkDeployment, checkReplicaSet } from './deployment.ts'
import { checkJob } from './job.ts'
import { checkPod } from './pod.ts'
import { checkStatefulSet } from './stateful-set.ts'

/** By `group/Kind`. */
export const workloadChecks: Checks = {
  '/Pod': checkPod,
  'apps/DaemonSet': checkDaemonSet,
  'apps/Deployment': checkDeployment,
  'apps/ReplicaSet': checkReplicaSet,
  'apps/StatefulSet': checkStatefulSet,
  'batch/CronJob': checkCronJob,
  'batch/Job': checkJob,
}
