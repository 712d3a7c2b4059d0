/**
 * What there is instead for findings that no change of cells would mend, by criterion, for its help page. Where nothing is said a person
 * has to decide, and there is nothing to press.
 */
export const insteadOfFix: Readonly<Record<string, string>> = {
  "template-version":
    "no change of cells: Carry entries into a new workbook, in the pane, or coalition carry makes a new one",
  "fiscal-calendar": "no: the finding says which quarters of the organisation the plan's own are",
  "sign-off-current": "no: Submit, in the pane, or coalition submit signs again what stands there now",
  envelope: "no: the finding lists the biggest lines",
  "everyone-in-once": "no: a review counts the newest file of each department by itself, and lists the others",
  "fund-not-oversubscribed": "no: the review's what-if list shows which pilots would fit",
  "pilot-not-duplicated":
    "no: make it one pilot in the plans, or grant a waiver in the book that says why both run, and they are linked",
  "definitions-agree": "no: the check of each plan offers to put the dictionary's words back",
  "small-group-by-subtraction": "no: write suppressed in the plan that the finding names, then hand it in again",
};
