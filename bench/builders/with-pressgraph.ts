import type { Contender } from './contender.ts';
import { toScript } from '../../dist/export/index.js';
import { releaseGraph } from '../../examples/builders/release-graph.ts';

/** Our builders, `graph()` and `toScript()`. */
export const withPressgraph: Contender = {
  name: 'pressgraph',
  graph: releaseGraph,
  write: (fields) => toScript(releaseGraph(fields).graph),
};
