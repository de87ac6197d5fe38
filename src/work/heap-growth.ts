import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 collect garbage before a heap grows: left to itself, a run over 50,000 files holds twice what is alive. From here on young memory stays as
 * large as it is, and old memory grows by a third of what survived. V8 reads these flags each time that a heap is about to grow, so that they
 * count while it runs. Threads that are started later get young memory of the size that they would come to anyhow.
 * https://github.com/v8/v8/blob/11.3.244/src/heap/new-spaces.cc (SemiSpaceNewSpace::Grow), heap-controller.cc beside it (GrowingFactor)
 */
export function limitHeapGrowth(): void {
  for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=33', '--min-semi-space-size=5']) setFlagsFromString(flag)
}
