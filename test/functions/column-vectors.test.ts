import { errorOf } from "../support/custom-functions-global";
import vectors from "../core/statistics/vectors.json";
import { berkeleyRoster } from "../support/berkeley-admissions";
import { call, column, statsOf } from "../support/call-function";
import { promotionRoster } from "../support/promotion-roster";
import { expectClose, vectorCases } from "../support/vector-case";

/*
 * The reference vectors of functions that take columns, by id. A reader calls the functions and answers under the vector's own keys; a
 * key of the vector that no reader answers fails, so that no expected number is passed over.
 */

type Loose = Readonly<Record<string, unknown>>;
interface Vector {
  readonly id: string;
  readonly function: string;
  readonly rel_tol: number;
  readonly inputs: Loose;
  readonly expected: Loose;
}

const all = vectors as readonly Vector[];
const list = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error(`Not a list: ${JSON.stringify(value)}`);
  return value;
};

const berkeley = berkeleyRoster();
const admissions = [berkeley.groups, berkeley.flags, berkeley.strata].map(column);

const roster = promotionRoster();
/** The columns of TIME.GAP and PROMOTION.RATIO. */
const waitsOf = (asOf: unknown): unknown[] => [
  column(roster.map(({ start }) => start)),
  column(roster.map(({ promotion }) => promotion ?? null)),
  column(roster.map(({ exit }) => exit ?? null)),
  asOf,
  column(roster.map(({ group }) => group)),
  "Women",
  "Men",
];
/** Durations and events of some groups' people, as the vectors' `how` defines them. */
const durationsOf = (groups: readonly unknown[], asOf: unknown): { people: typeof roster; columns: unknown[] } => {
  const people = roster.filter(({ group }) => groups.includes(group));
  const days = people.map(({ start, promotion, exit }) => (promotion ?? exit ?? Number(asOf)) - start);
  return { people, columns: [column(days), column(people.map(({ promotion }) => promotion !== undefined))] };
};

const READERS: Readonly<Record<string, (inputs: Loose, expected: Loose) => Loose>> = {
  SUPPRESS: ({ counts, min_n, has_total }) => {
    const shown = call("SUPPRESS", [[list(counts)], min_n, has_total]) as unknown[][];
    // The same hidden, whether the counts lie in a row or in a column.
    expect(call("SUPPRESS", [column(list(counts)), min_n, has_total])).toEqual(column(shown[0] ?? []));
    return { shown: shown[0]?.map((count) => (count === "suppressed" ? null : count)) };
  },
  "IMPACT.TABLE": ({ group, n, k }) => {
    const people = list(group).flatMap((label, at) =>
      Array.from({ length: Number(list(n)[at]) }, (_, person) => [label, person < Number(list(k)[at])] as const),
    );
    const table = call("IMPACT.TABLE", [
      column(people.map(([label]) => label)),
      column(people.map(([, flag]) => flag)),
    ]) as unknown[][];
    const inOrder = list(group).map((label) => table.find(([own]) => own === label) ?? []);
    const cells = (name: string): unknown[] => inOrder.map((row) => row[table[0]?.indexOf(name) ?? -1]);
    return {
      group: cells("group"),
      rate: cells("rate"),
      ratio: cells("ratio"),
      below_four_fifths: cells("below four fifths"),
    };
  },
  "PAY.QUARTILES": ({ pay, group, focal }) => {
    const bands = (call("PAY.QUARTILES", [column(list(pay)), column(list(group)), focal]) as unknown[][]).slice(1, 5);
    return { size: bands.map((row) => row[1]), share_focal: bands.map((row) => row[3]) };
  },
  "FORECAST.TARGET": ({ dates, values, due, target, level }) => {
    const given = [column(list(dates)), column(list(values)), due, target];
    const refused = errorOf(() => call("FORECAST.TARGET", given))?.code;
    if (refused !== undefined) {
      expect(errorOf(() => call("FORECAST.TARGET.STATS", [...given, level]))?.code).toBe(refused);
      return { error: refused };
    }
    const stats = statsOf(call("FORECAST.TARGET.STATS", [...given, level]));
    expect(call("FORECAST.TARGET", given)).toBe(stats.estimate);
    expect(stats.status).toBe("ok");
    return {
      forecast: stats.estimate,
      lo: stats.low,
      hi: stats.high,
      slope_per_year: stats["slope per year"],
      r2: stats["r squared"],
      reach_serial: stats["reaches target"],
    };
  },
  "PILOT.VERDICT": ({ k_pilot, n_pilot, k_control, n_control, success_gap }) => {
    const given = [k_pilot, n_pilot, k_control, n_control, success_gap];
    const stats = statsOf(call("PILOT.VERDICT.STATS", given));
    expect(call("PILOT.VERDICT", given)).toBe(stats.estimate);
    return {
      verdict: stats.estimate,
      p1: stats.rate,
      p2: stats["reference rate"],
      diff: stats.difference,
      lo: stats.low,
      hi: stats.high,
    };
  },
  DIVERSITY: ({ counts }) => {
    const stats = statsOf(call("DIVERSITY.STATS", [column(list(counts))]));
    expect(call("DIVERSITY", [column(list(counts))])).toBe(stats.blau);
    return {
      blau: stats.blau,
      blau_normalised: stats["blau normalised"],
      simpson_unbiased: stats["simpson unbiased"],
      shannon: stats.shannon,
      pielou: stats.pielou,
      effective_groups: stats["effective groups"],
    };
  },
  "TIME.MEDIAN": ({ time, event, tau }) => {
    const given = [column(list(time)), column(list(event))];
    expect(errorOf(() => call("TIME.MEDIAN", given))?.code).toBe("#N/A");
    return timeMedian(statsOf(call("TIME.MEDIAN.STATS", [...given, null, tau ?? null])));
  },
  "TIME.TO.PROMOTION": ({ focal, asof, tau }) => {
    const between = statsOf(call("TIME.GAP.STATS", waitsOf(asof)));
    if (focal === undefined)
      return {
        women_promoted_only: between["promoted only median"],
        men_promoted_only: between["reference promoted only median"],
      };
    const stats = statsOf(call("TIME.MEDIAN.STATS", [...durationsOf([focal], asof).columns, null, tau]));
    expect(between[focal === "Women" ? "median" : "reference median"]).toBe(stats.estimate);
    return timeMedian(stats);
  },
  LOGRANK: ({ asof, groups }) => {
    const { people, columns } = durationsOf(list(groups), asof);
    const [labels, strata] = [people.map(({ group }) => group), people.map(({ department }) => department)];
    const given = [...columns, column(labels), column(strata)];
    const stats = statsOf(call("LOGRANK.STATS", given));
    expect(call("LOGRANK", given)).toBe(stats.p);
    // R lists groups in the order of their labels.
    const each = (what: string): unknown[] => ["Men", "Women"].map((label) => stats[`${what} ${label}`]);
    return {
      chi2: stats["chi squared"],
      df: stats.df,
      p: stats.p,
      obs: each("observed"),
      exp: each("expected"),
    };
  },
  CMH: ({ focal, reference }) => {
    const stats = statsOf(call("CMH.STATS", [...admissions, focal, reference]));
    expect(call("CMH", [...admissions, focal, reference])).toBe(stats.estimate);
    return {
      or: stats.estimate,
      lo: stats.low,
      hi: stats.high,
      chi2: stats["chi squared"],
      p: stats.p,
      chi2_cc: stats["chi squared corrected"],
      p_cc: stats["p corrected"],
    };
  },
  SIMPSON: ({ focal, reference }, { strata }) => {
    const stats = statsOf(call("SIMPSON.STATS", [...admissions, focal, reference]));
    return {
      crude_diff: stats["crude gap"],
      crude_lo: stats["crude low"],
      crude_hi: stats["crude high"],
      adjusted_diff: stats["adjusted gap"],
      adj_lo: stats.low,
      adj_hi: stats.high,
      reversed: stats.reverses,
      stratum_diffs: list(strata).map((stratum) => stats[`gap in ${String(stratum)}`]),
      strata: Object.keys(stats).flatMap((label) => /^gap in (.*)$/.exec(label)?.[1] ?? []),
    };
  },
  HOMOGENEITY: ({ focal, reference }) => {
    const stats = statsOf(call("HOMOGENEITY.STATS", [...admissions, focal, reference]));
    expect(call("HOMOGENEITY", [...admissions, focal, reference])).toBe(stats.p);
    return { chi2: stats["chi squared"], df: stats.df, p: stats.p };
  },
  "MIN.DETECTABLE.GAP": ({ n_per_group, base_rate, power, alpha }) => {
    const given = [n_per_group, base_rate, power, 1 - Number(alpha)];
    const stats = statsOf(call("DETECTABLE.GAP.STATS", given));
    expect(call("DETECTABLE.GAP", given)).toBe(stats.estimate);
    return { mde: stats.estimate, p2: stats["detectable rate"] };
  },
};

function timeMedian(stats: Loose): Loose {
  return {
    n: stats.n,
    events: stats.events,
    median: stats.estimate,
    lo: stats.low,
    hi: stats.high,
    rmst: stats["restricted mean"],
    rmst_se: stats["restricted mean error"],
  };
}

const cases = all.filter((vector) => READERS[vector.function]);

test.each(cases.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
  const actual = READERS[vector.function]?.(vector.inputs, vector.expected) ?? {};
  for (const [key, expected] of Object.entries(vector.expected)) {
    // Why a refusal is one stands in the vector for people.
    if (key === "reason") continue;
    expect(Object.keys(actual)).toContain(key);
    const [shown, wanted] = [actual[key], expected === null ? "not estimable" : expected];
    if (!Array.isArray(wanted)) expectClose(shown, wanted, vector.rel_tol);
    else {
      expect(list(shown).length).toBe(wanted.length);
      wanted.forEach((one, at) => expectClose(list(shown)[at], one, vector.rel_tol));
    }
  }
});

test("all 61 reference vectors are compared, here or in vectors.test.ts, each once", () => {
  const compared = [...cases, ...vectorCases].map(({ id }) => id);
  expect(compared.sort()).toEqual(all.map(({ id }) => id).sort());
  expect(new Set(compared).size).toBe(61);
});
