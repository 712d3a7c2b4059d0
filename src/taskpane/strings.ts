import type { CheckResult, Counts } from "../core/findings/check-result";
import type { Severity } from "../core/findings/finding";
import type { Intent } from "./intent";
import { inOurWords } from "./our-words";

const rules = new Intl.PluralRules("en");

/** The words for a number of things; English has two forms, a translation may fill more of Intl's. */
function plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  return forms[rules.select(count)] ?? forms.other;
}

const number = new Intl.NumberFormat("en");
const list = new Intl.ListFormat("en", { type: "unit", style: "short" });

const severityCount = {
  error: (count: number) => plural(count, { one: "1 error", other: `${number.format(count)} errors` }),
  warning: (count: number) => plural(count, { one: "1 warning", other: `${number.format(count)} warnings` }),
  info: (count: number) => plural(count, { one: "1 note", other: `${number.format(count)} notes` }),
} satisfies Record<Severity, (count: number) => string>;

/** Errors, warnings and notes in words, leaving out what there is none of. */
function counts({ error, warning, info }: Counts): string {
  const parts = [
    error > 0 ? severityCount.error(error) : "",
    warning > 0 ? severityCount.warning(warning) : "",
    info > 0 ? severityCount.info(info) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? list.format(parts) : "Nothing found";
}

const checksRan = (checks: number) =>
  plural(checks, { one: "1 check ran", other: `${number.format(checks)} checks ran` });

/**
 * Every word the pane says, in one place, so that it can be translated.
 *
 * Entries with values are functions and never glued together by components: word order and plurals differ by language.
 * What criteria, fixes and hosts say comes from the core, not from here.
 */
export const strings = inOurWords({
  product: "Coalition Planner",
  number: (value: number) => number.format(value),

  noPlan: "No plan in this workbook",
  starting: "Looking at the workbook…",
  startingText: "A large plan takes a moment.",
  notRead: "This workbook has not been read yet",
  notReadText: "Check reads all of its sheets and changes nothing.",
  planHeading: (department: string | null, round: string | null) =>
    department !== null && round !== null ? `${department} · ${round}` : (department ?? round ?? "Five-quarter plan"),
  more: "More",

  greeting: {
    title: "Plan inclusion like any other budget",
    text: "A five-quarter plan ties every budget line to an inclusion outcome. This pane makes one in this workbook, and later checks it down to the cell. It also makes the pilot fund, the coalition book and the gap sheet.",
    newPlan: "New plan…",
    whyNot: "Why this workbook can't be checked",
  },
  outside: {
    title: "This pane lives in Excel",
    text: "It was opened in a browser page, so there is no workbook to work on. In Excel, choose Home, then Show pane in the group Coalition Planner.",
  },
  olderExcel: {
    title: "This Excel is too old for the planner",
    text: "The workbook still opens and calculates. To make and check plans here, update to Excel 2021 or later, Microsoft 365, or Excel on the web.",
    missing: "What is missing:",
  },
  broken: {
    title: "The pane stopped",
    text: (message: string) =>
      `Something unexpected happened (${message}). Your workbook was not touched by it. Start the pane again, and report this if it comes back.`,
    restart: "Start again",
  },

  check: "Check",
  checkAgain: "Check again",
  submit: "Submit…",
  steps: {
    look: "Reading the workbook",
    check: "Reading the workbook",
    create: "Getting ready",
    apply: "Writing to the workbook",
    undo: "Taking it back",
    highlight: "Marking cells",
    reveal: "Going to the cell",
  } satisfies Record<Intent["kind"], string>,
  judging: "Checking",
  /** While a step runs; `share` 0..1. */
  progress: (step: string, share: number) => (share > 0 ? `${step} · ${Math.round(share * 100)} %` : `${step}…`),
  cancel: "Cancel",
  stopping: "Stopping",
  stopped: "Stopped",
  cancelled: (kind: Intent["kind"] | undefined) =>
    kind === "create" ? "Stopped. Nothing was left in the workbook." : "Stopped. Nothing was changed.",

  checkFinished: (result: CheckResult) =>
    result.counts.error + result.counts.warning + result.counts.info === 0
      ? `Check finished. Nothing found; ${checksRan(result.checksRun)}.`
      : `Check finished: ${counts(result.counts)}.`,
  workbookMade: (title: string) => `Made in this workbook: ${title}.`,
  overviewRead: (title: string) => `${title} read.`,
  counts,
  checkedAt: (time: string) => `checked ${time}`,
  readAt: (time: string) => `Read ${time}`,
  readAgain: "Read again",
  changedSince: "changed since",

  clean: (checks: number) => `Nothing found; ${checksRan(checks)}.`,
  cleanText: "Nothing here keeps this plan from being handed in.",
  cleanOther: "No check found anything here.",
  cleanNotAll: (waiting: number) =>
    plural(waiting, {
      one: "1 check could not run, see below.",
      other: `${number.format(waiting)} checks could not run, see below.`,
    }),

  things: {
    all: (count: number) => plural(count, { one: "1 thing left", other: `${number.format(count)} things left` }),
    first: (shown: number, all: number) => `First ${number.format(shown)} of ${number.format(all)} things left`,
    alike: (count: number) =>
      plural(count, { one: "and 1 more like it", other: `and ${number.format(count)} more like it` }),
  },

  problems: "Problems",
  listHint:
    "Arrow keys move. Enter goes to the cell, Alt+Enter shows what can be done, F8 goes to the next problem. Type to filter.",
  filter: "Filter problems",
  matching: (shown: number, all: number) => `${number.format(shown)} of ${number.format(all)} shown`,
  noMatch: (filter: string) => `Nothing matches “${filter}”.`,
  clearFilter: "Clear the filter",
  shownKinds: "Shown",
  severityCount: (severity: Severity, count: number) => severityCount[severity](count),
  groupBy: "Group by",
  grouped: { sheet: "By sheet", criterion: "By check" },
  export: "Export…",
  showInCells: "Show in the cells",
  highlighted: (on: boolean) => (on ? "Problems are marked in the cells." : "Marks taken off the cells."),
  notMarked: (problems: number, sheets: readonly string[]) =>
    `${problems === 1 ? "1 problem" : `${problems} problems`} on ${sheets.join(", ")} ${problems === 1 ? "is" : "are"} not marked: protected sheets take no marks.`,
  allHidden: "All kinds of problems are switched off above.",
  waivedGroup: "Waived",
  notCheckedGroup: "Not checked",
  severity: { error: "Error", warning: "Warning", info: "Note" } satisfies Record<Severity, string>,

  details: "Details",
  fix: "Fix…",
  close: "Close",
  /** Name of a row's button for a screen reader, which meets many of them. */
  forItem: (what: string, item: string | null, field: string | null) =>
    [what, item, field].filter((part) => part !== null).join(" "),
  whyItMatters: "Why it matters",
  whatToDo: "What to do",
  waived: (approver: string, expires: string, reason: string) => `Waived by ${approver} until ${expires}: ${reason}`,
  noFix: "Only a person can decide this one, so there is no button for it.",
  aboutCheck: "About this check",
  checkIs: (title: string, id: string) => `${title} (${id})`,
  limits: "Limits",
  waiverAsked: (who: string | null, reason: string, granted: boolean) =>
    `A waiver was asked for${who === null ? "" : ` by ${who}`}${granted ? " and granted" : ", not granted so far"}: ${reason}`,
  askWaiver: "Ask for a waiver…",
  carryOver: "Carry entries into a new workbook…",
  oneFix: "What the fix changes",
  choices: "Choose one",
  before: "Before",
  after: "After",
  apply: "Apply",
  applyNamed: (title: string) => `Apply: ${title}`,
  fixAll: (count: number) => `Fix all ${number.format(count)} like this`,
  fixedAll: (count: number) => `${number.format(count)} fixes of one kind`,
  goToCell: (place: string) => `Go to ${place}`,
  moreChanges: (count: number) =>
    plural(count, { one: "and 1 more cell", other: `and ${number.format(count)} more cells` }),
  sheetName: "Sheet name",
  tableArea: (table: string) => `Cells of table ${table}`,
  nameOn: (name: string, sheet: string) => `Cells of the name ${name} on ${sheet}`,
  sheetNamed: (name: string) => `Sheet ${name}`,
  sheetThere: (there: boolean) => (there ? "there, without entries" : "missing"),
  merged: (merged: boolean) => (merged ? "merged" : "not merged"),
  rowsOrColumns: (sheet: string, which: string) => `${sheet}, ${which}`,
  hiddenOrShown: (hidden: boolean) => (hidden ? "hidden" : "shown"),
  noDropDown: "no drop-down",
  dropDown: (source: string) => `drop-down from ${source}`,
  otherRule: "another rule",
  emptyCell: "empty",
  yes: "TRUE",
  no: "FALSE",
  undo: "Undo",
  undoNamed: (title: string) => `Undo: ${title}`,

  hidden: (place: string) => `${place} is on a hidden sheet, row or column.`,
  unhide: "Show it",
  leaveHidden: "Leave it hidden",

  /** What did not happen and what stands in the workbook now, which is what people worry about; a host promises all or nothing. */
  failed: {
    look: "The workbook could not be read",
    check: "The check could not finish",
    create: "Nothing was made, and nothing was left behind",
    apply: "Nothing was written; all cells are as they were",
    undo: "It was not taken back; all cells are as they were",
    highlight: "The marks in the cells could not be changed",
    reveal: "The cell could not be shown",
  } satisfies Record<Intent["kind"], string>,
  unexpected: (message: string) => `Something unexpected happened (${message}). Please report it.`,
  tryAgain: "Try again",

  /** Names of the screens, in the menu and as their titles; what a screen itself says stands beside it, to load with it. */
  screens: {
    submit: "Submit",
    round: "Round",
    functions: "Functions",
    compare: "Compare",
    submissions: "Submissions",
    forum: "Prepare forum",
    review: "Review plans",
    settings: "Settings",
  },
  back: "Back",
  openingScreen: "Opening…",

  menu: {
    newWorkbook: "New…",
    find: "Find…",
    keyboard: "Keyboard",
    colours: "Colours",
    auto: "As in Office",
    light: "Light",
    dark: "Dark",
  },

  keyboard: {
    title: "Keyboard",
    keys: [
      ["↑ ↓", "previous and next row of the list"],
      ["→ ←", "open and close a row or group"],
      ["Enter", "go to the cell"],
      ["Alt+Enter", "show what can be done"],
      ["Escape", "close what is open"],
      ["F8, Shift+F8", "next and previous problem, from anywhere in the pane"],
      ["Letters", "filter the list"],
      ["Ctrl+Shift+Alt+P, K, J", "in the sheet: show this pane, check, next problem; yours to change under Settings"],
      ["Ctrl+K", "find an action, item, check or function, from anywhere in the pane"],
    ] as readonly (readonly [keys: string, does: string])[],
  },
} as const);
