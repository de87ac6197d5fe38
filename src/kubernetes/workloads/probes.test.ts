import { describe, expect, test } from 'vitest'
import { refusedInContainer } from '../../testing/refused.ts'

const tcp = { tcpSocket: { port: 80 } }

describe('probes', () => {
  const refusedProbe = (probe: object) => refusedInContainer({ livenessProbe: probe }).map((line) => line.replace('/livenessProbe', ''))

  test.each([
    ['zeros, which stand for defaults', { ...tcp, periodSeconds: 0, successThreshold: 0, failureThreshold: 0, timeoutSeconds: 0 }],
    ['a port by name', { httpGet: { port: 'http' } }],
    ['an empty path, which is the root', { httpGet: { port: 80, path: '' } }],
    ['a gRPC service', { grpc: { port: 80, service: 's' } }],
  ])('take %s', (_, probe) => expect(refusedProbe(probe)).toEqual([]))

  test.each([
    ['no handler', { periodSeconds: 1 }, [' invalid']],
    ['two handlers', { ...tcp, exec: { command: ['a'] } }, ['/tcpSocket forbidden']],
    ['an empty command', { exec: {} }, ['/exec required']],
    ['a port in quotes', { tcpSocket: { port: '80' } }, ['/tcpSocket/port invalid']],
    ['port 0', { grpc: { port: 0 } }, ['/grpc/port invalid']],
    ['null for a port', { tcpSocket: { port: null } }, ['/tcpSocket/port required']],
    ['a scheme in small letters', { httpGet: { port: 80, scheme: 'https' } }, ['/httpGet/scheme not-supported']],
    [
      'a header that is none',
      { httpGet: { port: 80, httpHeaders: [{ name: 'X Y', value: '' }] } },
      ['/httpGet/httpHeaders/0/name invalid'],
    ],
    ['a negative delay', { ...tcp, initialDelaySeconds: -1 }, ['/initialDelaySeconds invalid']],
    ['two successes', { ...tcp, successThreshold: 2 }, ['/successThreshold invalid']],
    ['no grace at all', { ...tcp, terminationGracePeriodSeconds: 0 }, ['/terminationGracePeriodSeconds invalid']],
  ])('refuse %s', (_, probe, expected) => expect(refusedProbe(probe)).toEqual(expected))

  test('readiness takes several successes and no grace period', () => {
    expect(refusedInContainer({ readinessProbe: { ...tcp, successThreshold: 3 } })).toEqual([])
    const readinessProbe = { ...tcp, terminationGracePeriodSeconds: 5 }
    expect(refusedInContainer({ readinessProbe })).toEqual(['/readinessProbe/terminationGracePeriodSeconds forbidden'])
  })
})

describe('hooks', () => {
  const refusedHook = (preStop: object, spec: object = {}, minors?: readonly `1.${number}`[]) =>
    refusedInContainer({ lifecycle: { preStop } }, spec, minors).map((line) => line.replace('/lifecycle/preStop', ''))

  test.each([
    ['a sleep within the default of 30 seconds', { sleep: { seconds: 30 } }, {}, []],
    ['a longer one', { sleep: { seconds: 31 } }, {}, ['/sleep/seconds invalid']],
    ['a longer one with more grace', { sleep: { seconds: 31 } }, { terminationGracePeriodSeconds: 31 }, []],
    ['a negative one', { sleep: { seconds: -1 } }, {}, ['/sleep/seconds invalid']],
    ['gRPC, which is no hook', { grpc: { port: 80 } }, {}, [' invalid']],
    ['nothing', {}, {}, [' invalid']],
  ])('%s', (_, preStop, spec, expected) => expect(refusedHook(preStop, spec)).toEqual(expected))

  test('a sleep of 0 is taken since 1.33', () => {
    expect(refusedHook({ sleep: { seconds: 0 } }, {}, ['1.32'])).toEqual(['/sleep/seconds invalid'])
    expect(refusedHook({ sleep: { seconds: 0 } }, {}, ['1.32', '1.33'])).toEqual([])
  })
})
