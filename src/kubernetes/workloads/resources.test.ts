import { describe, expect, test } from 'vitest'
import { refusedInContainer, refusedInPod } from '../../testing/refused.ts'
import { refusals } from '../refusals.ts'

const refusedResources = (resources: object, spec: object = {}) =>
  refusedInContainer({ resources }, spec).map((line) => line.replace('/resources', ''))

describe('limits and requests of a container', () => {
  test.each([
    ['nothing', {}],
    ['equal amounts in other words', { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '1000m', memory: '1024Mi' } }],
    ['only limits', { limits: { cpu: 1 } }],
    ['a request without a limit', { requests: { memory: '1' } }],
    ['whole devices', { limits: { 'nvidia.com/gpu': '2' }, requests: { 'nvidia.com/gpu': 2 } }],
    ['devices as a limit alone', { limits: { 'nvidia.com/gpu': '2' } }],
    ['huge pages', { limits: { 'hugepages-2Mi': '4Mi', memory: '1Gi' } }],
    ['parts of a thousandth', { requests: { cpu: '0.0001' }, limits: { cpu: '1m' } }],
    ['a wrong type', { limits: { cpu: true } }],
  ])('take %s', (_, resources) => expect(refusedResources(resources)).toEqual([]))

  test.each([
    ['a request above the limit', { limits: { memory: '1Gi' }, requests: { memory: '1025Mi' } }, ['/requests/memory invalid']],
    ['what is no quantity', { limits: { memory: '1GB' } }, ['/limits/memory decode']],
    ['a negative amount', { requests: { cpu: '-1' } }, ['/requests/cpu invalid']],
    ['an unknown resource', { limits: { gpu: 1 } }, ['/limits/gpu invalid']],
    ['a resource of quotas', { limits: { pods: 1 } }, ['/limits/pods invalid']],
    ['a name that is none', { limits: { 'a b/c': 1 } }, ['/limits/a b~1c invalid']],
    ['half a device', { limits: { 'nvidia.com/gpu': '500m' } }, ['/limits/nvidia.com~1gpu invalid']],
    ['devices without a limit', { requests: { 'nvidia.com/gpu': 1 } }, ['/requests/nvidia.com~1gpu invalid']],
    ['fewer devices than the limit', { limits: { 'a.b/c': 2 }, requests: { 'a.b/c': 1 } }, ['/requests/a.b~1c invalid']],
    ['huge pages alone', { limits: { 'hugepages-2Mi': '4Mi' } }, [' forbidden']],
    ['half a huge page', { limits: { 'hugepages-2Mi': '3Mi', cpu: 1 } }, ['/limits/hugepages-2Mi invalid']],
    ['huge pages of no size', { limits: { 'hugepages-x': '3Mi', cpu: 1 } }, ['/limits/hugepages-x invalid']],
    ['an unknown claim', { claims: [{ name: 'gpu' }] }, ['/claims/0/name not-found']],
  ])('refuse %s', (_, resources, expected) => expect(refusedResources(resources)).toEqual(expected))

  test('a mistyped quantity is mended in the suggestion', () => {
    const pod = {
      metadata: { name: 'p' },
      spec: { containers: [{ name: 'c', image: 'i', resources: { limits: { memory: '1 GiB', cpu: '5g' } } }] },
    }
    expect(refusals(pod, 'v1', 'Pod', ['1.34']).map((one) => one.suggestion)).toEqual(['1Gi', '5G'])
  })
})

describe('claims', () => {
  const spec = { resourceClaims: [{ name: 'gpu', resourceClaimName: 'g' }] }

  test.each([
    ['one', [{ name: 'gpu' }], []],
    [
      'two requests of one',
      [
        { name: 'gpu', request: 'a' },
        { name: 'gpu', request: 'b' },
      ],
      [],
    ],
    ['one twice', [{ name: 'gpu' }, { name: 'gpu' }], ['/claims/1/name duplicate']],
    ['one whole after a part', [{ name: 'gpu', request: 'a' }, { name: 'gpu' }], ['/claims/1/name duplicate']],
    ['an empty entry', [null], ['/claims/0 required']],
  ])('of a container: %s', (_, claims, expected) => expect(refusedResources({ claims }, spec)).toEqual(expected))

  test.each([
    ['a template', [{ name: 'a', resourceClaimTemplateName: 't' }], []],
    ['neither', [{ name: 'a' }], ['/resourceClaims/0 required']],
    [
      'both',
      [{ name: 'a', resourceClaimName: 'c', resourceClaimTemplateName: 't' }],
      ['/resourceClaims/0/resourceClaimTemplateName forbidden'],
    ],
    [
      'a bad name',
      [{ name: 'A', resourceClaimName: 'C' }],
      ['/resourceClaims/0/name invalid', '/resourceClaims/0/resourceClaimName invalid'],
    ],
    [
      'one name twice',
      [
        { name: 'a', resourceClaimName: 'c' },
        { name: 'a', resourceClaimName: 'd' },
      ],
      ['/resourceClaims/1/name duplicate'],
    ],
  ])('of a Pod: %s', (_, resourceClaims, expected) => expect(refusedInPod({ resourceClaims })).toEqual(expected))

  test('are dropped before 1.34', () => expect(refusedInPod({ resourceClaims: [{ name: 'A' }] }, ['1.33', '1.34'])).toEqual([]))
})

describe('resources of a whole Pod', () => {
  const containers = [{ name: 'main', image: 'i', resources: { limits: { cpu: 2 }, requests: { cpu: 1 } } }]

  test.each([
    ['enough', { limits: { cpu: 2 }, requests: { cpu: 1 } }, []],
    ['requests that are too small', { requests: { cpu: '999m' } }, ['/resources/requests/cpu invalid']],
    ['limits below a container', { limits: { cpu: '1500m' } }, ['/containers/0/resources/limits/cpu invalid']],
    ['another resource', { limits: { 'ephemeral-storage': 1 } }, ['/resources/limits/ephemeral-storage invalid']],
    ['claims', { claims: [] }, ['/resources/claims forbidden']],
  ])('%s', (_, resources, expected) => expect(refusedInPod({ containers, resources })).toEqual(expected))

  test('are dropped before 1.34', () => expect(refusedInPod({ containers, resources: { requests: { cpu: 0 } } }, ['1.33'])).toEqual([]))

  test('a limit stands for a request in a Pod, not in a template', () => {
    const spec = {
      containers: [{ name: 'main', image: 'i', resources: { limits: { cpu: 2 } } }],
      resources: { limits: { cpu: 4 }, requests: { cpu: 1 } },
    }
    expect(refusedInPod(spec)).toEqual(['/resources/requests/cpu invalid'])
    const labels = { app: 'a' }
    const deployment = { metadata: { name: 'd' }, spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec } } }
    expect(refusals(deployment, 'apps/v1', 'Deployment', ['1.34'])).toEqual([])
  })
})
