import { describe, expect, test } from 'vitest'
import { isStillToCome } from './still-to-come.ts'

const toCome = [
  ...[
    'TO_BE_SET',
    'to-be-set',
    'TOBESET',
    'ToBeSet',
    'to_be_filled_in',
    'to be filled in',
    'NEEDS_TO_BE_REPLACED_BY_CI',
    'WILL_BE_OVERWRITTEN',
  ],
  ...[
    'changeme',
    'CHANGE-ME',
    'change_this_value',
    'FILL_ME',
    'fillmein',
    'Fill this in',
    'SET_LATER',
    'setme',
    'override-me',
    'GENERATE_ME',
  ],
  ...['<TO_BE_SET>', '[[to be set]]', '{{ FILL ME IN }}', '%%TO_BE_SET%%', '(tbd)', '=== FILL ME ===', '@@replace me@@', '«fill in later»'],
  ...['TBD', 'tba', 'todo: set token', 'fixme', 'pending', 'PLACEHOLDER_VALUE', 'not-set', 'unset'],
  ...['set-by-terraform', 'INJECTED_AT_RUNTIME', 'managed-by-eso', 'auto-generated', 'randomly_generated', 'AUTO_GENERATED_SECRET'],
  ...[
    'zu_ersetzen',
    'BITTE_AENDERN',
    'hier-einfuegen',
    'AUSFUELLEN',
    'a-remplir',
    'À_REMPLIR',
    'por_definir',
    'CAMBIAME',
    'a_preencher',
    'PREENCHER',
  ],
  ...['da-compilare', 'INSERISCI_QUI', 'te-wijzigen', 'INVULLEN', 'UZUPELNIJ'],
]

const others = [
  ...[
    'hunter2pw',
    'Summer2024!',
    'change2024!',
    'replaced-by-hand-9f3k',
    'settings',
    'setec-astronomy',
    'filling-station',
    'additive',
    'todos-api',
  ],
  ...[
    'my-app-secret',
    'prod/db/password',
    'postgres',
    'admin',
    'enterprise',
    'definitely',
    'copycat',
    'tobermory',
    'updates',
    'XKQZTRWVBNPL',
  ],
  ...['', 'x'.repeat(200)],
]

describe('a value still to come', () => {
  test.each([...toCome, ...toCome.map((words) => words.toUpperCase())])('%s', (value) => {
    expect(isStillToCome(value)).toBe(true)
  })
})

describe('a value of its own', () => {
  test.each(others)('%s', (value) => {
    expect(isStillToCome(value)).toBe(false)
  })
})
