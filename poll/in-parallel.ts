/** Runs jobs side by side, so many at a time. */

/**
 * Runs `work` for each of `jobs`, at most `slots` of them at the same time, in their order.
 * @throws What the first of them threw, once all others have ended: nothing goes on beside what comes after.
 */
export async function inParallel<T>(
  jobs: readonly T[],
  slots: number,
  work: (job: T) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job);
  };
  const ends = await Promise.allSettled(Array.from({ length: slots }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
