import type { Place } from "../../core/workbook/address";
import type { ScreenId } from "../screens/screen";

/** One thing to know or do, and the cell that it stands in. */
export interface Fact {
  readonly text: string;
  /** Whether it waits for somebody: said in a word, never by colour alone. */
  readonly isDue: boolean;
  readonly place: Place | null;
}

/** Facts of one kind. */
export interface OverviewSection {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** What is said where there is none. */
  readonly none: string;
  /** The screen on which one works on these, if there is one. */
  readonly screen?: Exclude<ScreenId, "help">;
}

/** What the pane shows of a workbook of ours that is no plan: a fund, a book or a gap sheet. Plain data, made by the engine. */
export interface Overview {
  readonly template: string;
  /** Kind of workbook and round: the pane's heading. */
  readonly title: string;
  readonly about: string;
  /** The screen for what comes first with such a workbook, if there is one. */
  readonly screen?: Exclude<ScreenId, "help">;
  readonly sections: readonly OverviewSection[];
}
