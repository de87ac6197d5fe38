import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** How often memory is looked at, in milliseconds: what a process grows by after the last look is missed. */
const lookEvery = 20

/**
 * Runs a program to its end with its output thrown away. Gives milliseconds, milliseconds of processor time of it and its children (in steps
 * of 10, Linux only), and the largest resident memory of all its processes together in bytes (Linux only), and its exit status.
 */
export async function measure([program, ...args], folder) {
  const before = childTime()
  const start = performance.now()
  const child = spawn(program, args, { cwd: folder, stdio: 'ignore' })
  const peaks = new Map()
  const look = setInterval(() => notePeaks(child.pid, peaks), lookEvery)
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? signal))
  })
  const time = performance.now() - start
  clearInterval(look)
  return { time, work: childTime() - before, memory: [...peaks.values()].reduce((sum, peak) => sum + peak, 0), status }
}

/** Each process's own high-water mark, so that what lies between two looks counts as well. */
function notePeaks(root, peaks) {
  for (const id of [root, ...descendants(root)]) {
    const peak = /^VmHWM:\s*(\d+) kB/m.exec(read(`/proc/${id}/status`))?.[1]
    if (peak !== undefined) peaks.set(id, Number(peak) * 1024)
  }
}

function descendants(id) {
  const threads = list(`/proc/${id}/task`)
  const children = threads.flatMap((thread) => read(`/proc/${id}/task/${thread}/children`).trim().split(' ').filter(Boolean).map(Number))
  return children.flatMap((child) => [child, ...descendants(child)])
}

/** Processor time of the children that have ended so far: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html, cutime and cstime. */
function childTime() {
  const fields = read('/proc/self/stat')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) * 10
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function list(path) {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
