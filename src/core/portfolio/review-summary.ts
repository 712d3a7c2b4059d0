import type { RollupGap, RollupMoney } from "../domain/book-content";
import { quartersFrom } from "../domain/quarter";
import type { Round } from "../domain/round";
import { numberThreshold } from "../domain/pack";
import { pillarShares } from "./pillar-shares";
import type { Portfolio } from "./portfolio-criterion";
import type { ReceivedFile } from "./received-file";
import { pooledGapsOf } from "./roll-up-digests";
import { periodsOf } from "./roll-up";
import { askedBy, sunsetCounts, type SunsetCount } from "./sunset-counts";

/** Shares (0..1) of the pillars, in their order. */
export type PillarShares = readonly { readonly pillar: string; readonly share: number }[];

/** One department of the round in a review. */
export interface DepartmentSummary {
  readonly code: string;
  readonly name: string;
  readonly due?: string;
  /** The file that counts. */
  readonly file?: string;
  /** Round currency, all five quarters; envelope lines and pilots together. */
  readonly planned: number;
  readonly tied: number;
  /** Of money weighted by marker; undefined where none is tied. */
  readonly pillars?: PillarShares;
  /** Cells that can't be read and count as nothing in the sums. */
  readonly unreadableCells: number;
}

/** One outcome's measure over all departments, with the money behind it. */
export interface GapSummary extends RollupGap {
  readonly id: string;
  readonly outcome: string;
  readonly pillar: string;
  readonly direction: string;
  /** Round currency, in full. */
  readonly money: number;
  /** Codes of departments that counted and are not in it: some of them hide counts, and never one alone is left out. */
  readonly leftOut: readonly string[];
}

/** The numbers of a review, ready to be shown. Money is in the round's currency. */
export interface ReviewSummary {
  readonly asOf: string;
  readonly round: string;
  readonly organisation?: string;
  readonly currency: string;
  readonly quarters: readonly string[];
  readonly departments: readonly DepartmentSummary[];
  readonly received: readonly ReceivedFile[];
  /** Undefined where the round has no fund. */
  readonly fund?: { readonly size: number; readonly reserve: number; readonly available: readonly number[] };
  readonly asked: readonly number[];
  readonly pillars?: PillarShares;
  readonly pilotPillars?: PillarShares;
  readonly planned: number;
  readonly tied: number;
  readonly spent: readonly number[];
  readonly plannedByQuarter: readonly number[];
  readonly gaps: readonly GapSummary[];
  readonly sunsets: readonly SunsetCount[];
  /** Pilots that are not closed, by sunset; those without one last. */
  readonly ending: readonly PilotSummary[];
}

/** A pilot and when it ends. */
export interface PilotSummary {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly sunset?: string;
  readonly asked: number;
}

/** Sums up a portfolio for its report. */
export function summaryOf({ digests, received, rollup }: Portfolio, round: Round, asOf: string): ReviewSummary {
  const byCode = new Map(digests.map((digest) => [digest.department, digest]));
  const fileOf = new Map(
    received.flatMap(({ department, file, status }) =>
      status === "counted" && department !== undefined ? [[department, file] as const] : [],
    ),
  );
  const byQuarter = (rows: readonly (readonly (number | undefined)[])[]) =>
    [0, 1, 2, 3, 4].map((quarter) => rows.reduce((sum, row) => sum + (row[quarter] ?? 0), 0));
  const { money } = rollup;
  const minimum = numberThreshold(round.pack, "small-group", "minimumCount");
  const pooled = pooledGapsOf(digests, round, minimum);
  const names = new Map(digests.flatMap(({ pilots }) => pilots.map(({ id, pilot }) => [id, pilot] as const)));
  return {
    asOf,
    round: round.round,
    ...(round.organisation === undefined ? {} : { organisation: round.organisation }),
    currency: round.currency,
    quarters: quartersFrom(round.firstQuarter, 5),
    departments: round.departments.map(({ code, name, due }) => {
      const own = byCode.get(code)?.money ?? [];
      const file = fileOf.get(code);
      const pillars = pillarShares(own);
      return {
        code,
        name,
        ...(due === undefined ? {} : { due }),
        ...(file === undefined ? {} : { file }),
        ...(pillars === undefined ? {} : { pillars }),
        planned: plannedOf(own),
        tied: plannedOf(own.filter(isTied)),
        unreadableCells: byCode.get(code)?.unreadableCells ?? 0,
      };
    }),
    received,
    ...(round.fund === undefined
      ? {}
      : { fund: { size: round.fund.size, reserve: round.fund.reserve, available: round.fund.tranches } }),
    asked: byQuarter(rollup.asks.map(({ asks }) => asks)),
    ...optional("pillars", pillarShares(money)),
    ...optional("pilotPillars", pillarShares(money.filter(({ paidFrom }) => paidFrom === "Fund"))),
    planned: plannedOf(money),
    tied: plannedOf(money.filter(isTied)),
    spent: byQuarter(money.map(({ spent }) => spent)),
    plannedByQuarter: byQuarter(money.map(({ planned }) => planned)),
    gaps: round.outcomes.flatMap(({ id, outcome, pillar, direction }) => {
      const gap = rollup.gaps.find(({ outcomeId }) => outcomeId === id);
      if (gap === undefined) return [];
      const own = plannedOf(money.filter(({ outcomeId }) => outcomeId?.toUpperCase() === id));
      return [{ ...gap, id, outcome, pillar, direction, money: own, leftOut: pooled.leftOut(id, periodsOf(round)) }];
    }),
    sunsets: sunsetCounts(rollup.asks, round),
    ending: rollup.asks
      .map((ask) => ({
        id: ask.pilotId ?? "",
        name: names.get(ask.pilotId) ?? "",
        department: ask.department ?? "",
        ...(ask.sunset === undefined ? {} : { sunset: ask.sunset }),
        asked: askedBy(ask),
      }))
      .sort((a, b) => ((a.sunset ?? "9999") < (b.sunset ?? "9999") ? -1 : 1)),
  };
}

function optional<Key extends string>(
  key: Key,
  value: PillarShares | undefined,
): { readonly [K in Key]?: PillarShares } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: PillarShares });
}

function isTied({ pillar }: RollupMoney): boolean {
  return pillar !== "Not tied";
}

function plannedOf(rows: readonly RollupMoney[]): number {
  return rows.reduce((sum, row) => sum + row.planned.reduce<number>((all, amount) => all + (amount ?? 0), 0), 0);
}
