import { inOurWords } from "../our-words";

const countOf = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** What the review's screen says; it loads with the screen. */
export const reviewStrings = inOurWords({
  filesHeading: "Plans",
  about:
    "Drop the departments' plans here, or a folder with all of them. They are read on this computer: nothing is uploaded, and no plan is changed. A pilot fund among them counts with its scores and awards.",
  dropHere: "Let go to add them",
  chooseFiles: "Choose files…",
  chooseFolder: "Choose a folder…",
  filesLabel: "Plans to review",
  folderLabel: "Folder of plans to review",
  gathering: (seen: number) =>
    seen === 0 ? "Looking for plans…" : `Looking for plans: ${countOf(seen, "name")} so far…`,

  queueHeading: "Files",
  progress: (read: number, total: number, rate: string) =>
    `${read.toLocaleString("en")} of ${countOf(total, "file")} read${rate === "" ? "" : ` (${rate})`}`,
  stop: "Stop",
  goOn: "Read the rest",
  readAgain: "Try again",
  clear: "Clear the list",
  stopped: (left: number) => `Stopped. ${countOf(left, "file is", "files are")} not read yet.`,
  cannotBegin: "The plans can't be reviewed with this book as it stands",
  failed: "The book can't be filled as it stands",
  twice: (count: number) =>
    `${countOf(count, "file was", "files were")} dropped more than once and ${count === 1 ? "counts" : "count"} once.`,
  notWorkbooks: (count: number, examples: readonly string[]) =>
    `${countOf(count, "file is no workbook and was", "files are no workbooks and were")} not opened${examples.length === 0 ? "" : `, such as ${examples.join(", ")}`}.`,
  marks: (count: number) =>
    `${countOf(count, "name begins", "names begin")} with ~$: Excel's mark that somebody has a file open. Ask them to save and close it.`,
  unopened: (names: readonly string[]) =>
    `${names.slice(0, 3).join(", ")}${names.length > 3 ? ` and ${names.length - 3} more` : ""} could not be opened. Drop ${names.length === 1 ? "it" : "them"} once more, or copy ${names.length === 1 ? "it" : "them"} elsewhere first.`,

  states: {
    waiting: "Waiting",
    reading: "Reading",
    counted: "Counts",
    fund: "Pilot fund",
    unreadable: "Could not be read",
    skipped: "Left out",
    older: "Left out",
    "other round": "Left out",
    unexpected: "Left out",
    read: "Read",
  },
  fundCounts: "Its scores and awards count. It is not changed.",
  nothingFound: "Nothing found.",

  resultHeading: "The review",
  received: (received: number, expected: number) => `${received} of ${countOf(expected, "department")} received`,
  missing: (codes: readonly string[]) =>
    `Not received: ${codes.slice(0, 8).join(", ")}${codes.length > 8 ? ` and ${codes.length - 8} more` : ""}.`,
  found: (errors: number, warnings: number) =>
    `${countOf(errors, "error")} and ${countOf(warnings, "warning")} in these plans`,
  across: (count: number) =>
    count === 0 ? "Nothing found across departments" : `${countOf(count, "finding")} across departments`,
  leftOut: (count: number) => `${countOf(count, "file")} left out`,
  unreadable: (count: number) => `${countOf(count, "file")} could not be read`,
  fundMissing: "Drop the pilot fund's workbook with the plans: its scores say which pilots are worth most.",
  fill: "Fill the book",
  filling: "Comparing with the book…",
  fillAbout:
    "Rewrites Submissions, Findings and Portfolio. What people typed stays: reviewers, decisions on plans, settled findings and columns of your own.",
  fillTitle: (plans: number) => `Book filled from ${countOf(plans, "plan")}`,
  filled: "The book is filled. Undo below takes it back.",
  nothingToWrite: "The book says all of this already. Nothing was written.",
  noPlans: "None of the files is a plan that counts, so there is nothing to fill the book with.",

  save: "Save a report…",
  saveAbout: "Reports leave out counts of people, so that they may be passed on; they hold every department's money.",
  saves: {
    "report.html": "Report for the forum (HTML)",
    "findings.csv": "Findings (CSV)",
    "findings.sarif": "Findings (SARIF)",
    "findings.json": "Findings (JSON)",
    "portfolio.csv": "Every line of money (CSV)",
  },
  saved: (name: string) =>
    `Saved ${name} to your downloads. If it isn't there, the program around the pane blocks downloads.`,
  announceRead: (received: number, expected: number) =>
    `All files are read. ${received} of ${countOf(expected, "department")} received.`,
} as const);
