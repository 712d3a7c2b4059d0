/** One limit on what is taken: the weights of what is taken add up to at most the limit. A weight below 0 makes room. */
export interface Limit {
  readonly weights: readonly number[];
  readonly limit: number;
}

/** The best that was found, and how much better anything could be. */
export interface BestSubset {
  readonly taken: readonly boolean[];
  readonly value: number;
  /** No choice is worth more than this; equals the value where that is proven. */
  readonly bound: number;
  readonly proven: boolean;
}

const slackEpsilon = 1e-9;
/** Steps towards better prices: many once, few where the parent's are almost right already. */
const rootSteps = 400;
const nodeSteps = 12;
/** A greedy completion at every node would cost more than it finds. */
const completeEvery = 8;

/**
 * Which things to take so that their gains are most, under several limits: exact, by branch and bound.
 *
 * The bound is Lagrange's: each limit gets a price, what is over it pays, and nothing can be worth more than what is left at those prices.
 * At the best prices that is as tight as a linear program (Geoffrion 1974), and a few subgradient steps a node find them, so that no
 * solver has to be shipped. A greedy choice alone would be quicker and wrong by a pilot or two, which is what a forum argues about.
 *
 * Deterministic: the same input in the same order gives the same answer, and the limit is counted in nodes, never in seconds.
 *
 * @param gains what each is worth, at least 0
 * @param limits each at least 0, so that taking nothing is always allowed
 * @param nodeLimit nodes after which it stops and says how far it may be off
 * @throws RangeError for a gain or a limit below 0, or a limit with another number of weights
 * @see Geoffrion (1974) Lagrangean relaxation for integer programming; Held, Wolfe and Crowder (1974) Math. Programming 6:62-88
 */
export function bestSubset(gains: readonly number[], limits: readonly Limit[], nodeLimit: number): BestSubset {
  if (gains.some((gain) => !(gain >= 0))) throw new RangeError("bestSubset needs gains of at least 0");
  for (const { weights, limit } of limits)
    if (!(limit >= 0) || weights.length !== gains.length)
      throw new RangeError("bestSubset needs limits of at least 0, each with one weight a gain");
  return new Search(gains, limits, nodeLimit).result();
}

const free = -1;

class Search {
  private readonly count: number;
  private readonly rows: readonly Float64Array[];
  private readonly roots: Float64Array;
  private best = 0;
  private bestTaken: Int8Array;
  private nodes = 0;
  /** The highest bound of what was not looked at. */
  private unseen = 0;
  /** What a better answer is better by, at least. */
  private readonly grain: number;

  constructor(
    private readonly gains: readonly number[],
    limits: readonly Limit[],
    private readonly nodeLimit: number,
  ) {
    this.count = gains.length;
    const scales = limits.map(({ weights }) => Math.max(...weights.map(Math.abs), 0) || 1);
    this.rows = limits.map(({ weights }, row) => Float64Array.from(weights, (weight) => weight / (scales[row] ?? 1)));
    this.roots = Float64Array.from(limits, ({ limit }, row) => limit / (scales[row] ?? 1));
    this.bestTaken = new Int8Array(this.count);
    this.grain = grainOf(gains);
  }

  result(): BestSubset {
    const all = this.gains.reduce((sum, gain) => sum + gain, 0);
    this.visit(new Int8Array(this.count).fill(free), 0, this.roots.slice(), new Float64Array(this.rows.length), all);
    const proven = this.nodes <= this.nodeLimit;
    const taken = Array.from(this.bestTaken, (each) => each === 1);
    return { taken, value: this.best, bound: proven ? this.best : Math.max(this.best, this.unseen), proven };
  }

  /** Nothing under this bound can beat what is found. */
  private isHopeless(bound: number): boolean {
    return bound < this.best + this.grain - 1e-9;
  }

  private visit(state: Int8Array, value: number, slack: Float64Array, parent: Float64Array, parentBound: number): void {
    if (this.isHopeless(parentBound)) return;
    this.nodes += 1;
    if (this.nodes > this.nodeLimit) {
      this.unseen = Math.max(this.unseen, parentBound);
      return;
    }
    if (!this.dropWhatCannotFit(state, slack)) return;
    this.keep(state, value, slack);
    const { bound, prices, rest } = this.price(state, value, slack, parent);
    const limit = Math.min(bound, parentBound);
    if (this.isHopeless(limit)) return;
    if (this.nodes % completeEvery === 1) this.complete(state, value, slack, rest);
    let sum = value;
    for (let index = 0; index < this.count; index += 1) {
      const gain = rest[index] ?? 0;
      if (state[index] !== free || !this.isHopeless(bound - Math.abs(gain))) continue;
      // The other choice is hopeless for this one.
      state[index] = gain > 0 ? 1 : 0;
      if (gain > 0) sum += this.take(index, slack);
    }
    const next = this.closestCall(state, rest);
    if (next === undefined) {
      this.keep(state, sum, slack);
      return;
    }
    const first = (rest[next] ?? 0) > 0 ? 1 : 0;
    for (const choice of [first, 1 - first]) {
      const own = state.slice();
      const ownSlack = slack.slice();
      own[next] = choice;
      this.visit(own, choice === 1 ? sum + this.take(next, ownSlack) : sum, ownSlack, prices, limit);
    }
  }

  private take(index: number, slack: Float64Array): number {
    for (const [row, weights] of this.rows.entries()) slack[row] = (slack[row] ?? 0) - (weights[index] ?? 0);
    return this.gains[index] ?? 0;
  }

  /** @returns false where a limit is broken whatever else is taken */
  private dropWhatCannotFit(state: Int8Array, slack: Float64Array): boolean {
    for (const [row, weights] of this.rows.entries()) {
      let room = slack[row] ?? 0;
      for (let index = 0; index < this.count; index += 1)
        if (state[index] === free) room -= Math.min(0, weights[index] ?? 0);
      if (room < -slackEpsilon) return false;
      for (let index = 0; index < this.count; index += 1)
        if (state[index] === free && (weights[index] ?? 0) > room + slackEpsilon) state[index] = 0;
    }
    return true;
  }

  private keep(state: Int8Array, value: number, slack: Float64Array): void {
    if (value <= this.best + 1e-9 || slack.some((room) => room < -slackEpsilon)) return;
    this.best = value;
    this.bestTaken = state.map((each) => (each === 1 ? 1 : 0));
  }

  /** Takes what gains most at the prices, as long as it fits; a limit that others make room in may be broken on the way. */
  private complete(state: Int8Array, value: number, slack: Float64Array, rest: Float64Array): void {
    const own = state.slice();
    const room = slack.slice();
    const order = Array.from(own.keys())
      .filter((index) => own[index] === free)
      .sort((a, b) => (rest[b] ?? 0) - (rest[a] ?? 0) || a - b);
    let sum = value;
    for (const index of order) {
      const fits = this.rows.every(
        (weights, row) => this.makesRoom(row) || (weights[index] ?? 0) <= (room[row] ?? 0) + slackEpsilon,
      );
      if (!fits) continue;
      own[index] = 1;
      sum += this.take(index, room);
      this.keep(own, sum, room);
    }
  }

  private makesRoom(row: number): boolean {
    return this.rows[row]?.some((weight) => weight < 0) ?? false;
  }

  /** Prices for the limits, the bound that they give, and what each thing is worth at them. */
  private price(state: Int8Array, value: number, slack: Float64Array, start: Float64Array) {
    const rows = this.rows.length;
    let prices = start.slice();
    let best = { bound: Infinity, prices, rest: new Float64Array(this.count) };
    const steps = this.nodes === 1 ? rootSteps : nodeSteps;
    let pace = this.nodes === 1 ? 1.5 : 1;
    for (let step = 0, idle = 0; step < steps; step += 1) {
      const rest = Float64Array.from(this.gains);
      const slope = slack.slice();
      let bound = value;
      for (let row = 0; row < rows; row += 1) {
        const price = prices[row] ?? 0;
        const weights = this.rows[row] ?? rest;
        bound += price * (slack[row] ?? 0);
        if (price > 0)
          for (let index = 0; index < this.count; index += 1)
            rest[index] = (rest[index] ?? 0) - price * (weights[index] ?? 0);
      }
      for (let index = 0; index < this.count; index += 1) {
        if (state[index] !== free || (rest[index] ?? 0) <= 0) continue;
        bound += rest[index] ?? 0;
        for (let row = 0; row < rows; row += 1) slope[row] = (slope[row] ?? 0) - (this.rows[row]?.[index] ?? 0);
      }
      if (bound < best.bound - 1e-12) {
        best = { bound, prices: prices.slice(), rest };
        idle = 0;
      } else if (++idle > 5) {
        pace /= 2;
        idle = 0;
      }
      if (this.isHopeless(best.bound)) break;
      const steepness = slope.reduce((sum, each) => sum + each * each, 0);
      if (steepness < 1e-18) break;
      const stride = (pace * Math.max(bound - this.best, 1e-6)) / steepness;
      prices = prices.map((price, row) => Math.max(0, price - stride * (slope[row] ?? 0)));
    }
    return best;
  }

  /** What is least clear at these prices: deciding it moves both bounds most. */
  private closestCall(state: Int8Array, rest: Float64Array): number | undefined {
    let next: number | undefined;
    for (let index = 0; index < this.count; index += 1)
      if (state[index] === free && (next === undefined || Math.abs(rest[index] ?? 0) < Math.abs(rest[next] ?? 0)))
        next = index;
    return next;
  }
}

/** The step in which sums of these gains go up, where it is a plain fraction: scores are, and a bound within one step is then proof. */
function grainOf(gains: readonly number[]): number {
  for (let parts = 1; parts <= 240; parts += 1)
    if (gains.every((gain) => Math.abs(gain * parts - Math.round(gain * parts)) < 1e-9)) return 1 / parts;
  return 2e-9;
}
