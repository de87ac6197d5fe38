import { expect, test } from 'vitest'
import { sampleRule } from '../testing/sample-report.ts'
import { renderCatalogue } from './catalogue.ts'
import { renderRule, renderRules } from './explain.ts'

const entry = { cases: { missing: 'error', optional: 'off' }, options: { 'ignore-optional': true } } as const
const examples = {
  bad: [{ file: 'bad.yaml', text: 'kind: Pod # expect: dangling-reference\n' }],
  good: [{ file: 'good.yaml', text: 'kind: Pod\n```\n' }],
}
const other = { ...sampleRule, id: 'a-second', options: {}, yieldsTo: ['dangling-reference'] }

test('the catalogue as a person reads it', () => {
  const source = {
    group: () => 'references',
    entries: { 'dangling-reference': entry },
    examples: new Map([['dangling-reference', examples]]),
  }
  expect(renderCatalogue([sampleRule, other], source)).toMatchInlineSnapshot(`
    "# Rules

    Printed from the rules, the default policy and the fixtures by \`npm run docs\`; do not edit it.

    A rule is graded by case: \`error\` fails a run by default, \`warning\` and \`notice\` are told, \`off\` is silent. Every grade can be changed in \`.github/kubelatch.yml\` under \`rules\`.

    - references
      - [a-second](#a-second): A workload names a ConfigMap or Secret that nothing makes.
      - [dangling-reference](#dangling-reference): A workload names a ConfigMap or Secret that nothing makes.

    ## references

    ### a-second

    A workload names a ConfigMap or Secret that nothing makes. The kubelet cannot start the Pod: it waits in \`CreateContainerConfigError\`.

    **Fix:** Name an existing object, or mark the reference \`optional: true\`.

    | case | default | when |
    |---|---|---|
    | \`missing\` | off | The object is made nowhere in the unit. |
    | \`optional\` | off | The reference is marked \`optional\`. |

    Yields to [dangling-reference](#dangling-reference) on the same cause.

    Sources: <https://kubernetes.io/docs/concepts/configuration/secret/>

    ### dangling-reference

    A workload names a ConfigMap or Secret that nothing makes. The kubelet cannot start the Pod: it waits in \`CreateContainerConfigError\`.

    **Fix:** Name an existing object, or mark the reference \`optional: true\`.

    | case | default | when |
    |---|---|---|
    | \`missing\` | error | The object is made nowhere in the unit. |
    | \`optional\` | off | The reference is marked \`optional\`. |

    Options:

    - \`ignore-optional\` (default \`true\`): Whether optional references are left alone.

    Reported:

    \`\`\`yaml
    kind: Pod # expect: dangling-reference
    \`\`\`

    Not reported:

    \`\`\`\`yaml
    kind: Pod
    \`\`\`
    \`\`\`\`

    Sources: <https://kubernetes.io/docs/concepts/configuration/secret/>
    "
  `)
})

test('one rule at the terminal', () => {
  expect(renderRule(sampleRule, entry, examples, {})).toMatchInlineSnapshot(`
    "dangling-reference
      A workload names a ConfigMap or Secret that nothing makes.

    why
      The kubelet cannot start the Pod: it waits in \`CreateContainerConfigError\`.

    fix
      Name an existing object, or mark the reference \`optional: true\`.

    cases
      error    missing   The object is made nowhere in the unit.
      off      optional  The reference is marked \`optional\`.

    options
      ignore-optional (true): Whether optional references are left alone.

    reported (bad.yaml)
      kind: Pod # expect: dangling-reference

    not reported (good.yaml)
      kind: Pod
      \`\`\`

    sources
      https://kubernetes.io/docs/concepts/configuration/secret/
    "
  `)
})

test('all rules at the terminal, one line each, with the worst grade', () => {
  expect(renderRules([sampleRule, other], { 'dangling-reference': entry }, {})).toBe(
    [
      'off      a-second            A workload names a ConfigMap or Secret that nothing makes.',
      'error    dangling-reference  A workload names a ConfigMap or Secret that nothing makes.',
      '',
    ].join('\n'),
  )
})
