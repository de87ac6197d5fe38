/** Does some work and closes what it needed, whatever happens. */
export async function closing<Result>(open: { close(): Promise<void> }, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } finally {
    await open.close()
  }
}
