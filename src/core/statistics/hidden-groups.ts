import { startHidden } from "./count-cell";
import type { GroupTally } from "./group-tally";

/**
 * The groups of a table whose hits and misses are hidden, and what a reader who knows every size and all totals could work out.
 *
 * A hidden count is safe where some other filling gives the same totals: one group has a hit more and a miss less, another the
 * reverse. Only how many groups allow either is kept, so that asking costs the same for ten groups and for ten thousand.
 *
 * @example new HiddenGroups([{ group: "A", n: 3, hits: 1 }], [true], 5).need() // => undefined
 */
export class HiddenGroups {
  readonly #hidden: Uint8Array;
  #size = 0;
  #hits = 0;
  #misses = 0;
  /** groups that could have a hit less, a hit more, and either */
  #falling = 0;
  #rising = 0;
  #both = 0;

  /** @param groups the table's; @param sizeHidden whether a group's size is hidden too; @param minimum as for `suppressGroups` */
  constructor(
    private readonly groups: readonly GroupTally[],
    private readonly sizeHidden: readonly boolean[],
    private readonly minimum: number,
  ) {
    this.#hidden = new Uint8Array(groups.length);
  }

  has(at: number): boolean {
    return this.#hidden[at] === 1;
  }

  /** Hides a group's hits and misses, once. */
  hide(at: number): void {
    const group = this.groups[at];
    if (!group || this.has(at)) return;
    const misses = group.n - group.hits;
    this.#hidden[at] = 1;
    this.#size++;
    this.#hits += group.hits;
    this.#misses += misses;
    // Zeros are shown wherever possible, so a reader takes hidden hits and misses for at least 1; but where the size is
    // hidden too, all of a group is, its zeros with the rest.
    const least = this.sizeHidden[at] ? 0 : 1;
    const [falls, rises] = [group.hits > least, misses > least];
    if (falls) this.#falling++;
    if (rises) this.#rising++;
    if (falls && rises) this.#both++;
  }

  /** By which count one more group to hide must be chosen; undefined where nothing hidden can be worked out. */
  need(): "hits" | "misses" | "size" | undefined {
    if (this.#size === 0) return undefined;
    if (!this.#isMixed(this.#hits)) return "hits";
    if (!this.#isMixed(this.#misses)) return "misses";
    return this.#canAllMove() ? undefined : "size";
  }

  /** As `suppressCounts`: two or more hidden that add up to the minimum, and to more than one each. */
  #isMixed(sum: number): boolean {
    return this.#size > 1 && sum >= this.minimum && sum > this.#size;
  }

  /** Whether every hidden group has another one to take up the difference. */
  #canAllMove(): boolean {
    const [onlyFall, onlyRise] = [this.#falling - this.#both, this.#rising - this.#both];
    if (onlyFall + onlyRise + this.#both < this.#size) return false;
    if (onlyFall > 0 && this.#rising === 0) return false;
    if (onlyRise > 0 && this.#falling === 0) return false;
    return this.#both === 0 || this.#falling > 1 || this.#rising > 1;
  }
}

/**
 * Which groups' hits and misses must be hidden: those with few of either, and further ones until none can be worked out.
 *
 * @param groups counted groups; @param sizeHidden whether a group's size is hidden too; @param minimum the smallest count to show
 * @example hiddenGroups([{ group: "A", n: 50, hits: 2 }, { group: "B", n: 40, hits: 20 }, { group: "C", n: 60, hits: 30 }], []).has(1) // => true
 */
export function hiddenGroups(
  groups: readonly GroupTally[],
  sizeHidden: readonly boolean[],
  minimum = 5,
): Pick<HiddenGroups, "has"> {
  const hidden = new HiddenGroups(groups, sizeHidden, minimum);
  groups.forEach(({ n, hits }, at) => {
    if (sizeHidden[at] || startHidden(hits, minimum) || startHidden(n - hits, minimum)) hidden.hide(at);
  });
  const queues = {
    hits: smallestFirst(groups.map(({ hits }) => hits)),
    misses: smallestFirst(groups.map(({ n, hits }) => n - hits)),
    size: smallestFirst(groups.map(({ n }) => n)),
  };
  for (let need = hidden.need(); need !== undefined; need = hidden.need()) {
    const queue = queues[need];
    while (queue.length > 0 && hidden.has(queue.at(-1) ?? 0)) queue.pop();
    const next = queue.pop();
    // Everything is hidden: no reader can be told less.
    if (next === undefined) break;
    hidden.hide(next);
  }
  return hidden;
}

/** Places in the order in which they are hidden, the first one last; a 0 exposes nobody, so zeros come after all others. */
function smallestFirst(counts: readonly number[]): number[] {
  const rank = (at: number): number => counts[at] || Infinity;
  return counts.map((_, at) => at).sort((a, b) => (rank(b) === rank(a) ? b - a : rank(b) - rank(a)));
}
