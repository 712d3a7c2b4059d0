import type { Blueprint } from "../core/workbook/blueprint";
import type { InteractiveHost } from "../core/workbook/spreadsheet-host";
import type { IsoDate } from "../core/domain/iso-date";
import type { RoundReading } from "../core/domain/read-round";
import type { Round } from "../core/domain/round";
import type { CheckResult, Unchecked } from "../core/findings/check-result";
import type { Snapshot } from "../core/workbook/snapshot";

/** What a check says, and what is needed to show it in words. */
export interface CheckAnswer {
  readonly result: CheckResult | Unchecked;
  /** Fields that hold dates, as `Sheet!Column label`: their numbers are shown as dates. */
  readonly dateFields: ReadonlySet<string>;
  /** Criterion id → its title in words; a finding carries only the id. */
  readonly titles: Readonly<Record<string, string>>;
}

/**
 * The planning engine as the pane needs it.
 *
 * An interface, because the engine itself (schemas, criteria, template) is a chunk of its own that loads after the first paint.
 */
export interface Engine {
  /** Checks a whole snapshot as of a date; never throws for anything that stands in a workbook. */
  check(snapshot: Snapshot, asOf: IsoDate): CheckAnswer;
  /** Reads a round from a parsed value or the text of a `round.json`. */
  readRound(json: unknown): RoundReading;
  /** The five-quarter plan of one of the round's departments, ready to build. */
  planFor(round: Round, departmentCode: string): Blueprint;
}

/** The colours a person asked for; "auto" follows Office, else the system. */
export type ThemeChoice = "auto" | "light" | "dark";

/** Where the pane learns which colours fit, and keeps what was chosen. */
export interface ThemeSource {
  /** Office's own theme where it tells one (it does not on the web), else null. */
  office(): "light" | "dark" | null;
  /** Calls back when Office's theme changes, until the returned function is called. */
  onOfficeChange(listener: () => void): () => void;
  remembered(): ThemeChoice;
  remember(choice: ThemeChoice): void;
}

/** A button of the ribbon. */
export type RibbonAction = "newPlan" | "check";

/**
 * Every effect the pane can have or feel, handed in.
 *
 * One object rather than imports, so that no component can reach Excel, the clock or the network by itself, and tests
 * run the same components over a host in memory.
 */
export interface PaneEffects {
  /** The workbook beside the pane; null when the page was opened outside Excel. */
  readonly host: InteractiveHost | null;
  /** What this Excel lacks, in words; empty when it has everything. */
  readonly missing: readonly string[];
  today(): IsoDate;
  now(): Date;
  loadEngine(): Promise<Engine>;
  /** The round that ships with the product, as parsed JSON. */
  loadSampleRound(): Promise<unknown>;
  readonly theme: ThemeSource;
  /** Gives a text to the person as a file, where browsers keep downloads; some programs round the pane block it silently. */
  saveFile(name: string, text: string): void;
  /** Puts a text on the clipboard; rejects where the program round the pane doesn't allow it. */
  copyText(text: string): Promise<void>;
  /** Calls back for each press of a ribbon button, also one pressed before the pane was ready, until the returned function is called. */
  onRibbonAction(listener: (action: RibbonAction) => void): () => void;
}
