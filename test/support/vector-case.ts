import vectors from "../core/statistics/vectors.json";

/** A reference vector in the words of the catalogue. */
export interface VectorCase {
  readonly id: string;
  /** the function as the sheet calls it */
  readonly name: string;
  /** its arguments, in order; arrays are columns */
  readonly values: readonly unknown[];
  readonly tolerance: number;
  /** the answer of the plain function, where the vector holds it */
  readonly plain?: unknown;
  /** rows of STATS, by label */
  readonly stats: Readonly<Record<string, unknown>>;
  readonly error?: string;
  /** the same counts as a roster: groups, flags, focal, reference */
  readonly isRoster: boolean;
}

type Loose = Readonly<Record<string, unknown>>;

const TWO_GROUPS = ["k_focal", "n_focal", "k_ref", "n_ref", "conf"];
const TABLE_2_BY_2 = ["k1", "n1", "k2", "n2"];

/** For each function of the vectors: its name here, its arguments by key, the key of the plain answer, labels by key. */
const READING: Readonly<Record<string, { name?: string; inputs: string[]; plain: string; labels: Loose }>> = {
  RATE: { inputs: ["k", "n", "conf"], plain: "p", labels: { p: "rate", lo: "low", hi: "high" } },
  "GAP.RATE": {
    inputs: TWO_GROUPS,
    plain: "diff",
    labels: {
      p1: "rate",
      p2: "reference rate",
      diff: "estimate",
      lo: "low",
      hi: "high",
      n_focal: "n",
      n_ref: "reference n",
      fisher_p: "p",
      z: "z",
      ratio: "ratio",
    },
  },
  "IMPACT.RATIO": {
    inputs: TWO_GROUPS,
    plain: "ratio",
    labels: {
      ratio: "estimate",
      lo: "low",
      hi: "high",
      below_four_fifths: "below four fifths",
      fisher_p: "p",
      flip_ratio: "flipped ratio",
      flip_reverses: "flip reverses",
    },
  },
  FISHER: { inputs: TABLE_2_BY_2, plain: "p_two", labels: { p_two: "p", p_less: "p less", p_greater: "p greater" } },
  ZTEST: { inputs: TABLE_2_BY_2, plain: "z", labels: { z: "z", p: "p" } },
  "REP.VS.BENCHMARK": {
    name: "REP.INDEX",
    inputs: ["k", "n", "benchmark"],
    plain: "index",
    labels: {
      share: "share",
      lo: "low",
      hi: "high",
      index: "estimate",
      shortfall: "shortfall",
      p_exact: "p",
      sd: "z",
      below_80pct: "below four fifths",
    },
  },
  PROGRESS: { inputs: ["baseline", "current", "target"], plain: "progress", labels: {} },
  PACE: {
    inputs: ["baseline", "current", "target", "start", "asof", "due"],
    plain: "pace",
    labels: { elapsed: "elapsed", progress: "progress", pace: "estimate", expected: "expected" },
  },
  "BUDGET.TIED": {
    inputs: ["amount", "markers"],
    plain: "share",
    labels: { tied: "tied", total: "total", share: "estimate" },
  },
  "COST.PER.POINT": {
    inputs: ["spend", "gap_before", "gap_after"],
    plain: "cost_per_point",
    labels: { points: "points", cost_per_point: "estimate" },
  },
};

/** The vectors of functions that answer a number, in the words of the catalogue; an unknown key stops the tests. */
export const vectorCases: readonly VectorCase[] = (
  vectors as { id: string; function: string; rel_tol: number; inputs: Loose; expected: Loose }[]
).flatMap((vector) => {
  const reading = READING[vector.function];
  if (!reading) return [];
  const { error, reason: _reason, ...expected } = vector.expected;
  const stats = Object.entries(expected).flatMap(([key, value]) => {
    const label = reading.labels[key];
    if (label === undefined && key !== reading.plain) throw new Error(`${vector.id}: no label for ${key}`);
    return typeof label === "string" ? [[label, value]] : [];
  });
  return [
    {
      id: vector.id,
      name: reading.name ?? vector.function,
      values: reading.inputs.map((key) => vector.inputs[key]),
      tolerance: vector.rel_tol,
      plain: expected[reading.plain],
      stats: Object.fromEntries(stats) as Loose,
      error: typeof error === "string" ? error : undefined,
      isRoster: vector.inputs.roster === true,
    },
  ];
});

/** Holds a value against an expected one: numbers within a relative tolerance (absolute at 0), all else exactly. */
export function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected !== "number" || typeof actual !== "number") expect(actual).toEqual(expected);
  else if (!(Math.abs(actual - expected) <= tolerance * (expected === 0 ? 1 : Math.abs(expected))))
    expect({ actual, tolerance }).toEqual({ actual: expected, tolerance });
}
