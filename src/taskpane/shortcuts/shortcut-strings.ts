import { inOurWords } from "../our-words";

/** What the keys in Excel say; loads with them. */
export const shortcutStrings = inOurWords({
  heading: "Keys in Excel",
  about:
    "These keys work while you are in the sheet. They are yours in every workbook; the workbook doesn't keep them.",
  fixed: "This version of Excel can't change them.",
  reading: "Reading the keys…",
  hint: "Press the keys in the field, or type them.",
  /** Office's answer where a key was given to something else. */
  givenAway: "Excel uses this key for something else. Choose another.",
  problems: {
    "not-keys": "Give Ctrl, Shift, Alt and one letter or digit, like Ctrl+Shift+Alt+K.",
    "one-key": "Give one letter or digit, with Ctrl, Shift or Alt before it.",
    modifier: "Ctrl or Alt has to be among the keys.",
  },
  twice: (other: string) => `“${other}” has the same keys.`,
  taken:
    "Excel or another add-in uses these keys. If you keep them, Excel asks which one you mean when you first press them.",
  save: "Save keys",
  saveAnyway: "Keep them all the same",
  usual: "Use the usual keys",
  saved: "The keys are saved.",
  reset: "The usual keys are back.",
} as const);
