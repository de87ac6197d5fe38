import { fenced } from '../../formats/markdown-voice.ts'
import { guardLog } from '../../formats/visible.ts'
import { setOutputs } from '../../github/outputs.ts'
import { publish } from '../../publish/publish.ts'
import { wordsOf } from '../tell-failure.ts'
import type { Runner } from './runner.ts'

/** Far less than a summary holds, and more than anybody reads. */
const mostWords = 60_000

/** Tells why nothing was checked, as an annotation, in the summary and as an output. It is an incomplete run, whatever the reason. */
export async function publishFailure(error: unknown, { log, summary, outputs, stdout }: Runner): Promise<2> {
  const words = wordsOf(error)
  log.error(words.join('\n'))
  const shown = words.join('\n').slice(0, mostWords).split('\n')
  const markdown = ['## Kubelatch: ⚠️ incomplete', '', '**Nothing was checked.**', '', ...fenced(shown, 'text', ''), '']
  const failures = await publish(
    {
      ...(summary === undefined ? {} : { summary: { file: summary, markdown: guardLog(markdown.join('\n')) } }),
      outputs: [],
      ...(outputs === undefined ? {} : { setOutputs: () => setOutputs({ outcome: 'incomplete' }, outputs) }),
    },
    { stdout },
  )
  for (const { message, hint } of failures) log.error(`${message}\n${hint}`)
  return 2
}
