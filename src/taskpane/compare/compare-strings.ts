import { inOurWords } from "../our-words";

/** What the compare screen says; it loads with the screen. */
export const compareStrings = inOurWords({
  heading: "Against a file",
  about:
    "Choose another version of this workbook: of a plan, the fund or the book. Rows are found by their IDs wherever they stand; neither workbook is changed, and the file leaves this computer no more than this one does.",
  choose: "Choose a workbook file…",
  fileLabel: "Workbook file",
  reading: (name: string) => `Reading ${name}…`,
  tooLarge: (name: string) =>
    `${name} is larger than 50 MB, which no plan, fund or book is. Choose the workbook itself.`,
  notRead: (name: string) => `${name} could not be compared`,
  older: (name: string) => `${name} is the earlier version`,
  newer: (name: string) => `${name} is the later version`,
  order: "Which came first",
  copy: "Copy as text",
  copied: "The comparison is on the clipboard.",
  notCopied: "The clipboard is closed to the pane here. Select the sentences below and copy them.",
  here: "this workbook",
} as const);
