/** Moves every line but the first, so that a part can be laid into a template at its place. */
export function indent(text, spaces) {
  return text.replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(spaces)}`)
}

/** Lines that are there, one under another. */
export function lines(...parts) {
  return parts
    .flat()
    .filter((part) => part !== '')
    .join('\n')
}

export function labels(app, draw) {
  return lines(
    `app.kubernetes.io/name: ${app.name}`,
    draw.maybe(0.7, `app.kubernetes.io/part-of: ${app.suite}`),
    draw.maybe(0.4, `app.kubernetes.io/version: "${draw.int(1, 9)}.${draw.int(0, 30)}"`),
    draw.maybe(0.3, 'app.kubernetes.io/managed-by: kustomize'),
    draw.maybe(0.2, `team: ${draw.word()}`),
  )
}

export function comment(draw, part = 0.3) {
  return draw.chance(part) ? draw.times(1, 4, () => `# ${draw.sentence(4, 14)}`).join('\n') : ''
}

export function head(apiVersion, kind, app, draw, name = app.name) {
  return lines(
    comment(draw),
    draw.maybe(0.5, '---'),
    `apiVersion: ${apiVersion}`,
    `kind: ${kind}`,
    'metadata:',
    `  name: ${name}`,
    draw.maybe(0.6, `  namespace: ${app.namespace}`),
    draw.maybe(0.8, `  labels:\n    ${indent(labels(app, draw), 4)}`),
    draw.maybe(0.2, `  annotations:\n    ${app.domain}/owner: "${draw.name()}"\n    ${app.domain}/note: ${draw.sentence(5, 20)}`),
  )
}
