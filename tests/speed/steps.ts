import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly { readonly url: string; readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[] }[];
}

/**
 * Starts to count the blocks of the code in `src/` that are gone through, as V8 does for coverage:
 * a measure of work that is the same each time and on every machine, other than a time is. The work
 * of a built-in (`indexOf`) counts nothing; a callback counts each time that it is called. Code that
 * was loaded before is not counted, so load it afterwards.
 *
 * @returns counts the steps of a run
 */
export function stepCounter(): (run: () => unknown) => number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const take = (): number => {
    let sum = 0;
    session.post('Profiler.takePreciseCoverage', (error: Error | null, coverage: Coverage) => {
      if (error !== null) throw error;
      for (const { url, functions } of coverage.result) if (url.includes('/src/')) for (const { ranges } of functions) for (const { count } of ranges) sum += count;
    });
    return sum;
  };
  return (run) => {
    take();
    run();
    return take();
  };
}
