import type { Output } from '../io.ts';

/** A line on a terminal that says how far a run of several files is; nothing elsewhere. */
export interface Progress {
  readonly step: (path: string) => void;
  readonly end: () => void;
}

/** Starts the progress of a run of `total` files. */
export function progress(output: Output, total: number, now: () => Date): Progress {
  if (!output.isTerminal || total < 2) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let shown = 0;
  return {
    step: (path) => {
      done += 1;
      const time = now().getTime();
      if (time - shown < 100 && done < total) return;
      shown = time;
      const line = `${done}/${total} ${path}`;
      output.write(`\r\u001b[K${line.slice(0, (output.columns ?? 80) - 1)}`);
    },
    end: () => output.write('\r\u001b[K'),
  };
}
