import type { RollupMoney } from "../../../domain/book-content";
import type { Round } from "../../../domain/round";
import { placeOn } from "../../pieces/place";
import type { BookContext } from "../book-context";

/** Name of the sheet. */
export const sheet = "Portfolio";
/** Places texts and computed cells on it. */
export const { label, cell } = placeOn<BookContext>(sheet);
/** The five quarters, from zero. */
export const five = [0, 1, 2, 3, 4] as const;
/** Most departments and outcomes that the page lists; a last line adds up the rest. */
export const most = 40;

/** Where the blocks of the page begin, zero-based, for a round with so many departments and outcomes. */
export interface PageRows {
  readonly facts: number;
  readonly pillarHeading: number;
  readonly pillars: number;
  readonly fundHeading: number;
  readonly fund: number;
  readonly charts: number;
  readonly departmentHeading: number;
  readonly departments: number;
  readonly outcomeHeading: number;
  readonly outcomes: number;
  /** How many departments and outcomes are listed one by one. */
  readonly shown: { readonly departments: number; readonly outcomes: number };
}

/** The page for a round: short blocks first, then pictures, then the lists, which are as long as the round needs. */
export function pageRows(round: Pick<Round, "departments" | "outcomes">): PageRows {
  const shown = {
    departments: Math.min(most, round.departments.length),
    outcomes: Math.min(most, round.outcomes.length),
  };
  const departments = 66;
  const outcomes = departments + shown.departments + 5;
  return {
    facts: 3,
    pillarHeading: 8,
    pillars: 10,
    fundHeading: 19,
    fund: 21,
    charts: 28,
    departmentHeading: departments - 2,
    departments,
    outcomeHeading: outcomes - 2,
    outcomes,
    shown,
  };
}

/** Sum of some numbers, blanks left out. */
export const sum = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** Planned money of the rows that fit, in a quarter (from zero) or in all five. */
export function planned({ book }: BookContext, fits: (row: RollupMoney) => boolean, quarter?: number): number {
  return sum(book.money.filter(fits).flatMap((row) => (quarter === undefined ? row.planned : [row.planned[quarter]])));
}

/** Whether two texts of a sheet are the same to its formulas. */
export const same = (a: string | undefined, b: string | undefined) =>
  (a ?? "").toLowerCase() === (b ?? "").toLowerCase();
