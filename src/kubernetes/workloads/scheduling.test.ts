import { describe, expect, test } from 'vitest'
import { refusedInPod } from '../../testing/refused.ts'

describe('tolerations', () => {
  const refusedToleration = (toleration: unknown) =>
    refusedInPod({ tolerations: [toleration] }).map((line) => line.replace('/tolerations/0', ''))

  test.each([
    ['everything', { operator: 'Exists' }, []],
    ['a key and value', { key: 'a', value: 'b', effect: 'NoSchedule' }, []],
    ['a time', { key: 'a', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: -5 }, []],
    ['nothing', {}, [' invalid']],
    ['a value without need', { key: 'a', operator: 'Exists', value: 'b' }, ['/value invalid']],
    ['a time without its effect', { key: 'a', tolerationSeconds: 5 }, ['/tolerationSeconds forbidden']],
    ['a key that is none', { key: 'a b', operator: 'Exists' }, ['/key invalid']],
    ['a value that is none', { key: 'a', value: 'b c' }, ['/value invalid']],
    ['an unknown effect', { key: 'a', effect: 'noExecute' }, ['/effect not-supported']],
    ['an unknown operator', { key: 'a', operator: 'Gt', value: '1' }, ['/operator not-supported']],
  ])('of %s', (_, toleration, expected) => expect(refusedToleration(toleration)).toEqual(expected))

  test('comparisons may be taken from 1.35 on', () => {
    expect(refusedInPod({ tolerations: [{ key: 'a', operator: 'Gt', value: '1' }] }, ['1.34', '1.35'])).toEqual([])
  })
})

describe('spread constraints', () => {
  const base = { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }

  test.each([
    ['one', [base], []],
    ['one topology in two ways', [base, { ...base, whenUnsatisfiable: 'ScheduleAnyway' }], []],
    ['one twice', [base, base], ['/1/topologyKey duplicate']],
    ['no skew', [{ ...base, maxSkew: 0 }], ['/0/maxSkew invalid']],
    ['no topology', [{ ...base, topologyKey: '' }], ['/0/topologyKey required']],
    ['another action', [{ ...base, whenUnsatisfiable: 'Ignore' }], ['/0/whenUnsatisfiable not-supported']],
    ['domains with the wrong action', [{ ...base, minDomains: 2, whenUnsatisfiable: 'ScheduleAnyway' }], ['/0/minDomains forbidden']],
    ['an unknown policy', [{ ...base, nodeTaintsPolicy: '' }], ['/0/nodeTaintsPolicy not-supported']],
    ['keys without a selector', [{ ...base, matchLabelKeys: ['v'] }], ['/0/matchLabelKeys forbidden']],
    [
      'a key that the Pod’s label repeats',
      [{ ...base, matchLabelKeys: ['app'], labelSelector: { matchLabels: { app: 'a' } } }],
      ['/0/matchLabelKeys/0 invalid'],
    ],
    ['a key that no label of the Pod repeats', [{ ...base, matchLabelKeys: ['v'], labelSelector: { matchLabels: { v: 'a' } } }], []],
    [
      'a selector that is none',
      [{ ...base, labelSelector: { matchLabels: { 'a b': 'c' } } }],
      ['/0/labelSelector/matchLabels/a b invalid'],
    ],
  ])('%s', (_, topologySpreadConstraints, expected) =>
    expect(refusedInPod({ topologySpreadConstraints }).map((line) => line.replace('/topologySpreadConstraints', ''))).toEqual(expected),
  )

  test('before 1.34 no key of the selector may be repeated', () => {
    const topologySpreadConstraints = [{ ...base, matchLabelKeys: ['v'], labelSelector: { matchLabels: { v: 'a' } } }]
    expect(refusedInPod({ topologySpreadConstraints }, ['1.33'])).toEqual(['/topologySpreadConstraints/0/matchLabelKeys/0 invalid'])
  })
})

describe('affinities', () => {
  const must = 'requiredDuringSchedulingIgnoredDuringExecution'
  const wish = 'preferredDuringSchedulingIgnoredDuringExecution'
  const node = (requirement: object) => ({ nodeAffinity: { [must]: { nodeSelectorTerms: [{ matchExpressions: [requirement] }] } } })
  const pods = (term: object) => ({ podAntiAffinity: { [must]: [{ topologyKey: 'zone', ...term }] } })
  const at = (rest: string) => `/nodeAffinity/${must}/nodeSelectorTerms/0/matchExpressions/0${rest}`

  test.each([
    ['a zone', node({ key: 'zone', operator: 'In', values: ['a'] }), []],
    ['no terms', { nodeAffinity: { [must]: { nodeSelectorTerms: [] } } }, [`/nodeAffinity/${must} required`]],
    ['an empty term', { nodeAffinity: { [must]: { nodeSelectorTerms: [{}] } } }, []],
    ['no values', node({ key: 'zone', operator: 'In' }), [at(' required')]],
    ['values without need', node({ key: 'zone', operator: 'Exists', values: ['a'] }), [at('/values forbidden')]],
    ['two values to compare with', node({ key: 'cores', operator: 'Gt', values: ['1', '2'] }), [at(' invalid')]],
    ['an unknown operator', node({ key: 'zone', operator: 'in', values: ['a'] }), [at('/operator not-supported')]],
    ['a value that is no label', node({ key: 'zone', operator: 'In', values: ['a b'] }), [at('/values/0 invalid')]],
    [
      'another field of nodes',
      { nodeAffinity: { [must]: { nodeSelectorTerms: [{ matchFields: [{ key: 'spec.x', operator: 'In', values: ['a'] }] }] } } },
      [`/nodeAffinity/${must}/nodeSelectorTerms/0/matchFields/0/key not-supported`],
    ],
    ['a weight of 0', { nodeAffinity: { [wish]: [{ weight: 0, preference: {} }] } }, [`/nodeAffinity/${wish}/0/weight invalid`]],
    ['an empty entry', { podAffinity: { [wish]: [null] } }, [`/podAffinity/${wish}/0 required`]],
    ['an empty topology', pods({ topologyKey: '' }), [`/podAntiAffinity/${must}/0/topologyKey invalid`]],
    ['a namespace that is none', pods({ namespaces: ['a.b'] }), [`/podAntiAffinity/${must}/0/namespaces/0 invalid`]],
    [
      'a key on both sides',
      pods({ labelSelector: {}, matchLabelKeys: ['a'], mismatchLabelKeys: ['a'] }),
      [`/podAntiAffinity/${must}/0/matchLabelKeys/0 invalid`],
    ],
  ])('%s', (_, affinity, expected) => expect(refusedInPod({ affinity }).map((line) => line.replace('/affinity', ''))).toEqual(expected))
})

describe('the rest', () => {
  test.each([
    ['a selector of nodes', { nodeSelector: { a: '' } }, []],
    ['a selector that is none', { nodeSelector: { a: 'b c' } }, ['/nodeSelector/a invalid']],
    ['a deadline of 0', { activeDeadlineSeconds: 0 }, ['/activeDeadlineSeconds invalid']],
    ['an unknown preemption', { preemptionPolicy: 'Always' }, ['/preemptionPolicy not-supported']],
    ['a gate twice', { schedulingGates: [{ name: 'a' }, { name: 'a' }] }, ['/schedulingGates/1/name duplicate']],
    ['a gate on a node', { nodeName: 'n', schedulingGates: [{ name: 'a' }] }, ['/nodeName forbidden']],
    ['a readiness that is none', { readinessGates: [{ conditionType: 'a b' }] }, ['/readinessGates/0/conditionType invalid']],
    ['an account that is none', { serviceAccountName: 'A' }, ['/serviceAccountName invalid']],
    ['a host name with a dot', { hostname: 'a.b', subdomain: 'c' }, ['/hostname invalid']],
    ['an unknown restart policy', { restartPolicy: 'always' }, ['/restartPolicy not-supported']],
    ['name servers of one’s own', { dnsPolicy: 'None', dnsConfig: { nameservers: ['1.1.1.1'] } }, []],
    ['no name servers', { dnsPolicy: 'None' }, [' required']],
    ['an empty list of name servers', { dnsPolicy: 'None', dnsConfig: {} }, ['/dnsConfig required']],
    ['a name for a server', { dnsConfig: { nameservers: ['dns.example.com'] } }, ['/dnsConfig/nameservers/0 invalid']],
    ['four servers', { dnsConfig: { nameservers: ['1.1.1.1', '1.1.1.2', '1.1.1.3', '1.1.1.4'] } }, ['/dnsConfig/nameservers too-many']],
    ['searches', { dnsConfig: { searches: ['.', '_a.b_c.d.', 'A'] } }, ['/dnsConfig/searches/2 invalid']],
    ['an option without a name', { dnsConfig: { options: [{ value: '1' }] } }, ['/dnsConfig/options/0 required']],
    [
      'aliases',
      { hostAliases: [{ ip: '1.2.3', hostnames: ['a', 'B'] }] },
      ['/hostAliases/0/ip invalid', '/hostAliases/0/hostnames/1 invalid'],
    ],
    ['an overhead', { overhead: { cpu: '1x' } }, ['/overhead/cpu decode']],
  ])('%s', (_, spec, expected) => expect(refusedInPod(spec)).toEqual(expected))
})
