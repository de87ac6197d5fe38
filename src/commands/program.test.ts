import { expect, test } from 'vitest'
import { runCli } from '../testing/run-cli.ts'

test.each(['check', 'diff', 'audit', 'fix', 'tokens', 'rules', 'explain', 'demo'])(
  '%s is among all commands, and says the same of itself by itself',
  async (name) => {
    const [all, asked, called] = await Promise.all([['--help'], ['help', name], [name, '--help']].map((args) => runCli('.', args)))
    expect(all?.stdout).toMatch(new RegExp(`^  ${name}( \\[options\\])?`, 'm'))
    expect(called?.stdout).toContain(`kubelatch ${name}`)
    expect(called).toEqual(asked)
  },
)

test('a mistyped command is told the nearest one', async () => {
  const { status, stderr } = await runCli('.', ['chekc'])
  expect([status, stderr]).toEqual([3, "error: unknown command 'chekc'\n(Did you mean check?)\n"])
})
