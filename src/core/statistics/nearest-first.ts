/**
 * A queue that gives back the entry with the lowest cost first (a binary heap).
 *
 * Entries are never changed: a node that gets cheaper is put in again, and its dearer entry is skipped by whoever asks.
 *
 * @example new NearestFirst().takeNearest() // => undefined
 */
export class NearestFirst {
  private readonly heap: { node: number; cost: number }[] = [];

  /** Adds a node at a cost. */
  add(node: number, cost: number): void {
    const { heap } = this;
    let at = heap.length;
    for (; at > 0; at = (at - 1) >> 1) {
      const above = heap[(at - 1) >> 1];
      if (!above || above.cost <= cost) break;
      heap[at] = above;
    }
    heap[at] = { node, cost };
  }

  /** Takes the entry with the lowest cost out, or answers undefined where there is none. */
  takeNearest(): { node: number; cost: number } | undefined {
    const { heap } = this;
    const nearest = heap[0];
    const last = heap.pop();
    if (!nearest || !last || heap.length === 0) return nearest;
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const lower = right && left && right.cost < left.cost ? right : left;
      if (!lower || lower.cost >= last.cost) break;
      heap[at] = lower;
      at = lower === left ? 2 * at + 1 : 2 * at + 2;
    }
    heap[at] = last;
    return nearest;
  }
}
