import type {
  AddedColumnObservation,
  AddedTableObservation,
  BrokenFormula,
  ErrorObservation,
  HiddenObservation,
  LostListObservation,
  MergedObservation,
  OutsideObservation,
  QuarterLabelsObservation,
  Unreadable,
} from "../domain/submission";
import { pathKey, type Path } from "../workbook/path";
import { cellAddress, type Place } from "../workbook/address";
import { ValuePlaces } from "./value-places";

/** Lists of observations that grow as the reading goes on. */
type ObservedList =
  | "unreadable"
  | "formulas"
  | "outside"
  | "errors"
  | "quarterLabels"
  | "merged"
  | "hidden"
  | "lostLists"
  | "addedColumns"
  | "addedTables";

/** What one reading gathers as it goes down the workbook: places of values, and what it observed. */
export class Reading {
  readonly places = new ValuePlaces();
  readonly labels = new Map<string, string>();
  readonly unreadable: Unreadable[] = [];
  readonly formulas: BrokenFormula[] = [];
  readonly outside: OutsideObservation[] = [];
  readonly errors: ErrorObservation[] = [];
  readonly quarterLabels: QuarterLabelsObservation[] = [];
  readonly merged: MergedObservation[] = [];
  readonly hidden: HiddenObservation[] = [];
  readonly lostLists: LostListObservation[] = [];
  readonly addedColumns: AddedColumnObservation[] = [];
  readonly addedTables: AddedTableObservation[] = [];
  /** Formulas that could not be compared, because the template's names a table or column that is missing. */
  formulasWaiting = 0;
  readonly missingParts = new Map<string, string>();
  /** Cells, as `sheet!A1`, whose error value is explained already: the template's own formula, or an unreadable input. */
  readonly explained = new Set<string>();

  /** Notes where the value of a path stands. */
  at(path: Path, sheet: string, row: number, column: number): void {
    this.places.set(pathKey(path), { sheet, cell: cellAddress(row, column) });
  }

  /** Adds an observation under `workbook.<list>.<n>` and notes where it stands. */
  observe<List extends ObservedList>(list: List, entry: this[List][number], place: Place): void {
    const entries: unknown[] = this[list];
    this.places.set(pathKey(["workbook", list, entries.length]), place);
    entries.push(entry);
  }

  explain(sheet: string, row: number, column: number): void {
    this.explained.add(`${sheet}!${cellAddress(row, column)}`);
  }
}
