import { inOurWords } from "../our-words";

/** What the export of problems says; it loads when it is first wanted. */
export const exportStrings = inOurWords({
  copy: "Copy as text",
  markdown: "Save as Markdown",
  csv: "Save as CSV",
  sarif: "Save as SARIF",
  sheet: "Put on a sheet",
  copied: "The problems are on the clipboard.",
  notCopied:
    "The clipboard is closed to the pane here. Save them as Markdown instead, or press Copy in Excel on the sheet of findings.",
  saved: (name: string) => `${name} is in your downloads.`,
  hidden: "Counts of people are left out, because it may be passed on.",
  sheetTitle: (sheet: string) => `Sheet ${sheet} with the problems`,
} as const);
