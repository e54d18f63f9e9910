/**
 * What one run of a task costs, in microseconds of CPU time: the lower quartile over rounds in
 * which all tasks take turns, for other work on the machine only ever adds.
 */
export function measure(tasks: readonly (() => unknown)[], { rounds = 80, budget = 10 }: { readonly rounds?: number; readonly budget?: number } = {}): number[] {
  for (const task of tasks) cost(task, 5000);
  const counts = tasks.map((task) => Math.max(1, Math.ceil(budget / (cost(task, 1000) / 1000))));
  const samples = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach((task, index) => samples[index]?.push(cost(task, counts[index] as number)));
  }
  return samples.map((of) => of.sort((a, b) => a - b)[rounds >> 2] as number);
}

/** Microseconds a run, over so many runs. */
function cost(task: () => unknown, runs: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs;
}
