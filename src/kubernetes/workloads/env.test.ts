import { describe, expect, test } from 'vitest'
import { refusedInContainer } from '../../testing/refused.ts'

const refusedVariable = (variable: object) => refusedInContainer({ env: [variable] }).map((line) => line.replace('/env/0', ''))
const from = (valueFrom: object) => ({ name: 'A', valueFrom })

describe('environment variables', () => {
  test.each([
    ['a value', { name: 'A', value: 'x' }],
    ['neither value nor source', { name: 'A' }],
    ['a name with dots and a digit first', { name: '1.a-b', value: '' }],
    ['an empty value beside a source', { name: 'A', value: '', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
    ['an old field', from({ fieldRef: { fieldPath: 'spec.host' } })],
    ['a label', from({ fieldRef: { fieldPath: "metadata.labels['example.com/App']" } })],
    ['an annotation in capitals', from({ fieldRef: { fieldPath: "metadata.annotations['Example.com/App']" } })],
    ['an optional key', from({ configMapKeyRef: { name: 'c', key: 'a.b_c-D', optional: true } })],
    ['a limit in thousandths', from({ resourceFieldRef: { resource: 'limits.cpu', divisor: '1000m' } })],
    ['a limit with a divisor of 0', from({ resourceFieldRef: { resource: 'limits.cpu', divisor: '0' } })],
    ['huge pages', from({ resourceFieldRef: { resource: 'requests.hugepages-1Gi', divisor: '1Mi' } })],
    ['a wrong type, which is the schema to report', { name: 5, value: 5 }],
  ])('takes %s', (_, variable) => expect(refusedVariable(variable)).toEqual([]))

  test.each([
    ['an empty name', { name: '' }, ['/name required']],
    ['an equals sign in the name', { name: 'A=B' }, ['/name invalid']],
    ['a name beyond ASCII', { name: 'Ä' }, ['/name invalid']],
    ['value and source', { name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }, ['/valueFrom forbidden']],
    ['no source', from({}), ['/valueFrom invalid']],
    ['a source of files, which 1.34 drops', from({ fileKeyRef: { volumeName: 'v', path: 'p', key: 'k' } }), ['/valueFrom invalid']],
    [
      'two sources',
      from({ configMapKeyRef: { name: 'c', key: 'k' }, secretKeyRef: { name: 's', key: 'k' } }),
      ['/valueFrom/secretKeyRef forbidden'],
    ],
    ['no name of a ConfigMap', from({ configMapKeyRef: { key: 'k' } }), ['/valueFrom/configMapKeyRef required']],
    ['an empty name of a Secret', from({ secretKeyRef: { name: '', key: 'k' } }), ['/valueFrom/secretKeyRef/name required']],
    ['a name that is none', from({ secretKeyRef: { name: 'My_Secret', key: 'k' } }), ['/valueFrom/secretKeyRef/name invalid']],
    ['a key that is none', from({ secretKeyRef: { name: 's', key: 'a/b' } }), ['/valueFrom/secretKeyRef/key invalid']],
    ['an unknown field', from({ fieldRef: { fieldPath: 'spec.containers' } }), ['/valueFrom/fieldRef/fieldPath not-supported']],
    ['all labels', from({ fieldRef: { fieldPath: 'metadata.labels' } }), ['/valueFrom/fieldRef/fieldPath not-supported']],
    ['a key of another field', from({ fieldRef: { fieldPath: "spec.x['a']" } }), ['/valueFrom/fieldRef/fieldPath invalid']],
    ['a label that is none', from({ fieldRef: { fieldPath: "metadata.labels['a b']" } }), ['/valueFrom/fieldRef/fieldPath invalid']],
    [
      'another version',
      from({ fieldRef: { apiVersion: 'v2', fieldPath: 'metadata.name' } }),
      ['/valueFrom/fieldRef/apiVersion not-supported'],
    ],
    [
      'an unknown resource',
      from({ resourceFieldRef: { resource: 'limits.disk' } }),
      ['/valueFrom/resourceFieldRef/resource not-supported'],
    ],
    [
      'a divisor that is none of cpu',
      from({ resourceFieldRef: { resource: 'limits.cpu', divisor: '1k' } }),
      ['/valueFrom/resourceFieldRef/divisor invalid'],
    ],
    [
      '1024 in place of 1Ki',
      from({ resourceFieldRef: { resource: 'limits.memory', divisor: '1024' } }),
      ['/valueFrom/resourceFieldRef/divisor invalid'],
    ],
    [
      'a divisor that is no quantity',
      from({ resourceFieldRef: { resource: 'limits.memory', divisor: 'x' } }),
      ['/valueFrom/resourceFieldRef/divisor decode'],
    ],
  ])('refuses %s', (_, variable, expected) => expect(refusedVariable(variable)).toEqual(expected))

  test('the strict form of names holds only where all versions are older than 1.32', () => {
    const env = [{ name: '1st', value: 'x' }]
    expect(refusedInContainer({ env }, {}, ['1.30', '1.31'])).toEqual(['/env/0/name invalid'])
    expect(refusedInContainer({ env }, {}, ['1.31', '1.32'])).toEqual([])
  })

  test('a source of files is not looked at where a version takes it', () => {
    const env = [from({ fileKeyRef: { volumeName: 'v', path: 'p', key: 'k' } })]
    expect(refusedInContainer({ env }, {}, ['1.34', '1.35'])).toEqual([])
  })
})

describe('whole sources', () => {
  test.each([
    ['a ConfigMap', { configMapRef: { name: 'c' } }, []],
    ['a name with a dash at its end, as if it were a prefix', { secretRef: { name: 'c-' } }, []],
    ['an odd prefix', { prefix: '1-', secretRef: { name: 's' } }, []],
    ['no source', {}, ['/envFrom/0 required']],
    ['two sources', { configMapRef: { name: 'c' }, secretRef: { name: 's' } }, ['/envFrom/0/secretRef forbidden']],
    ['no name', { configMapRef: {} }, ['/envFrom/0/configMapRef required']],
    ['a bad name', { configMapRef: { name: 'A' } }, ['/envFrom/0/configMapRef/name invalid']],
    ['a bad prefix', { prefix: 'a=', configMapRef: { name: 'c' } }, ['/envFrom/0/prefix invalid']],
  ])('%s', (_, source, expected) => expect(refusedInContainer({ envFrom: [source] })).toEqual(expected))
})
