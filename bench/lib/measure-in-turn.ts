/** A task that may be asynchronous; it is told how many runs went before, so that it can take another input each time. */
export type NumberedTask = (run: number) => unknown;

/**
 * What one run of each task costs, in microseconds of CPU time, for tasks that may be asynchronous
 * and that differ by a thousand times: as `measure`, with warming up and rounds counted in time, not
 * in runs. When its turn comes each task runs a while uncounted: what the one before left in the heap
 * and the caches is not its cost.
 */
export async function measureInTurn(tasks: readonly NumberedTask[], { warm = 300, rounds = 15, budget = 15 }: { readonly warm?: number; readonly rounds?: number; readonly budget?: number } = {}): Promise<number[]> {
  const samples = tasks.map((): number[] => []);
  for (const task of tasks) await cost(task, warm);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      await cost(task, SETTLING);
      samples[index]?.push(await cost(task, budget));
    }
  }
  return samples.map((of) => of.sort((a, b) => a - b)[rounds >> 2] as number);
}

/** Milliseconds. */
const SETTLING = 10;

/** Microseconds a run, over as many runs as take so many milliseconds of CPU time; the clock is read ever more rarely. */
async function cost(task: NumberedTask, budget: number): Promise<number> {
  const before = process.cpuUsage();
  let runs = 0;
  for (let batch = 1; ; batch *= 2) {
    for (const end = runs + batch; runs < end; runs += 1) {
      const result = task(runs);
      if (result instanceof Promise) await result;
    }
    const { user, system } = process.cpuUsage(before);
    if (user + system >= budget * 1000) return (user + system) / runs;
  }
}
