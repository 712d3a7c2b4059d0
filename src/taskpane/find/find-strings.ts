import { inOurWords } from "../our-words";

/** What the find box says; it loads with the box. */
export const findStrings = inOurWords({
  title: "Find",
  label: "Action, item, outcome, check or function",
  hint: "Type a few letters. Arrow keys choose, Enter goes there.",
  nothing: (typed: string) => `Nothing is called “${typed}”.`,
  kinds: { action: "Action", item: "Item", check: "Check", function: "Function" },
  rule: "What it checks",
  why: "Why it matters",
  todo: "What to do",
  goTo: "Results",
  back: "Back to the list",
  answers: "What it answers",
  useWhen: "Use it when",
  notWhen: "Don't use it when",
  example: "Example",
  close: "Close",
  unread: (message: string) => `Items of this workbook are left out: ${message}`,
} as const);
