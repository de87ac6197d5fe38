import { Worker } from 'node:worker_threads'
import type { Asks, FileFacts, SourceFile } from '../types/facts.ts'

/** Why a thread gave no facts. */
export type Broken = 'worker-died' | 'time-limit'
export type Answer = readonly FileFacts[] | Broken

export interface ThreadOptions {
  /** The worker's script: dist/worker.js. */
  readonly script: string
  /** Milliseconds that one batch may take before its worker is ended. */
  readonly timeLimit: number
}

/** Megabytes for what a batch leaves behind: the default, 48, makes 50,000 documents take 60 MB more and saves no time. */
const youngMemory = 16

/** One worker thread, asked one batch at a time. */
export class Thread {
  ended = false
  readonly memory: number
  readonly #worker: Worker
  readonly #timeLimit: number

  constructor(asks: Asks, options: ThreadOptions, memory: number) {
    this.memory = memory
    this.#timeLimit = options.timeLimit
    const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: youngMemory }
    this.#worker = new Worker(options.script, { workerData: asks, resourceLimits, env: {} })
    this.#worker.on('exit', () => {
      this.ended = true
    })
  }

  ask(files: readonly SourceFile[]): Promise<Answer> {
    return new Promise((resolve) => {
      const answer = (given: Answer) => {
        clearTimeout(timer)
        this.#worker.removeAllListeners('message').removeAllListeners('error')
        this.#worker.off('exit', died)
        this.#worker.on('error', () => {})
        resolve(given)
      }
      const died = () => answer('worker-died')
      const timer = setTimeout(() => {
        this.ended = true
        void this.#worker.terminate()
        answer('time-limit')
      }, this.#timeLimit)
      this.#worker.once('message', (facts: readonly FileFacts[]) => answer(facts))
      this.#worker.once('error', () => {
        this.ended = true
        died()
      })
      this.#worker.once('exit', died)
      this.#worker.postMessage(files)
    })
  }

  async end(): Promise<void> {
    this.ended = true
    await this.#worker.terminate()
  }
}
