import { describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { isStrictlyInside, readAddress, readBlock } from './ip.ts'

const service = (spec: object, annotations: object = {}) =>
  refused({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', annotations }, spec: { ports: [{ port: 80 }], ...spec } }).map(
    (line) => line.replace(/^\/spec/, ''),
  )

describe('ports of Services', () => {
  test.each([
    ['a target by name', [{ port: 80, targetPort: 'http' }], []],
    ['a target of 0, which is the port', [{ port: 80, targetPort: 0 }], []],
    [
      'one number by two protocols',
      [
        { name: 'a', port: 53 },
        { name: 'b', port: 53, protocol: 'UDP' },
      ],
      [],
    ],
    [
      'one number twice',
      [
        { name: 'a', port: 53 },
        { name: 'b', port: 53, protocol: 'TCP' },
      ],
      ['/1/port duplicate'],
    ],
    ['two without names', [{ port: 80 }, { port: 81 }], ['/0 required', '/1 required']],
    [
      'one name twice',
      [
        { name: 'a', port: 80 },
        { name: 'a', port: 81 },
      ],
      ['/1/name duplicate'],
    ],
    ['a name that is none', [{ name: 'A', port: 80 }], ['/0/name invalid']],
    ['port 0', [{ port: 0 }], ['/0/port invalid']],
    ['a target in quotes', [{ port: 80, targetPort: '8080' }], ['/0/targetPort invalid']],
    ['an unknown protocol', [{ port: 80, protocol: 'HTTP' }], ['/0/protocol not-supported']],
    ['an application that is none', [{ port: 80, appProtocol: 'a b' }], ['/0/appProtocol invalid']],
    ['a node’s port without need', [{ port: 80, nodePort: 30_080 }], ['/0/nodePort forbidden']],
    ['an empty entry', [null], ['/0 required']],
  ])('%s', (_, ports, expected) => expect(service({ ports }).map((line) => line.replace('/ports', ''))).toEqual(expected))

  test('a node’s port is taken twice only for one port by two protocols', () => {
    const ports = (second: object) => [
      { name: 'a', port: 80, nodePort: 30_080 },
      { name: 'b', port: 80, nodePort: 30_080, protocol: 'UDP', ...second },
    ]
    expect(service({ type: 'NodePort', ports: ports({}) })).toEqual([])
    expect(service({ type: 'NodePort', ports: ports({ port: 81 }) })).toEqual(['/ports/1/nodePort duplicate'])
  })

  test('none are needed without an address', () => {
    expect(service({ ports: undefined })).toEqual([' required'])
    expect(service({ ports: [], clusterIP: 'None' })).toEqual([])
    expect(service({ ports: undefined, type: 'ExternalName', externalName: 'a.b' })).toEqual([])
  })
})

describe('Services', () => {
  test.each([
    ['an unknown type', { type: 'clusterIP' }, ['/type not-supported']],
    ['an address', { clusterIP: '10.0.0.10', clusterIPs: ['10.0.0.10'] }, []],
    ['an address that is none', { clusterIP: '10.0.0' }, ['/clusterIP invalid']],
    ['addresses without the first', { clusterIPs: ['10.0.0.10'] }, ['/clusterIPs invalid']],
    ['two first addresses', { clusterIP: '10.0.0.10', clusterIPs: ['10.0.0.11'] }, ['/clusterIPs/0 invalid']],
    ['no address of a NodePort', { clusterIP: 'None', type: 'NodePort' }, ['/clusterIP forbidden']],
    [
      'two addresses of a family',
      { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1', '10.0.0.2'], ipFamilyPolicy: 'PreferDualStack' },
      ['/clusterIPs/1 invalid'],
    ],
    ['two families without the policy', { ipFamilies: ['IPv4', 'IPv6'] }, ['/ipFamilies invalid']],
    ['two families', { ipFamilies: ['IPv4', 'IPv6'], ipFamilyPolicy: 'PreferDualStack' }, []],
    ['a family twice', { ipFamilies: ['IPv4', 'IPv4'], ipFamilyPolicy: 'PreferDualStack' }, ['/ipFamilies/1 duplicate']],
    ['an address of the other family', { clusterIP: '10.0.0.1', ipFamilies: ['IPv6'] }, ['/clusterIP invalid']],
    ['an external name', { type: 'ExternalName', externalName: 'db.example.com.' }, []],
    ['no external name', { type: 'ExternalName' }, [' required']],
    ['an external name that is none', { type: 'ExternalName', externalName: 'http://x' }, ['/externalName invalid']],
    ['an external name with an address', { type: 'ExternalName', externalName: 'a.b', clusterIP: '10.0.0.1' }, ['/clusterIP forbidden']],
    ['a loopback address', { externalIPs: ['127.0.0.1'] }, ['/externalIPs/0 invalid']],
    ['a name for an address', { externalIPs: ['example.com'] }, ['/externalIPs/0 invalid']],
    ['an affinity', { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 86_400 } } }, []],
    [
      'an affinity of no time',
      { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } } },
      ['/sessionAffinityConfig/clientIP/timeoutSeconds invalid'],
    ],
    ['a config of no affinity, which is dropped', { sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } } }, []],
    ['an unknown affinity', { sessionAffinity: 'clientIP' }, ['/sessionAffinity not-supported']],
    ['a policy that needs the outside', { externalTrafficPolicy: 'Local' }, ['/externalTrafficPolicy forbidden']],
    ['an unknown policy', { type: 'NodePort', externalTrafficPolicy: 'local' }, ['/externalTrafficPolicy not-supported']],
    ['an unknown inner policy', { internalTrafficPolicy: '' }, ['/internalTrafficPolicy not-supported']],
    ['a health check without need', { type: 'LoadBalancer', healthCheckNodePort: 30_000 }, ['/healthCheckNodePort forbidden']],
    ['a class without a balancer', { loadBalancerClass: 'a/b' }, ['/loadBalancerClass forbidden']],
    ['a class that is none', { type: 'LoadBalancer', loadBalancerClass: '' }, ['/loadBalancerClass invalid']],
    ['ranges', { type: 'LoadBalancer', loadBalancerSourceRanges: [' 10.0.0.0/8 ', '10.0.0.1'] }, ['/loadBalancerSourceRanges/1 invalid']],
    ['ranges without a balancer', { loadBalancerSourceRanges: ['10.0.0.0/8'] }, ['/loadBalancerSourceRanges forbidden']],
    ['an unknown distribution', { trafficDistribution: 'Close' }, ['/trafficDistribution not-supported']],
    ['a selector that is none', { selector: { app: 'a b' } }, ['/selector/app invalid']],
  ])('%s', (_, spec, expected) => expect(service(spec)).toEqual(expected))

  test('annotations are looked at', () => {
    const ranges = 'service.beta.kubernetes.io/load-balancer-source-ranges'
    expect(service({ type: 'LoadBalancer' }, { [ranges]: '10.0.0.0/8, ::/0' })).toEqual([])
    expect(service({ type: 'LoadBalancer' }, { [ranges]: '10.0.0.0' })).toEqual([
      '/metadata/annotations/service.beta.kubernetes.io~1load-balancer-source-ranges invalid',
    ])
    const both = { 'service.kubernetes.io/topology-mode': 'Auto', 'service.kubernetes.io/topology-aware-hints': 'auto' }
    expect(service({}, both)).toEqual(['/metadata/annotations/service.kubernetes.io~1topology-mode invalid'])
  })
})

describe('Ingress', () => {
  const backend = { service: { name: 'web', port: { number: 80 } } }
  const ingress = (spec: object, minors?: readonly `1.${number}`[], annotations: object = {}) =>
    refused({ apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'web', annotations }, spec }, minors).map((line) =>
      line.replace(/^\/spec/, ''),
    )
  const path = (fields: object) =>
    ingress({ rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend, ...fields }] } }] }).map((line) =>
      line.replace('/rules/0/http/paths/0', ''),
    )
  const withBackend = (fields: object) => ingress({ defaultBackend: fields }).map((line) => line.replace('/defaultBackend', ''))

  test.each([
    ['a prefix', {}, []],
    ['a pattern', { pathType: 'ImplementationSpecific', path: '/(.*)//' }, []],
    ['no path for a controller', { pathType: 'ImplementationSpecific', path: undefined }, []],
    ['no path', { path: undefined }, [' required']],
    ['a relative path', { path: 'a' }, ['/path invalid']],
    ['two slashes', { path: '/a//b' }, ['/path invalid']],
    ['dots at the end', { path: '/a/..' }, ['/path invalid']],
    ['an unknown type', { pathType: 'prefix' }, ['/pathType not-supported']],
    ['no backend', { backend: {} }, ['/backend required']],
  ])('path: %s', (_, fields, expected) => expect(path(fields)).toEqual(expected))

  test.each([
    ['a port by name', { service: { name: 'web', port: { name: 'http' } } }, []],
    ['a resource', { resource: { kind: 'Bucket', name: 'b' } }, []],
    ['both', { ...backend, resource: { kind: 'Bucket', name: 'b' } }, ['/resource forbidden']],
    ['no port', { service: { name: 'web' } }, ['/service required']],
    ['two ports', { service: { name: 'web', port: { name: 'http', number: 80 } } }, ['/service/port/name forbidden']],
    ['a bad port', { service: { name: 'web', port: { number: 70_000 } } }, ['/service/port/number invalid']],
    ['a bad name', { service: { name: 'Web', port: { number: 80 } } }, ['/service/name invalid']],
    ['a bad group', { resource: { apiGroup: '', kind: 'Bucket', name: 'b' } }, ['/resource/apiGroup invalid']],
  ])('backend: %s', (_, fields, expected) => expect(withBackend(fields)).toEqual(expected))

  test.each([
    ['nothing', {}, [' required']],
    ['hosts', { rules: [{ host: 'a.b' }, { host: '*.a.b' }] }, []],
    ['an address', { rules: [{ host: '1.2.3.4' }] }, ['/rules/0/host invalid']],
    ['a wildcard inside', { rules: [{ host: 'a.*.b' }] }, ['/rules/0/host invalid']],
    ['a host with a port', { rules: [{ host: 'a.b:80' }] }, ['/rules/0/host invalid']],
    ['no paths', { rules: [{ http: { paths: [] } }] }, ['/rules/0/http/paths required']],
    [
      'certificates',
      { defaultBackend: backend, tls: [{ hosts: ['*.a', 'A'], secretName: 'B' }] },
      ['/tls/0/hosts/1 invalid', '/tls/0/secretName invalid'],
    ],
    ['a class that is none', { defaultBackend: backend, ingressClassName: '' }, ['/ingressClassName invalid']],
  ])('%s', (_, spec, expected) => expect(ingress(spec)).toEqual(expected))

  test('the class is named once', () => {
    const annotations = { 'kubernetes.io/ingress.class': 'a' }
    expect(ingress({ defaultBackend: backend, ingressClassName: 'b' }, undefined, annotations)).toEqual([
      '/metadata/annotations/kubernetes.io~1ingress.class invalid',
    ])
    expect(ingress({ defaultBackend: backend, ingressClassName: 'a' }, undefined, annotations)).toEqual([])
  })

  test('Services may have a digit first since 1.36', () => {
    const spec = { defaultBackend: { service: { name: '1-web', port: { number: 80 } } } }
    expect(ingress(spec, ['1.35'])).toEqual(['/defaultBackend/service/name invalid'])
    expect(ingress(spec, ['1.35', '1.36'])).toEqual([])
  })
})

describe('NetworkPolicy', () => {
  const policy = (spec: object) =>
    refused({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name: 'p' }, spec }).map((line) =>
      line.replace(/^\/spec/, ''),
    )
  const peer = (fields: object) => policy({ ingress: [{ from: [fields] }] }).map((line) => line.replace('/ingress/0/from/0', ''))
  const port = (fields: object) => policy({ egress: [{ ports: [fields] }] }).map((line) => line.replace('/egress/0/ports/0', ''))

  test.each([
    ['selectors', { podSelector: {}, namespaceSelector: {} }, []],
    ['nothing', {}, [' required']],
    ['a block and a selector', { podSelector: {}, ipBlock: { cidr: '10.0.0.0/8' } }, ['/ipBlock forbidden']],
    ['a block with holes', { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }, []],
    ['an address', { ipBlock: { cidr: '10.0.0.1' } }, ['/ipBlock/cidr invalid']],
    ['a hole outside', { ipBlock: { cidr: '10.0.0.0/8', except: ['11.0.0.0/16'] } }, ['/ipBlock/except/0 invalid']],
    ['a hole as large as the block', { ipBlock: { cidr: '10.0.0.0/8', except: ['10.0.0.0/8'] } }, ['/ipBlock/except/0 invalid']],
  ])('peer: %s', (_, fields, expected) => expect(peer(fields)).toEqual(expected))

  test.each([
    ['every port', {}, []],
    ['a range', { port: 80, endPort: 80 }, []],
    ['a range backwards', { port: 80, endPort: 79 }, ['/endPort invalid']],
    ['an end without a port', { endPort: 79 }, ['/endPort forbidden']],
    ['an end of a name', { port: 'http', endPort: 79 }, ['/endPort forbidden']],
    ['a number in quotes', { port: '80' }, ['/port invalid']],
    ['an unknown protocol', { protocol: 'tcp' }, ['/protocol not-supported']],
  ])('port: %s', (_, fields, expected) => expect(port(fields)).toEqual(expected))

  test('types', () => {
    expect(policy({ policyTypes: ['Ingress', 'Egress'] })).toEqual([])
    expect(policy({ policyTypes: ['ingress'] })).toEqual(['/policyTypes/0 not-supported'])
    expect(policy({ policyTypes: ['Ingress', 'Egress', 'Ingress'] })).toEqual(['/policyTypes too-many'])
  })
})

describe('addresses', () => {
  test.each(['10.9.8.7', '010.0.0.1', '::', '::1', '2001:db8::ffff', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4', '1::8'])('%s is one', (value) =>
    expect(readAddress(value)).toBeDefined(),
  )
  test.each([
    '',
    '1.2.3',
    '1.2.3.256',
    '1.2.3.4.5',
    ':',
    ':::',
    '1::2::3',
    '12345::',
    'fe80::1%eth0',
    '1:2:3:4:5:6:7',
    '::1.2.3',
    'x',
    ' 1.2.3.4',
  ])('%j is none', (value) => expect(readAddress(value)).toBeUndefined())
  test.each(['10.0.0.0/8', '10.1.2.3/8', '::/0', '2001:db8::/128', '0.0.0.0/0'])('%s is a block', (value) =>
    expect(readBlock(value)).toBeDefined(),
  )
  test.each(['10.0.0.0', '10.0.0.0/33', '::/129', '10.0.0.0/', '10.0.0.0/-1', '/8', '10.0.0.0/8/8'])('%s is no block', (value) =>
    expect(readBlock(value)).toBeUndefined(),
  )

  test('blocks inside blocks', () => {
    const inside = (inner: string, outer: string) => {
      const [one, two] = [readBlock(inner), readBlock(outer)]
      return one !== undefined && two !== undefined && isStrictlyInside(one, two)
    }
    expect(inside('10.1.0.0/16', '10.9.9.9/8')).toBe(true)
    expect(inside('10.0.0.0/8', '10.0.0.0/8')).toBe(false)
    expect(inside('::/1', '0.0.0.0/0')).toBe(false)
  })
})
