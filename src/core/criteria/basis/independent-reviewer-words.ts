/** What the fund's and the book's rule of this id have in common: they are one rule to the people it is about. */
export const independentReviewerWords = {
  id: "independent-reviewer",
  title: "Nobody judges their own department",
  rule: "Whoever reviews a submission, scores a pilot or approves a waiver is not of the department that it is about, and a waiver's approver is not its asker.",
  because: "A review by a friend of the house is no review, and everybody knows it.",
  remedy: "Let somebody of another department do it, and put their name there.",
  severity: "error",
} as const;
