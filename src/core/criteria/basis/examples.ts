/**
 * A message of each criterion as it really reads, for its help page: by id.
 *
 * Kept beside the rules and not in them, so that a rule stays its check; each criterion's test holds it to be what one of its breaches says.
 */
export const criterionExamples: Readonly<Record<string, string>> = {
  "all-three-pillars": "No commitment for Opportunity yet.",
  "blank-is-not-zero": "SAL-C-01 has no target for Q3 (FY27-Q3). Zero is fine if you mean it.",
  "choice-from-list": 'Pillar of SAL-C-01 is "Fairnes", which is not in its list. Did you mean Fairness?',
  "column-present": 'Column "Sunset" of Pilots was renamed "End". The checks on its 2 rows wait for it.',
  "commitment-outcome-exists": "SAL-C-01 points to OUT-3, which is not in the dictionary. Did you mean OUT-03?",
  "commitment-owner": "SAL-C-01 has no owner.",
  "counts-add-up": "SAL-G-01 has 21 selected out of 20 eligible.",
  "date-is-a-date": '"03/04/2027" in Sunset of SAL-P-01 could be 3 Apr 2027 or 4 Mar 2027.',
  "decision-complete": "D-02 records no evidence, no owner and no due date.",
  "definition-unchanged": 'Denominator of OUT-03 is "all staff"; the dictionary says blank.',
  envelope:
    "You are EUR 12,400 over your envelope: lines without a Pilot ID add to EUR 212,400, the envelope is EUR 200,000.",
  "fiscal-calendar":
    "This plan starts its years in January; the organisation starts in July. Its FY27-Q1 to FY28-Q1 run from Jan 2027 to Mar 2028, which is FY27-Q3 to FY28-Q3 of the organisation.",
  "five-consecutive-quarters":
    "Above Q4 of Budget stands FY28-Q1 instead of FY27-Q4. The five labels read FY27-Q1, FY27-Q2, FY27-Q3, FY28-Q1, FY28-Q2.",
  "formula-intact": "Progress of SAL-C-02 is empty; it was a formula.",
  "functions-at-the-table": "No voting member from Finance.",
  "gap-measurable":
    "OUT-01 is measured by GAP.RATE; Groups has no counts of Women and Men for FY27-Q1 (Promotion). It has none at all yet.",
  "id-unique": "Line ID SAL-BL-001 stands twice in Budget (copied row?).",
  "independent-reviewer": "head of sales of SAL reviews SAL's plan.",
  "line-tied-or-screened": "SAL-BL-001 has not been screened: its Marker is blank.",
  "marker-earned": "SAL-BL-001 is marked 1 (significant aim) but gives no Rationale.",
  "milestone-dates": "SAL-M-01 is due 31 Jan 2027, before it starts 1 Feb 2027.",
  "milestone-dependencies-exist": "SAL-M-02 waits on SAL-M-1, which does not exist. Did you mean SAL-M-01?",
  "milestone-owner": "SAL-M-12 has no owner.",
  "milestone-resourced":
    "SAL-M-01 falls in FY27-Q1 and FY27-Q2; its line SAL-BL-001 has no money in FY27-Q1 or FY27-Q2.",
  "milestones-without-loops": "M-3 > M-7 > M-5 > M-3 wait on each other.",
  "moves-balance": "SAL-MV-01 moves EUR 12,000 out of SAL-BL-001, which has EUR 10,000 in FY27-Q2.",
  "no-error-values": "Budget!L14 (Q2 of SAL-BL-009) is #REF!: the cell it pointed to is gone.",
  "no-hidden-values": "4 hidden rows of Budget hold 40 values, 38,000 in money among them.",
  "no-merged-cells": "Cells Budget!E5:E8 of Budget (Owner) are merged, so 3 rows have nothing there.",
  "no-named-people": "Source of SAL-E-01 holds an e-mail address.",
  "no-spend-after-sunset": "SAL-BL-003 has EUR 1 in FY27-Q4 for SAL-P-01, whose sunset is 31 Mar 2027.",
  "nothing-outside-table": "9 values in Budget!A41:C43 stand below the Budget table and are not counted.",
  "number-not-text": '"1,200" in Q2 of SAL-BL-014 is text, so it counts as 0. It reads as 1,200.',
  "numbers-and-narrative": "OUT-01 has numbers only: no row of Evidence for it is Qualitative.",
  "one-currency": "SAL-BL-002 is in USD; the round has no USD rate for FY27-Q1, FY27-Q2, FY27-Q3, FY27-Q4 and FY28-Q1.",
  "outcome-complete": "The baseline of OUT-01 is of 29 Nov 2025, more than 12 months ago.",
  "outcome-funded": "OUT-01 is promised (SAL-C-01), but no money is tied to it.",
  "pack-readable": 'Criterion "pilot-sunsets" is not one there is. Correct it, or take the row out.',
  "pilot-ask-equals-lines": "SAL-P-01 asks for EUR 60,000; its lines add to EUR 40,000.",
  "pilot-checkpoints": "SAL-P-01 has no checkpoint; it runs from 1 Oct 2026 to 30 Jun 2027.",
  "pilot-dates-in-order": "SAL-P-01 ends 1 Mar 2027, before it starts 1 Jun 2027.",
  "pilot-decided-at-sunset": "SAL-P-01 passed its sunset 53 days ago (8 Oct 2026) without Disposition and Decision ID.",
  "pilot-success-readable":
    'SAL-P-01 can\'t be judged: its Metric "Improve inclusion" is no outcome of the dictionary; Threshold and Measure by are blank.',
  "pilot-sunset": "A row of Pilots without an ID has no sunset date.",
  "references-exist": "SAL-CP-3 points to SAL-P-10, which is not among the pilots. Did you mean SAL-P-01?",
  "round-current": "This plan carries another copy of version 1 of the round. They differ in members.",
  "row-total": "Total of SAL-BL-002 is typed as 2 over its formula; the quarters add to 1.",
  "shares-add-up": "Shares on SAL-BL-002 add to 110 %, not 100 %.",
  "sheet-present": 'Sheet "Pilots" is missing.',
  "sign-off-current": "The department has not signed.",
  "small-group": "SAL-G-01 (Women) shows 3 eligible, fewer than 5.",
  "small-group-recoverable": "Selected of Women is suppressed, but the Total less the counts shown gives it away.",
  "spend-against-plan": "SAL-BL-001 spent EUR 11,001 in FY27-Q1 against EUR 10,000 in the revised plan (10 % more).",
  "targets-move-the-right-way":
    "SAL-C-01: OUT-03 is meant to go toward zero, but moves the other way: 12 today, 14 in Q5.",
  "template-version": "This file uses template 3.1; the current one is 4.0. Your entries can be carried over.",
  "too-few-to-judge": "OUT-01 in FY27-Q1 rests on 11 (Women), fewer than 30: treat it as indicative.",
  "waiver-in-date": "The waiver for pilot-checkpoints on SAL-P-01 ended 31 Oct 2026.",
};
