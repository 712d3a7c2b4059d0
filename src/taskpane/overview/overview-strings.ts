import { inOurWords } from "../our-words";

/** What the overview says around the facts; it loads with the overview. */
export const overviewStrings = inOurWords({
  due: "Waiting:",
  read: "Read again",
} as const);
