import type { RollupAsk, RollupMoney } from "../domain/book-content";
import type { Application } from "../domain/fund-content";
import type { LocatedFinding } from "../findings/finding";

/** A count as a digest keeps it: never a small one, see {@link DigestCount}. */
export type SafeCount = number | "hidden";

/**
 * Counts of one group in one department. A count that was suppressed, and one so small that it must be, are both "hidden": a digest is
 * kept on disk between reviews, and what it doesn't hold nobody can take out of it.
 */
export interface DigestCount {
  readonly outcomeId: string;
  readonly decisionPoint: string;
  /** Label of the quarter, in capitals. */
  readonly period: string;
  readonly group: string;
  readonly eligible?: SafeCount;
  readonly selected?: SafeCount;
}

/** A milestone that waits on another department's. */
export interface DigestLink {
  readonly row: number;
  readonly milestone?: string;
  readonly start?: string;
  readonly isOver: boolean;
  /** The other department's milestone, as it was typed. */
  readonly waitsOn: string;
  readonly place: LocatedFinding["place"];
}

/** A pilot with what its lines ask of the fund, and its cell. */
export interface DigestPilot extends Application {
  readonly place: LocatedFinding["place"];
}

/**
 * What a review keeps of one plan: sums, IDs and dates, never its lines, so that a thousand plans fit in memory.
 *
 * Plain data that survives JSON, because reviews keep it between runs. Money is in the round's currency.
 */
export interface PlanDigest {
  /** Code of the department, in capitals. */
  readonly department: string;
  /** Name of the round that the plan was made for, as its own copy or its Start says. */
  readonly round?: string;
  readonly firstQuarter?: string;
  readonly templateVersion: string;
  /** `id@version` of the pack in the plan's own copy of the round. */
  readonly pack?: string;
  /** The latest day on which department or finance signed. */
  readonly signedOn?: string;
  /** Who signed for the coalition. */
  readonly coalitionSigner?: string;
  readonly money: readonly RollupMoney[];
  readonly asks: readonly RollupAsk[];
  readonly pilots: readonly DigestPilot[];
  /** Own milestones that others may wait on. */
  readonly milestones: readonly { readonly id: string; readonly due?: string; readonly isOver: boolean }[];
  readonly links: readonly DigestLink[];
  /** Definitions of outcomes that are not the round's, by outcome ID; most plans have none. */
  readonly definitions: Readonly<Record<string, string>>;
  readonly counts: readonly DigestCount[];
  /** Parts of the plan that could not be read, and why in words. */
  readonly unread: readonly { readonly part: string; readonly because: string }[];
  /** Cells that hold something that can't be read; in sums they count as nothing. */
  readonly unreadableCells: number;
}
