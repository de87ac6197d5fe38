const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
const cleanings = new Set<() => void>()

/**
 * Has `clean` called once when this process ends, by itself or by SIGINT, SIGTERM or SIGHUP, last registered first. It must be synchronous.
 * The answer takes it back. Only the main thread gets signals: call it there.
 */
export function atEnd(clean: () => void): () => void {
  if (cleanings.size === 0) listen()
  cleanings.add(clean)
  return () => {
    if (cleanings.delete(clean) && cleanings.size === 0) stopListening()
  }
}

function cleanAll(): void {
  const all = [...cleanings].reverse()
  cleanings.clear()
  stopListening()
  for (const clean of all) {
    try {
      clean()
    } catch {
      // The process is ending: what cannot be cleaned must not keep the rest from being cleaned.
    }
  }
}

function onSignal(signal: NodeJS.Signals): void {
  cleanAll()
  // A listener of somebody else decides how the process ends. Without one the signal does what it does by default.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
}

function listen(): void {
  process.on('exit', cleanAll)
  for (const signal of signals) process.on(signal, onSignal)
}

function stopListening(): void {
  process.off('exit', cleanAll)
  for (const signal of signals) process.off(signal, onSignal)
}
