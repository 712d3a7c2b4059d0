import type { Blueprint } from "../core/workbook/blueprint";
import type { InteractiveHost } from "../core/workbook/spreadsheet-host";
import type { CriterionWords } from "../core/criteria/criterion";
import type { IsoDate } from "../core/domain/iso-date";
import type { RoundReading } from "../core/domain/read-round";
import type { Round } from "../core/domain/round";
import type { CheckResult, Unchecked } from "../core/findings/check-result";
import type { SettingsHere } from "../core/read/settings-in";
import type { Template } from "../core/templates/template";
import type { Snapshot } from "../core/workbook/snapshot";
import type { AskForWaiver, WaiverEdits } from "./problems/ask-for-waiver";
import type { ComparisonHere, NamedSnapshot } from "./compare/compare-snapshots";
import type { BackgroundReaders } from "./review/background-reader";
import type { SigningDesk } from "./submit/signing-desk";
import type { Overview } from "./overview/overview";

/** The settings of the open workbook, beside the round that they lie under. */
export interface WorkbookSettings extends SettingsHere {
  /** The round that the workbook carries; null where it can't be read. */
  readonly round: Round | null;
}

/** What a check says, and what is needed to show it in words. */
export interface CheckAnswer {
  readonly result: CheckResult | Unchecked;
  /** Fields that hold dates, as `Sheet!Column label`: their numbers are shown as dates. */
  readonly dateFields: ReadonlySet<string>;
  /** Criterion id → its title in words; a finding carries only the id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Criterion id → its help: rule, reason, remedy, thresholds. */
  readonly help: Readonly<Record<string, CriterionWords>>;
  /** What there is to know of a workbook of ours that is no plan; null for plans and for workbooks of others. */
  readonly overview: Overview | null;
  /** The settings that the workbook carries; null where it is none of ours. */
  readonly settings: WorkbookSettings | null;
  /** Our word for a word of the product, as round and settings have it. */
  readonly vocabulary: Readonly<Record<string, string>>;
}

/** A kind of workbook that can be made, as people choose it. */
export type NewTemplate = Pick<Template, "id" | "title" | "scope" | "purpose">;

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
  /** The edits that ask for a waiver, or why it can't be asked for. */
  askForWaiver(snapshot: Snapshot, request: AskForWaiver): WaiverEdits;
  /** What somebody who wants to sign the plan needs, and the ways to sign. */
  signingDesk(snapshot: Snapshot, asOf: IsoDate): SigningDesk | { readonly problem: string };
  /** What changed between two versions of a plan. */
  compare(before: NamedSnapshot, after: NamedSnapshot): ComparisonHere;
  /** Every workbook that can be made, in the registry's order. */
  readonly templates: readonly NewTemplate[];
  /**
   * A new workbook with nothing typed in it, ready to build.
   *
   * @throws RangeError for a template or department that is not there, and for a department's template without one
   */
  workbookFor(templateId: string, round: Round, departmentCode: string | undefined, asOf: IsoDate): Blueprint;
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

/** A button of the ribbon, or a key pressed in Excel itself. */
export type RibbonAction = "newPlan" | "check" | "nextProblem";

/** The keys that work in Excel itself, by action id; null where Excel gave an action's key to something else. */
export type ShortcutKeys = Readonly<Record<string, string | null>>;

/** What can be asked and changed about those keys. A change is this person's own, in every workbook, and kept by Office. */
export interface Shortcuts {
  current(): Promise<ShortcutKeys>;
  /** Those of the keys that Excel or another add-in uses. */
  takenOf(keys: readonly string[]): Promise<readonly string[]>;
  /** Gives actions other keys; null gives one its own again. @throws HostError where Excel doesn't take them */
  replace(keys: ShortcutKeys): Promise<void>;
}

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
  /** Gives a text or bytes to the person as a file, where browsers keep downloads; some programs round the pane block it silently. */
  saveFile(name: string, content: string | Uint8Array): void;
  /** The bytes of a workbook file. @throws HostError where the blueprint asks for what no file can hold */
  writeFile(blueprint: Blueprint): Promise<Uint8Array>;
  /** What stands in a workbook file. @throws HostError "unreadable" with what to do */
  readFile(bytes: Uint8Array): Promise<Snapshot>;
  /** Readers for many files at once, away from the page. A chunk of its own, fetched when a review begins. */
  loadFileReaders(): Promise<BackgroundReaders>;
  /** Puts a text on the clipboard; rejects where the program round the pane doesn't allow it. */
  copyText(text: string): Promise<void>;
  /** The keys in Excel itself; null where this Excel can't tell or change them. */
  readonly shortcuts: Shortcuts | null;
  /** Calls back for each press of a ribbon button, also one pressed before the pane was ready, until the returned function is called. */
  onRibbonAction(listener: (action: RibbonAction) => void): () => void;
}
