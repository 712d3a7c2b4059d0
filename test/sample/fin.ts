import { planFromTables } from "./plan-from-tables";

/** Finance: a small plan without a commitment for Opportunity. What else went wrong in its workbook is in spoil-fin.ts. */
export const fin = planFromTables(
  "FIN",
  {
    Commitments: `
      Commitment ID | Pillar         | Commitment                                             | Outcome ID | Owner           | Deputy           | Baseline | Target Q1 | Target Q2 | Target Q3 | Target Q4 | Target Q5 | Actual Q1 | Needs money
      FIN-C-01      | Representation | Women invited for finance posts accept offers as men do | OUT-01    | Controller      | Treasury Lead    | -0.052   | -0.045    | -0.04     | -0.03     | -0.025    | -0.02     | -0.041    | yes
      FIN-C-02      | Fairness       | Women are promoted as men are                          | OUT-05     | Head of Finance | Controller       | -0.041   | -0.035    | -0.03     | -0.025    | -0.02     | -0.015    | -0.032    | yes
      FIN-C-03      | Fairness       | The adjusted pay gap in Finance halves                 | OUT-08     | Head of Finance | Controller       | 0.038    | 0.036     | 0.032     | 0.027     | 0.022     | 0.019     | 0.037     | yes
    `,
    Budget: `
      Line ID    | Description                              | Category   | Cost centre | Owner           | Currency | Outcome ID | Marker | Would not run without aim | Rationale                                                                  | Pilot ID | Q1    | Q2   | Q3   | Q4   | Q5
      FIN-BL-001 | Interviews with two trained interviewers | Training   | 1110        | Controller      | EUR      | OUT-01     | 2      | yes                       | Scores differed more by interviewer than by applicant.                     |          | 5000  | 5000 | 4000 | 4000 | 4000
      FIN-BL-002 | Promotion files read without names       | Programme  | 1120        | Head of Finance | EUR      | OUT-05     | 2      | yes                       | Two readers rank files before names are shown.                             |          | 4000  | 4000 | 5000 | 4000 | 4000
      FIN-BL-003 | Course fees for part qualified staff     | Training   | 1120        | Controller      | EUR      | SPLIT      | 1      | no                        | Fees are paid for everyone; most who could not pay them are women.         |          | 6000  | 6000 | 6000 | 6000 | 6000
      FIN-BL-004 | Pay corrections                          | People     | 1130        | Head of Finance | EUR      | OUT-08     | 2      | yes                       | Corrects what the pay review finds.                                        |          | 0     | 0    | 14000 | 0   | 0
      FIN-BL-005 | Supplier portal                          | Technology | 1140        | Treasury Lead   | GBP      | OUT-15     | 1      | no                        | One login for all suppliers; small ones see when they are paid.            |          | 5000  | 4000 | 4000 | 4000 | 4000
      FIN-BL-006 | Audit fees                               | Other      | 1100        | Controller      | EUR      |            | 0      | no                        | Looked at: aims at no outcome.                                             |          | 0     | 0    | 0    | 25000 | 0
      FIN-BL-007 | Reporting tool upkeep                    | Technology | 1100        | Treasury Lead   | EUR      |            | 0      | no                        | Looked at: screens pass the audit; aims at no outcome.                     |          | 4000  | 4000 | 4000 | 4000 | 4000
      FIN-BL-008 | Early payment on request                 | Supplier   | 1140        | Treasury Lead   | EUR      | OUT-15     | 2      | yes                       | Small suppliers may ask for payment on delivery.                           | FIN-P-01 | 6000  | 6000 | 0    | 0    | 0
    `,
    Splits: `
      Line ID    | Outcome ID | Share
      FIN-BL-003 | OUT-05     | 0.6
      FIN-BL-003 | OUT-08     | 0.4
    `,
    Actuals: `
      Line ID    | Quarter | Amount
      FIN-BL-001 | FY27-Q1 | 4800
      FIN-BL-002 | FY27-Q1 | 4100
      FIN-BL-003 | FY27-Q1 | 5700
      FIN-BL-005 | FY27-Q1 | 5300
      FIN-BL-007 | FY27-Q1 | 4000
      FIN-BL-008 | FY27-Q1 | 6100
    `,
    Pilots: `
      Pilot ID | Pilot                    | Domain  | Stage | Objective ID | Outcome ID | Hypothesis                                                                                | Metric | Comparator | Threshold | Stop threshold | Measure by | Source            | Start      | Sunset     | Extensions | Ask   | Owner         | Deputy     | Evaluator
      FIN-P-01 | Early payment on request | Service | Pilot | OBJ-1        | OUT-15     | If payment on delivery can be asked for, small suppliers win more, as cash is no hurdle.  | OUT-15 | ≥          | -0.09     | -0.12          | 2026-12-10 | Purchasing system | 2026-08-03 | 2026-12-17 | 0          | 12000 | Treasury Lead | Controller | Purchasing Lead
    `,
    Checkpoints: `
      Checkpoint ID | Pilot ID | Date       | Value | Call     | Note
      FIN-CP-01     | FIN-P-01 | 2026-09-14 | -0.11 | Continue | Thirty suppliers have asked; the form is too long.
      FIN-CP-02     | FIN-P-01 | 2026-11-16 | -0.1  | Continue | A shorter form; requests have doubled.
    `,
    Milestones: `
      Milestone ID | Commitment ID | Milestone                            | Owner           | Start      | Due        | Depends on         | Indicator                         | Line ID    | Status      | Next check-in
      FIN-M-01     | FIN-C-01      | Interviewers have taken the training | Controller      | 2027-01-11 | 2027-03-26 | HR-M-02            | Ten interviewers certified        | FIN-BL-001 | Not started | 2027-01-18
      FIN-M-02     | FIN-C-02      | Files of the spring round are read without names | Head of Finance | 2027-02-01 | 2027-05-28 |        | Every file has two readings       | FIN-BL-002 | Not started | 2027-02-15
      FIN-M-03     | FIN-C-03      | Pay corrections are agreed           | Head of Finance | 2026-11-23 | 2027-02-26 | HR-M-01            | List signed by both heads         | FIN-BL-004 | Under way   | 2026-12-14
      FIN-M-04     | FIN-C-02      | Course fees are paid in advance      | Controller      | 2026-10-05 | 2027-01-29 |                    | Nobody lends the company the fee  | FIN-BL-003 | Under way   | 2026-12-14
    `,
    Evidence: `
      Evidence ID | Outcome ID | Period  | Kind         | Channel           | What we saw                                                             | Source
      FIN-E-01    | OUT-01     | FY27-Q1 | Quantitative | Applicant system  | 21 % of the women and 25 % of the men who were invited accepted.        | Hiring report, quarter 1
      FIN-E-02    | OUT-01     | FY26-Q4 | Qualitative  | Interviews        | Applicants met five people and no women.                                | Notes of the hiring review
      FIN-E-03    | OUT-05     | FY27-Q1 | Quantitative | Staff record      | Women were promoted at 8 %, men at 11 %.                                | Staff record, quarter 1
      FIN-E-04    | OUT-05     | FY26-Q4 | Qualitative  | Manager talks     | Managers promote whom they see at month end.                            | Notes of the promotion round
      FIN-E-05    | OUT-08     | FY27-Q1 | Quantitative | Gap sheet         | The adjusted gap in Finance is 3.7 %.                                   | Gap sheet, HR
      FIN-E-06    | OUT-08     | FY26-Q4 | Qualitative  | Manager talks     | Starting pay follows the last pay slip.                                 | Notes of the pay review
      FIN-E-07    | OUT-15     | FY27-Q1 | Quantitative | Purchasing system | Small suppliers won 14 % of their bids, large ones 23 %.                | Tender report, quarter 1
      FIN-E-08    | OUT-15     | FY27-Q1 | Qualitative  | Supplier talks    | Suppliers can't see when an invoice will be paid.                       | Notes of the supplier talks
    `,
  },
  `
    OUT-01 | FY26-Q4 | Women 8/42 | Men 17/70 | Total 25/112
    OUT-01 | FY27-Q1 | Women 9/43 | Men 18/72 | Total 27/115
    OUT-05 | FY26-Q4 | Women 5/71 | Men 8/72 | Total 13/143
    OUT-05 | FY27-Q1 | Women 6/73 | Men 8/70 | Total 14/143
    OUT-15 | FY26-Q4 | Small suppliers 18/150 | Large suppliers 24/100 | Total 42/250
    OUT-15 | FY27-Q1 | Small suppliers 21/154 | Large suppliers 23/99 | Total 44/253
  `,
);
