import type { ReadBlock } from './reading.ts';

/** The block that an offset stands in, by binary search; none between two blocks. */
export function blockAt(blocks: readonly ReadBlock[], offset: number): ReadBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as ReadBlock).end <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block !== undefined && block.start <= offset ? block : undefined;
}
