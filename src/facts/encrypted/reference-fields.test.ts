import { expect, test } from 'vitest'
import type { Pointer } from '../../types/pointer.ts'
import { isReferenceField } from './reference-fields.ts'

const named = (object: string, pointer: Pointer) => {
  const [apiVersion = '', kind = ''] = object.split(' ')
  return isReferenceField({ apiVersion, kind }, pointer)
}

test.each<readonly [string, Pointer]>([
  ['external-secrets.io/v1 ExternalSecret', '/spec/data/0/remoteRef/key'],
  ['external-secrets.io/v1beta1 ExternalSecret', '/spec/dataFrom/0/extract/key'],
  ['external-secrets.io/v1 ClusterExternalSecret', '/spec/externalSecretSpec/data/0/remoteRef/property'],
  ['external-secrets.io/v1alpha1 PushSecret', '/spec/data/0/match/secretKey'],
  ['secrets-store.csi.x-k8s.io/v1 SecretProviderClass', '/spec/parameters/objects'],
  ['secrets.hashicorp.com/v1beta1 VaultStaticSecret', '/spec/path'],
  ['onepassword.com/v1 OnePasswordItem', '/spec/itemPath'],
])('%s %s is a reference', (object, pointer) => {
  expect(named(object, pointer)).toBe(true)
})

test.each<readonly [string, Pointer]>([
  ['external-secrets.io/v1 ExternalSecret', '/spec/target/template/data/password'],
  ['external-secrets.io/v1 ExternalSecret', '/spec/database'],
  ['external-secrets.io/v1 SecretStore', '/spec/provider/webhook/headers/Authorization'],
  ['secrets-store.csi.x-k8s.io/v1 SecretProviderClass', '/spec/parameters/clientSecret'],
  ['example.com/v1 ExternalSecret', '/spec/data/0/remoteRef/key'],
  ['v1 Secret', '/data/password'],
])('%s %s is none', (object, pointer) => {
  expect(named(object, pointer)).toBe(false)
})
