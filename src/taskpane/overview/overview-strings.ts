/** What the overview says around the facts; it loads with the overview. */
export const overviewStrings = {
  due: "Waiting:",
  read: "Read again",
} as const;
