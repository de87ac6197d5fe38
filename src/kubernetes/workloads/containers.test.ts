import { describe, expect, test } from 'vitest'
import { refusedInContainer, refusedInPod } from '../../testing/refused.ts'

const main = { name: 'main', image: 'i' }

describe('containers', () => {
  test.each([
    ['an image with a digest', {}, []],
    ['no image', { image: undefined }, [' required']],
    ['an empty image', { image: '' }, ['/image required']],
    ['blanks around the image', { image: ' i' }, ['/image invalid']],
    ['a name with a dot', { name: 'a.b' }, ['/name invalid']],
    ['an empty name', { name: '' }, ['/name required']],
    ['an empty pull policy, which is the default', { imagePullPolicy: '' }, []],
    ['an unknown pull policy', { imagePullPolicy: 'always' }, ['/imagePullPolicy not-supported']],
    ['an unknown message policy', { terminationMessagePolicy: 'Log' }, ['/terminationMessagePolicy not-supported']],
    [
      'resizing cpu twice',
      {
        resizePolicy: [
          { resourceName: 'cpu', restartPolicy: 'NotRequired' },
          { resourceName: 'cpu', restartPolicy: 'NotRequired' },
        ],
      },
      ['/resizePolicy/1/resourceName duplicate'],
    ],
    [
      'resizing a disk',
      { resizePolicy: [{ resourceName: 'disk', restartPolicy: 'Never' }] },
      ['/resizePolicy/0/resourceName not-supported', '/resizePolicy/0/restartPolicy not-supported'],
    ],
  ])('%s', (_, fields, expected) => expect(refusedInContainer(fields)).toEqual(expected))

  test('names are unique among all containers', () => {
    const spec = { containers: [main, { name: 'b', image: 'i' }, main], initContainers: [{ name: 'b', image: 'i' }] }
    expect(refusedInPod(spec)).toEqual(['/containers/2/name duplicate', '/initContainers/0/name duplicate'])
  })

  test('there is at least one, and none is empty', () => {
    expect(refusedInPod({ containers: [] })).toEqual(['/containers required'])
    expect(refusedInPod({ containers: [null] })).toEqual(['/containers/0 required'])
  })

  test('with restartPolicy Never, a resize restarts nothing', () => {
    const resizePolicy = [{ resourceName: 'cpu', restartPolicy: 'RestartContainer' }]
    expect(refusedInContainer({ resizePolicy })).toEqual([])
    expect(refusedInContainer({ resizePolicy }, { restartPolicy: 'Never' })).toEqual(['/resizePolicy/0/restartPolicy not-supported'])
  })
})

describe('init containers', () => {
  const refusedInit = (fields: object, minors?: readonly `1.${number}`[]) =>
    refusedInPod({ initContainers: [{ name: 'init', image: 'i', ...fields }] }, minors).map((line) => line.replace('/initContainers/0', ''))
  const probe = { tcpSocket: { port: 80 } }

  test.each([
    ['a plain one', {}, []],
    ['a sidecar with probes', { restartPolicy: 'Always', livenessProbe: probe, lifecycle: { preStop: { exec: { command: ['a'] } } } }, []],
    ['a probe without being a sidecar', { livenessProbe: probe }, ['/livenessProbe forbidden']],
    ['a hook without being a sidecar', { lifecycle: { preStop: { exec: { command: ['a'] } } } }, ['/lifecycle forbidden']],
    ['a bad probe of a sidecar', { restartPolicy: 'Always', livenessProbe: {} }, ['/livenessProbe invalid']],
    ['a policy that 1.34 drops', { restartPolicy: 'Sometimes' }, []],
  ])('%s', (_, fields, expected) => expect(refusedInit(fields)).toEqual(expected))

  test('policies of their own are checked since 1.35', () => {
    expect(refusedInit({ restartPolicy: 'Sometimes' }, ['1.35'])).toEqual(['/restartPolicy not-supported'])
    expect(refusedInContainer({ restartPolicyRules: [{ action: 'Restart' }] }, {}, ['1.35'])).toEqual([' required'])
  })
})

describe('ports', () => {
  const refusedPorts = (...ports: unknown[]) => refusedInContainer({ ports }).map((line) => line.replace('/ports', ''))

  test.each([
    ['one number by several protocols', [{ containerPort: 53 }, { containerPort: 53, protocol: 'UDP' }, { containerPort: 53 }], []],
    ['port 0', [{ containerPort: 0 }], ['/0/containerPort required']],
    ['a number above 65535', [{ containerPort: 65_536 }], ['/0/containerPort invalid']],
    ['a bad host port', [{ containerPort: 80, hostPort: -1 }], ['/0/hostPort invalid']],
    ['an unknown protocol', [{ containerPort: 80, protocol: 'tcp' }], ['/0/protocol not-supported']],
    ['a long name', [{ containerPort: 80, name: 'a-name-of-16-let' }], ['/0/name invalid']],
    ['a name without letters', [{ containerPort: 80, name: '80' }], ['/0/name invalid']],
    ['a name in capitals', [{ containerPort: 80, name: 'HTTP' }], ['/0/name invalid']],
    ['two dashes in a name', [{ containerPort: 80, name: 'a--b' }], ['/0/name invalid']],
    [
      'one name twice',
      [
        { containerPort: 80, name: 'http' },
        { containerPort: 81, name: 'http' },
      ],
      ['/1/name duplicate'],
    ],
    [
      'one host port twice',
      [
        { containerPort: 80, hostPort: 80 },
        { containerPort: 81, hostPort: 80 },
      ],
      ['/1/hostPort duplicate'],
    ],
    [
      'one host port on two addresses',
      [
        { containerPort: 80, hostPort: 80 },
        { containerPort: 81, hostPort: 80, hostIP: '10.0.0.1' },
      ],
      [],
    ],
    ['an empty entry', [null], ['/0 required']],
  ])('%s', (_, ports, expected) => expect(refusedPorts(...ports)).toEqual(expected))

  test('with the host network, ports are the host’s', () => {
    const containers = [
      { ...main, ports: [{ containerPort: 80, hostPort: 81 }, { containerPort: 82 }] },
      { name: 'b', image: 'i', ports: [{ containerPort: 82 }] },
    ]
    expect(refusedInPod({ hostNetwork: true, containers })).toEqual([
      '/containers/1/ports/0 duplicate',
      '/containers/0/ports/0/hostPort invalid',
    ])
    expect(refusedInPod({ containers })).toEqual([])
  })
})
