import type { Readable } from 'node:stream'
import { text } from '../types/text.ts'
import { type NotEnded, type StartOptions, startProgram } from './start-program.ts'

export interface RunOptions extends StartOptions {
  /** What it reads from standard input; nothing (an empty one) unless given. */
  readonly input?: string | Uint8Array
  /** Largest standard output and largest standard error, in bytes each. */
  readonly outputLimit: number
}

export type RunResult = { readonly ended: true; readonly exitCode: number; readonly stdout: string; readonly stderr: string } | NotEnded

/**
 * Runs a program to its end and gives what it wrote, decoded as UTF-8. Never rejects: a program that could not start, took too long,
 * wrote too much or was killed is told as `ended: false`; an exit code other than 0 is the caller's to judge.
 */
export async function runProgram(file: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const program = await startProgram(file, args, options)
  if ('ended' in program) return program
  let tooMuch = false
  const stopForSize = () => {
    tooMuch = true
    program.stop()
  }
  const outputs = [collect(program.stdout, options.outputLimit, stopForSize), collect(program.stderr, options.outputLimit, stopForSize)]
  program.stdin.end(options.input)
  const end = await program.end
  const [stdout = '', stderr = ''] = await Promise.all(outputs)
  if (tooMuch) return { ended: false, why: 'output-limit', detail: text`it wrote more than ${options.outputLimit} bytes` }
  return end.ended ? { ...end, stdout, stderr } : end
}

function collect(stream: Readable, limit: number, onTooMuch: () => void): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > limit) onTooMuch()
    else chunks.push(chunk)
  })
  return new Promise((done) => {
    // `close` comes after `end` and also after a destroyed or failed stream.
    stream.on('error', () => {})
    stream.on('close', () => done(Buffer.concat(chunks).toString('utf8')))
  })
}
