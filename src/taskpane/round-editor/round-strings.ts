import { plural } from "./plural";
import { inOurWords } from "../our-words";

/**
 * What the round editor says besides the fields' own names and hints, which stand with the fields (`sections/`).
 *
 * A catalogue of its own beside the pane's, so that it loads with this screen and not with the pane.
 */
export const roundStrings = inOurWords({
  start: {
    title: "A round",
    text: "A round is what all departments plan by: calendar, currency, envelopes, outcomes and checks. It is kept in a file, round.json, and nowhere else.",
  },
  sources: {
    other: "Another round",
    fresh: "New round",
    file: "Open round.json…",
    fileLabel: "Choose round.json",
    workbook: "From this workbook",
    sample: "From the sample round",
    reading: "Reading the round…",
    failed: "The round was not opened",
    tooLarge: (name: string) =>
      `${name} is larger than 5 MB. A round file is a few kilobytes: choose the round.json you were sent.`,
    unreadable: (name: string) => `${name} could not be read. Choose it again, or a copy of it.`,
  },
  guard: {
    title: "This round was changed and not saved",
    text: "Another one would take its place.",
    go: "Discard the changes",
    stay: "Keep working",
  },
  origin: {
    new: "A new round",
    sample: "Copied from the sample round",
    workbook: "Copied from this workbook",
    file: (name: string | null) => (name === null ? "From a file" : `From ${name}`),
  },
  unnamed: "Unnamed round",
  changed: "Not saved yet",
  unchanged: "No changes",
  problems: {
    all: (count: number) => plural(count, "problem", "problems"),
    errors: (count: number) => `${plural(count, "thing keeps", "things keep")} this from being a round`,
    warnings: (count: number) => `${plural(count, "thing", "things")} to look at`,
    none: "Nothing is wrong with this round.",
    more: (count: number) => `Show ${count} more`,
    takeOut: (key: string) => `Take out “${key}”`,
  },
  sections: "Parts of the round",
  allSections: "All parts",
  back: (to: string) => `Back to ${to}`,
  save: "Save round.json",
  copy: "Copy as text",
  copied: "The round is on the clipboard as text. Put it into a file called round.json.",
  copyRefused: "This program lets nothing onto the clipboard. Select the text below and copy it yourself.",
  copyText: "The round as text",
  saved: (errors: number) =>
    errors === 0
      ? ["The browser keeps round.json where it keeps downloads. Where it blocks them, use “Copy as text”."]
      : [
          `round.json was saved as it stands. ${plural(errors, "thing keeps", "things keep")} it from being a round yet: open it here again to mend that.`,
        ],
  make: "Make workbooks…",
  makeAfter: (errors: number) => `Workbooks can be made once ${plural(errors, "error is", "errors are")} mended.`,
  takeOver: {
    button: "Take over into this plan",
    same: "This plan follows this round already. Nothing was changed.",
    none: "This plan can't follow this round: what it carries of its own round can't be read. Carry its entries into a new workbook: Problems offers it.",
    carry:
      "This round's quarters or currency are not this plan's, so money has to move. Carry the entries into a new workbook: Problems offers it, and asks for the round.",
  },
  roll: {
    heading: "Roll forward",
    text: "Begins the round later. Envelopes, people and outcomes stay; rates, tranches and due dates move along.",
    done: (first: string) => `The round now begins with ${first}`,
    quarter: "By a quarter",
    year: "By a year",
    wait: "Give the first quarter before rolling forward.",
  },
  list: {
    filter: (heading: string) => `Filter ${heading.toLowerCase()}`,
    clear: "Clear the filter",
    shown: (shown: number, all: number) => `${shown} of ${all} shown`,
    none: (filter: string) => `Nothing matches “${filter}”.`,
    hint: "Arrow keys move, Enter opens.",
    hintWithDelete: "Arrow keys move, Enter opens, Delete deletes; a deletion can be undone.",
  },
  entry: { delete: "Delete", previous: "Previous", next: "Next", another: "Add another" },
  deleted: (title: string) => `${title} was deleted`,
  undo: "Undo",
  close: "Close",
  needed: "Needed.",
  paste: {
    title: "Paste departments",
    open: "Paste from a sheet…",
    text: "Copy rows in a sheet and paste them here, or take the selected cells: code, name, head, deputy, finance partner, envelope, due date. A header row says which is which.",
    box: "Rows",
    fromSelection: "Take the selected cells",
    nothingSelected: "The selected cells are empty. Select the rows with the departments first.",
    selectionFailed: "The selected cells could not be read",
    header: "The first row is a header.",
    noHeader: "No header row: the columns were told apart by what stands in them.",
    passedOver: (words: readonly string[]) =>
      `${words.length === 1 ? "This column is" : "These columns are"} passed over: ${words.join(", ")}.`,
    doubt: (text: string) => `“${text}” and its like read two ways. Which is it?`,
    row: (line: number) => `Row ${line}`,
    kind: { new: "New", change: "Changes", same: "As it was", waits: "Not taken" },
    ready: (added: number, changed: number, waiting: number) =>
      [
        added > 0 ? `${plural(added, "new department", "new departments")}` : "",
        changed > 0 ? `${plural(changed, "changed", "changed")}` : "",
        waiting > 0 ? `${plural(waiting, "row", "rows")} not taken` : "",
      ]
        .filter((part) => part !== "")
        .join(", ") || "Nothing new in these rows",
    take: "Take these",
    done: (added: number, changed: number) =>
      `${[
        added > 0 ? plural(added, "department was added", "departments were added") : "",
        changed > 0 ? plural(changed, "department was changed", "departments were changed") : "",
      ]
        .filter((part) => part !== "")
        .join(", ")}`,
  },
} as const);
