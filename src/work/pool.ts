import type { Asks, FileFacts, SourceFile } from '../types/facts.ts'
import { brokenFacts } from './broken-facts.ts'
import type { Inspector } from './inspector.ts'
import { leanFacts, type Words } from './lean-facts.ts'
import { type Answer, Thread, type ThreadOptions } from './thread.ts'

export interface PoolOptions extends ThreadOptions {
  readonly threads: number
  /** Megabytes of heap for each worker: as many as everyday files need, which also keeps garbage down, and as many as there may be. */
  readonly memory: { readonly first: number; readonly most: number }
}

/** A batch is small enough to spread evenly and large enough that messages do not count. In bytes and files. */
const batchBytes = 256 * 1024
const batchFiles = 64

type Ask = (files: readonly SourceFile[]) => Promise<Answer>

/**
 * Inspects on worker threads. A worker that dies or hangs takes one batch with it: that batch is tried again file by file on a fresh
 * worker, from the first death on with all the memory that there may be, so that only the file that breaks it becomes a gap.
 */
export function openPool(asks: Asks, options: PoolOptions): Inspector {
  const threads = openThreads(asks, options)
  const ask: Ask = async (files) => {
    const thread = await threads.take()
    try {
      const answer = await thread.ask(files)
      if (answer === 'worker-died') threads.startLarger()
      return answer
    } finally {
      threads.giveBack(thread)
    }
  }
  const words: Words = new Map()
  return {
    async inspect(files) {
      const answers = await Promise.all(batches(files).map(async (batch) => settleBatch(batch, await ask(batch), ask)))
      return answers.flat().map((facts, index) => {
        const file = files[index]
        return file === undefined ? facts : leanFacts(facts, file, words)
      })
    },
    close: threads.close,
  }
}

/** As many threads as there may be, started when they are first needed. */
interface ThreadSupply {
  /** One that nobody asks anything: started, or waited for. */
  take(): Promise<Thread>
  giveBack(thread: Thread): void
  /** From now on threads have all the memory that there may be; the others end when they are next free. */
  startLarger(): void
  close(): Promise<void>
}

function openThreads(asks: Asks, options: PoolOptions): ThreadSupply {
  const idle: Thread[] = []
  const waiting: ((thread: Thread) => void)[] = []
  const threads = new Set<Thread>()
  let memory = options.memory.first
  const start = (): Thread => {
    const started = new Thread(asks, options, memory)
    threads.add(started)
    return started
  }
  return {
    async take() {
      const thread = idle.pop()
      if (thread !== undefined && thread.memory === memory) return thread
      if (thread !== undefined) {
        threads.delete(thread)
        await thread.end()
      }
      if (threads.size < options.threads) return start()
      return new Promise((resolve) => waiting.push(resolve))
    },
    giveBack(thread) {
      let next = thread
      if (thread.ended || (thread.memory !== memory && waiting.length > 0)) {
        threads.delete(thread)
        if (!thread.ended) void thread.end()
        if (waiting.length === 0) return
        next = start()
      }
      const wanted = waiting.shift()
      if (wanted === undefined) idle.push(next)
      else wanted(next)
    },
    startLarger() {
      memory = options.memory.most
    },
    async close() {
      await Promise.all([...threads].map((thread) => thread.end()))
    },
  }
}

/** A batch's facts; after a broken worker, each file on its own, and a gap for the one that breaks it again. */
async function settleBatch(batch: readonly SourceFile[], answer: Answer, ask: Ask): Promise<readonly FileFacts[]> {
  if (typeof answer !== 'string') return answer
  const [only, ...others] = batch
  if (only === undefined) return []
  if (others.length === 0) return [brokenFacts(only, answer)]
  const found: FileFacts[] = []
  for (const file of batch) found.push(...(await settleBatch([file], await ask([file]), ask)))
  return found
}

function batches(files: readonly SourceFile[]): SourceFile[][] {
  const made: SourceFile[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const file of files) {
    const last = made.at(-1)
    if (last === undefined || bytes + file.bytes.byteLength > batchBytes || last.length >= batchFiles) {
      made.push([file])
      bytes = file.bytes.byteLength
    } else {
      last.push(file)
      bytes += file.bytes.byteLength
    }
  }
  return made
}
