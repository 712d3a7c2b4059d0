import type { IsoDate } from "../domain/iso-date";
import { idKey } from "../domain/id-key";
import type { Outcome } from "../domain/outcome";
import type { Plan } from "../domain/plan";
import { QuarterLabel, quarterOrdinal, quartersFrom } from "../domain/quarter";
import { departmentOf, type Department, type Round } from "../domain/round";
import type { Submission } from "../domain/submission";
import { planLists } from "../templates/plan/lists";
import type { CarryNote } from "./carry-note";

/** Where a plan is carried to. */
export interface CarryTarget {
  readonly round: Round;
  readonly departmentCode: string;
  /** Today: waivers that ended by then stay behind. */
  readonly asOf: IsoDate;
}

/** A table of a plan and one of its rows; everything but Start. */
type TableKey = Exclude<keyof Plan, "start">;

/** One carry as it goes on: what is carried to where, and what was noted so far. */
export class Carrying {
  readonly notes: CarryNote[] = [];
  readonly department: Department;
  /** Labels of Q1..Q5 before and now. */
  readonly oldQuarters: readonly string[];
  readonly quarters: readonly string[];
  /** Labels that a Period may have in the new plan. */
  readonly periods: ReadonlySet<string>;
  /** Whether this is another round, or the same on a newer template: there all that was done and decided comes along. */
  readonly anotherRound: boolean;
  private readonly outcomes: ReadonlyMap<string, Outcome>;
  private readonly oldOutcomes: ReadonlySet<string>;
  private readonly leftItems = new Set<string>();

  /** @throws RangeError for a department that the round doesn't have, and an old plan without a first quarter */
  constructor(
    readonly old: Submission,
    readonly target: CarryTarget,
  ) {
    const { round, departmentCode } = target;
    const department = departmentOf(round, departmentCode);
    if (!department) throw new RangeError(`carry needs a department of the round, got "${departmentCode}"`);
    const first = firstQuarterOf(old);
    if (first === undefined) throw new RangeError("carry needs an old plan that says its first quarter");
    this.department = department;
    this.oldQuarters = quartersFrom(first, 5);
    this.quarters = quartersFrom(round.firstQuarter, 5);
    this.periods = new Set(
      planLists
        .find(({ name }) => name === "Periods")
        ?.values(round)
        .map(String),
    );
    this.anotherRound =
      first !== round.firstQuarter || idKey(old.ownRound?.round ?? old.start.round) !== idKey(round.round);
    this.oldOutcomes = new Set(
      [...old.outcomes, ...(old.ownRound?.outcomes ?? [])].flatMap(({ id }) => (id === undefined ? [] : [idKey(id)])),
    );
    this.outcomes = new Map(round.outcomes.map((outcome) => [idKey(outcome.id), outcome]));
  }

  /** Notes that something did not move. */
  left(table: string, item: string | undefined, message: string, money?: CarryNote["money"]): void {
    this.notes.push({ kind: "left", table, item: item ?? null, message, ...(money ? { money } : {}) });
  }

  /** Notes that something moved and wants a look. */
  look(table: string, item: string | undefined, message: string): void {
    this.notes.push({ kind: "look", table, item: item ?? null, message });
  }

  /** Leaves a whole row behind; what names it later stays behind or loses the reference. */
  leaveRow(table: string, id: string | undefined, message: string, money?: CarryNote["money"]): void {
    if (id !== undefined) this.leftItems.add(idKey(id));
    this.left(table, id, message, money);
  }

  /** Whether the row with this ID was left behind. */
  isLeft(id: string | undefined): boolean {
    return id !== undefined && this.leftItems.has(idKey(id));
  }

  /** The outcome in the new dictionary. */
  outcome(id: string | undefined): Outcome | undefined {
    return id === undefined ? undefined : this.outcomes.get(idKey(id));
  }

  /** Whether an outcome that the old dictionary has is not in the new one. What neither knows is a slip, which moves as it is and is the check's. */
  isGone(outcomeId: string | undefined): boolean {
    return this.oldOutcomes.has(idKey(outcomeId)) && this.outcome(outcomeId) === undefined;
  }

  /** Whether a label that the old round lists is none of the new round's, for the same reason. */
  isDropped(label: string | undefined, labelsOf: (round: Round) => readonly string[]): boolean {
    const lists = (round: Round | undefined) =>
      round !== undefined && labelsOf(round).map(idKey).includes(idKey(label));
    return label !== undefined && lists(this.old.ownRound) && !lists(this.target.round);
  }

  /** Values of five quarters under the new labels; quarters that the old plan did not have are blank. */
  shifted<Value>(values: readonly (Value | undefined)[]): (Value | undefined)[] {
    return this.quarters.map((label) => values[this.oldQuarters.indexOf(label)]);
  }

  /** Old quarters that the new plan doesn't have, with their values where there are any. */
  dropped<Value>(values: readonly (Value | undefined)[]): { readonly quarter: string; readonly value: Value }[] {
    return this.oldQuarters.flatMap((quarter, index) => {
      const value = values[index];
      return value === undefined || this.quarters.includes(quarter) ? [] : [{ quarter, value }];
    });
  }

  /** How the new quarters lie to one that is not among them, for messages. */
  outside(quarter: QuarterLabel): string {
    const [first = "", last = ""] = [this.quarters[0], this.quarters[4]];
    return quarterOrdinal(quarter) < quarterOrdinal(first)
      ? `before the new first quarter ${first}`
      : `after the new last quarter ${last}`;
  }

  /** The old rows of a table. */
  rows<Key extends TableKey>(key: Key): Plan[Key] {
    return this.old[key];
  }
}

/** The first quarter of a plan as its own round has it, or as Start says; undefined when neither can be read. */
export function firstQuarterOf({ ownRound, start }: Submission): QuarterLabel | undefined {
  const label = ownRound?.firstQuarter ?? start.firstQuarter?.trim().toUpperCase();
  return QuarterLabel.safeParse(label).success ? label : undefined;
}
