import { inOurWords } from "../our-words";

/** What carrying a plan into a new workbook says; it loads with its form. */
export const carryStrings = inOurWords({
  form: "Carry your entries into a new workbook",
  about:
    "A new workbook is made from the current template, filled with your entries and saved as a file. This one stays as it is.",
  round: "Round of the new workbook",
  ownRound: "The round of this workbook",
  otherRound: "Another round, from a file",
  chosenFile: (name: string) => `Another round, from ${name}`,
  chooseFile: "Choose round.json…",
  tooLarge: (name: string) =>
    `${name} is larger than 5 MB, which no round is. Choose the round.json that you were sent.`,
  make: "Make the new workbook",
  making: "Making the new workbook…",
  made: (name: string) => `Saved as ${name}`,
  madeText: "Look in your downloads, open it and go on there. Check it once more before you hand it in.",
  allMoved: "All your entries moved.",
  left: (count: number) => (count === 1 ? "One thing stayed behind" : `${count} things stayed behind`),
  look: (count: number) => (count === 1 ? "One thing wants a look" : `${count} things want a look`),
  note: (table: string, item: string | null, message: string) =>
    `${table}${item === null ? "" : `, ${item}`}: ${message}`,
  cancel: "Cancel",
  close: "Close",
} as const);
