/**
 * The shortest loop of each knot of links: node → the nodes that it waits on.
 *
 * One loop a knot (strongly connected component), because breaking the shortest is what a person can do; what is left of the knot shows
 * at the next check. Loops that share nothing are separate knots, so each is reported. The answer depends on the names only, not on
 * the order in which they come: a loop starts at the first name, in sorted order, that lies on a loop of that length. No recursion, so
 * that a chain of any length can be followed.
 *
 * @returns loops without the repeated first name, in order of their first name
 * @example shortestLoops(new Map([["a", ["b"]], ["b", ["a", "b"]]])) // => [["b"]]
 */
export function shortestLoops(links: ReadonlyMap<string, readonly string[]>): string[][] {
  const loops: string[][] = [];
  for (const knot of knots(links)) {
    const inside = new Set(knot);
    let shortest: string[] | undefined;
    for (const start of [...knot].sort()) {
      const loop = loopThrough(start, links, inside, (shortest?.length ?? Infinity) - 1);
      if (loop) shortest = loop;
      if (shortest?.length === 1) break;
    }
    if (shortest) loops.push(shortest);
  }
  return loops.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

/** The shortest way from a node back to itself within its knot, of at most `longest` nodes; breadth first. */
function loopThrough(
  start: string,
  links: ReadonlyMap<string, readonly string[]>,
  inside: ReadonlySet<string>,
  longest: number,
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  let ring = [start];
  for (let length = 1; ring.length > 0 && length <= longest; length += 1) {
    const next: string[] = [];
    for (const node of ring)
      for (const target of [...(links.get(node) ?? [])].sort()) {
        if (target === start) return wayBack(node, start, cameFrom);
        if (!inside.has(target) || cameFrom.has(target)) continue;
        cameFrom.set(target, node);
        next.push(target);
      }
    ring = next;
  }
  return undefined;
}

function wayBack(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let node = end; node !== start; way.push(node)) node = cameFrom.get(node) ?? start;
  return way.reverse();
}

/**
 * Strongly connected components that hold a loop.
 *
 * @see Tarjan (1972) SIAM J. Comput. 1(2):146-160, with its own stack instead of recursion
 */
function knots(links: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string) => {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, targets: links.get(node) ?? [], next: 0 };
  };
  const lower = (node: string, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to));
  for (const root of links.keys()) {
    if (order.has(root)) continue;
    const calls = [enter(root)];
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const target = call.targets[call.next];
      call.next += 1;
      if (target !== undefined) {
        if (!order.has(target)) calls.push(enter(target));
        else if (isOpen.has(target)) lower(call.node, order.get(target) ?? 0);
        continue;
      }
      calls.pop();
      const parent = calls.at(-1);
      if (parent) lower(parent.node, lowest.get(call.node) ?? 0);
      if (lowest.get(call.node) !== order.get(call.node)) continue;
      const knot = open.splice(open.lastIndexOf(call.node));
      for (const node of knot) isOpen.delete(node);
      if (knot.length > 1 || (links.get(call.node) ?? []).includes(call.node)) found.push(knot);
    }
  }
  return found;
}
