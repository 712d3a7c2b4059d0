import { plural } from "../round-editor/plural";
import { inOurWords } from "../our-words";

const list = new Intl.ListFormat("en", { type: "conjunction" });

/** Names listed one by one; a workbook of ours would otherwise fill the pane with its own. */
const shownNames = 6;

function names(all: readonly string[]): string {
  const rest = all.length - shownNames;
  return list.format(
    rest > 0 ? [...all.slice(0, shownNames), plural(rest, "other", "others")] : all.slice(0, shownNames),
  );
}

/** What the dialog for a new workbook says; it loads with the dialog. */
export const newStrings = inOurWords({
  title: "New workbook",
  workbook: "Workbook",
  round: "Round",
  sampleRound: "Sample round",
  openRound: (name: string) => `The round that is open here${name === "" ? "" : `: ${name}`}`,
  workbookRound: "The round of this workbook",
  roundFile: "A round file…",
  chooseFile: "Choose round.json",
  chosenFile: (name: string) => `From ${name}`,
  tooLarge: (name: string) =>
    `${name} is larger than 5 MB. A round file is a few kilobytes: choose the round.json you were sent.`,
  unreadableFile: (name: string) => `${name} could not be read. Choose it again, or a copy of it.`,
  roundProblems: (count: number) =>
    count === 1
      ? "One thing in this round needs mending first:"
      : `${plural(count, "thing", "things")} in this round need mending first:`,
  loadingRound: "Reading the round…",
  noDepartments: "This round has no departments. Add them in the round editor, or choose another round.",
  noFund:
    "This round has no fund, so the workbook starts with a size of 0. Add the fund and its tranches to the round first.",
  otherDepartments: (count: number) =>
    `This copy of the round leaves out the envelopes of ${plural(count, "other department", "other departments")}: they read 0 here. Take the round's own file for anything that you send out.`,
  department: "Department",
  pickDepartment: "Choose a department",
  departmentOption: (name: string, code: string) => `${name} (${code})`,
  preview: "What will be made",
  previewText: (title: string, owner: string | null, round: string, first: string, last: string) =>
    `${title}${owner === null ? "" : ` of ${owner}`} for ${round}, ${first} to ${last}, on these sheets:`,
  hiddenSheets: (count: number) =>
    count === 1 ? "and 1 hidden sheet for its lists" : `and ${count} hidden sheets for its lists and version`,
  tablesAndCharts: (tables: number, charts: number) =>
    charts === 0
      ? `With ${plural(tables, "table", "tables")}.`
      : `With ${plural(tables, "table", "tables")} and ${plural(charts, "chart", "charts")}.`,
  taken: {
    oneOfOurs: "This workbook is one of the planner's already",
    oneOfOursText:
      "A workbook holds one of them, since they share sheet names and IDs. Make the new one as a file of its own, or choose another above.",
    names: (all: readonly string[]) =>
      `${names(all)} ${all.length === 1 ? "is a name" : "are names"} that this workbook uses already`,
    namesText:
      "Two sheets or tables of one workbook can't share a name. Rename yours, make the new one as a file of its own, or choose another above.",
    file: "Make it as a file",
  },
  making: "Writing the file",
  fileMade: (name: string) => `${name} is in your downloads`,
  fileMadeText:
    "Open it from there. This workbook is as it was. If no file came, your Excel doesn't let the pane save files: use an empty workbook.",
  fileFailed: "The file could not be written",
  create: "Create",
  cancel: "Cancel",
  close: "Close",
} as const);
