import { NearestFirst } from "./nearest-first";

/**
 * A table with hidden cells, of which the row and column totals are known, as a network: rows and columns are its nodes, and
 * a hidden cell joins its row to its column. Raising a cell goes from its row to its column; lowering it goes back.
 */
export interface HiddenNetwork {
  readonly rows: number;
  readonly columns: number;
  /** what it costs to use a cell, in people hidden: 0 if hidden already, undefined if the cell cannot be hidden */
  readonly cost: (row: number, column: number) => number | undefined;
  /** whether a reader may think the cell smaller than it is */
  readonly canFall: (row: number, column: number) => boolean;
}

type Cell = readonly [row: number, column: number];

/**
 * The cheapest loop by which a hidden cell could hold another value while all totals stay the same.
 *
 * A cell that lies on no such loop can be worked out from the totals. "At least two hidden in every row and column" does not
 * see this: a single cell that joins two groups of hidden cells satisfies it and is given away.
 *
 * @param network the table; @param cell the hidden cell
 * @returns the other cells of the cheapest loop and its cost, or undefined where there is none
 * @see Cox (1995) JASA 90:1453-1462; Fischetti and Salazar (2001) Management Science 47:1008-1027
 */
export function cheapestLoop(network: HiddenNetwork, cell: Cell): { cells: Cell[]; cost: number } | undefined {
  const [row, column] = cell;
  const rising = cheapestPath(network, network.rows + column, row, cell);
  const falling = network.canFall(row, column) ? cheapestPath(network, row, network.rows + column, cell) : undefined;
  return rising && falling ? (rising.cost <= falling.cost ? rising : falling) : (rising ?? falling);
}

/**
 * Whether four hidden cells in a rectangle already let the cell hold another value: the loop that nearly all cells have.
 *
 * Looked for first because it is found in passing, where the cheapest loop costs a search of the whole table.
 *
 * @param network the table; @param cell the hidden cell; @param isHidden which cells are hidden
 */
export function hasHiddenRectangle(
  network: HiddenNetwork,
  [row, column]: Cell,
  isHidden: (row: number, column: number) => boolean,
): boolean {
  for (let otherColumn = 0; otherColumn < network.columns; otherColumn++) {
    if (otherColumn === column || !isHidden(row, otherColumn)) continue;
    for (let otherRow = 0; otherRow < network.rows; otherRow++) {
      if (otherRow === row || !isHidden(otherRow, column) || !isHidden(otherRow, otherColumn)) continue;
      const canRise = network.canFall(row, otherColumn) && network.canFall(otherRow, column);
      if (canRise || (network.canFall(row, column) && network.canFall(otherRow, otherColumn))) return true;
    }
  }
  return false;
}

/** Dijkstra's algorithm, stopping at the goal. */
function cheapestPath(
  network: HiddenNetwork,
  from: number,
  to: number,
  [bannedRow, bannedColumn]: Cell,
): { cells: Cell[]; cost: number } | undefined {
  const { rows, columns } = network;
  const cost = new Float64Array(rows + columns).fill(Infinity);
  const before = new Int32Array(rows + columns).fill(-1);
  const costOf = (node: number): number => cost[node] ?? Infinity;
  const queue = new NearestFirst();
  cost[from] = 0;
  queue.add(from, 0);
  for (;;) {
    const nearest = queue.takeNearest();
    if (!nearest) return undefined;
    if (nearest.node === to) break;
    if (nearest.cost > costOf(nearest.node)) continue;
    const atRow = nearest.node < rows;
    for (let step = 0; step < (atRow ? columns : rows); step++) {
      const row = atRow ? nearest.node : step;
      const column = atRow ? step : nearest.node - rows;
      if (row === bannedRow && column === bannedColumn) continue;
      const price = network.cost(row, column);
      if (price === undefined || (!atRow && !network.canFall(row, column))) continue;
      const next = atRow ? rows + step : step;
      if (nearest.cost + price >= costOf(next)) continue;
      cost[next] = nearest.cost + price;
      before[next] = nearest.node;
      queue.add(next, nearest.cost + price);
    }
  }
  const cells: Cell[] = [];
  for (let node = to; node !== from; node = before[node] ?? from) {
    const last = before[node] ?? from;
    cells.push(node < rows ? [node, last - rows] : [last, node - rows]);
  }
  return { cells, cost: costOf(to) };
}
