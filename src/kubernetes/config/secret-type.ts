import { child, type Pointer } from '../../types/pointer.ts'
import type { Refusal } from '../../types/refusal.ts'
import { text } from '../../types/text.ts'
import { fieldOf, isMapping, type Mapping, mappingAt, stringAt } from '../plain.ts'
import { invalidWhole, required } from '../refusal.ts'
import { parseGoJson } from './go-json.ts'

type Content = ReadonlyMap<string, Uint8Array>

const topic = 'secret-type'
const accountName = 'kubernetes.io/service-account.name'

/**
 * What a Secret of its type must hold (ValidateSecret). Types that Kubernetes does not know ask for nothing.
 * `undecoded` are the keys of `data` whose value was refused already: they count as there.
 */
export function* secretTypeRefusals(object: Mapping, content: Content, undecoded: ReadonlySet<string>): Generator<Refusal> {
  const holds = (key: string) => content.has(key) || undecoded.has(key)
  switch (stringAt(object, 'type')) {
    case 'kubernetes.io/service-account-token': {
      if (stringAt(mappingAt(mappingAt(object, 'metadata'), 'annotations'), accountName) === '') {
        yield required('', `the annotation ${accountName}`, { topic, why: text`the type kubernetes.io/service-account-token asks for it` })
      }
      return
    }
    case 'kubernetes.io/dockercfg':
      return yield* configRefusals(object, '.dockercfg', content, holds)
    case 'kubernetes.io/dockerconfigjson':
      return yield* configRefusals(object, '.dockerconfigjson', content, holds)
    case 'kubernetes.io/basic-auth': {
      if (!holds('username') && !holds('password')) {
        yield required(dataPointer(object), 'username or password', {
          topic,
          why: text`the type kubernetes.io/basic-auth asks for one of them`,
        })
      }
      return
    }
    case 'kubernetes.io/ssh-auth': {
      if (!undecoded.has('ssh-privatekey') && (content.get('ssh-privatekey')?.length ?? 0) === 0) {
        yield required(dataPointer(object), 'ssh-privatekey', { topic, why: text`the type kubernetes.io/ssh-auth asks for it` })
      }
      return
    }
    case 'kubernetes.io/tls': {
      for (const key of ['tls.crt', 'tls.key']) {
        if (!holds(key)) yield required(dataPointer(object), key, { topic, why: text`the type kubernetes.io/tls asks for it` })
      }
    }
  }
}

function* configRefusals(object: Mapping, key: string, content: Content, holds: (key: string) => boolean): Generator<Refusal> {
  if (!holds(key)) {
    yield required(dataPointer(object), key, { topic, why: text`the Secret's type asks for it` })
    return
  }
  const bytes = content.get(key)
  if (bytes === undefined) return
  const parsed = parseGoJson(bytes)
  if ('value' in parsed && (parsed.value === null || isMapping(parsed.value))) return
  const where: Pointer = Object.hasOwn(mappingAt(object, 'stringData'), key) ? '/stringData' : '/data'
  yield invalidWhole(child(where, key), text`The content is not a JSON object, as the Secret's type asks for.`, { topic })
}

/** The mapping that lacks a key: where the author writes the others. */
function dataPointer(object: Mapping): Pointer {
  if (isMapping(fieldOf(object, 'stringData'))) return '/stringData'
  return isMapping(fieldOf(object, 'data')) ? '/data' : ''
}
