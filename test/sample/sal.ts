import { planFromTables } from "./plan-from-tables";

/** Sales: clean. Hiring, promotion and stretch assignments, and service for customers with a disability. */
export const sal = planFromTables(
  "SAL",
  {
    Commitments: `
      Commitment ID | Pillar         | Commitment                                                     | Outcome ID | Owner                  | Deputy                 | Baseline | Target Q1 | Target Q2 | Target Q3 | Target Q4 | Target Q5 | Actual Q1 | Needs money
      SAL-C-01      | Representation | Women who interview for field sales are hired as men are       | OUT-01     | Head of Field Sales    | Sales Operations Lead  | -0.073   | -0.06     | -0.05     | -0.04     | -0.03     | -0.02     | -0.059    | yes
      SAL-C-02      | Fairness       | Women among account leads are promoted as men are              | OUT-05     | Head of Sales          | Sales Operations Lead  | -0.038   | -0.035    | -0.03     | -0.025    | -0.015    | -0.01     | -0.028    | yes
      SAL-C-03      | Fairness       | Customers with a disability rate our service as others do      | OUT-17     | Customer Service Lead  | Head of Inside Sales   | -0.6     | -0.55     | -0.5      | -0.4      | -0.3      | -0.2      | -0.56     | yes
      SAL-C-04      | Opportunity    | Large accounts are offered to women as often as to men         | OUT-11     | Head of Key Accounts   | Head of Field Sales    | -0.074   | -0.06     | -0.05     | -0.04     | -0.03     | -0.02     | -0.055    | yes
    `,
    Budget: `
      Line ID    | Description                                  | Category   | Cost centre | Owner                 | Currency | Outcome ID | Marker | Would not run without aim | Rationale                                                                       | Pilot ID | Q1    | Q2    | Q3    | Q4    | Q5
      SAL-BL-001 | Structured interviews for field sales        | Training   | 4110        | Head of Field Sales   | EUR      | OUT-01     | 2      | yes                       | The gap opens at the interview; two trained interviewers score everyone alike.  |          | 14000 | 10000 | 10000 | 6000  | 6000
      SAL-BL-002 | Advertising where women in sales look        | Supplier   | 4110        | Head of Field Sales   | EUR      | OUT-01     | 1      | no                        | We advertise anyway; a third of the spend now goes to new channels.             |          | 6000  | 5000  | 5000  | 5000  | 5000
      SAL-BL-003 | Promotion panels with members from outside   | Programme  | 4120        | Head of Sales         | EUR      | OUT-05     | 2      | yes                       | Panels see the whole file, so that visibility to one manager decides less.      |          | 8000  | 8000  | 9000  | 9000  | 8000
      SAL-BL-004 | Sponsors for account leads                   | Programme  | 4120        | Head of Key Accounts  | EUR      | SPLIT      | 1      | no                        | Sponsored people are promoted and handed large accounts more often.             |          | 12000 | 12000 | 14000 | 14000 | 12000
      SAL-BL-005 | Territory planning tool                      | Technology | 4150        | Sales Operations Lead | USD      | OUT-11     | 1      | no                        | Accounts are assigned by workload and skill instead of by who asks first.       |          | 15000 | 12000 | 12000 | 12000 | 12000
      SAL-BL-006 | Captions and hearing loops at customer days  | Supplier   | 4160        | Customer Service Lead | EUR      | OUT-17     | 2      | yes                       | Customers with a hearing loss named it first in the last survey.                |          | 9000  | 9000  | 10000 | 10000 | 10000
      SAL-BL-007 | Customer listening panel                     | Listening  | 4160        | Customer Service Lead | EUR      | OUT-17     | 1      | no                        | The panel exists; one seat in four now goes to customers with a disability.     |          | 5000  | 5000  | 5000  | 5000  | 5000
      SAL-BL-008 | Annual sales conference                      | Programme  | 4100        | Head of Sales         | EUR      |            | 0      | no                        | Looked at: open to all, aims at no outcome.                                     |          | 0     | 45000 | 0     | 0     | 0
      SAL-BL-009 | Regional office moves                        | Other      | 4100        | Sales Operations Lead | EUR      |            | 0      | no                        | Looked at: step-free sites are chosen anyway.                                   |          | 10000 | 10000 | 10000 | 10000 | 10000
      SAL-BL-010 | Customer system training                     | Training   | 4150        | Sales Operations Lead | EUR      |            | 0      | no                        | Looked at: the same course for everybody.                                       |          | 4000  | 4000  | 0     | 0     | 0
      SAL-BL-011 | Text chat in the order line                  | Technology | 4160        | Customer Service Lead | EUR      | OUT-17     | 2      | yes                       | Deaf customers can't use the order line at all today.                           | SAL-P-01 | 14000 | 8000  | 0     | 0     | 0
      SAL-BL-012 | Account assignment by workload               | Programme  | 4120        | Head of Key Accounts  | EUR      | OUT-11     | 2      | yes                       | Tries assignment by a rule in two regions before all of them change.            | SAL-P-02 | 0     | 12000 | 14000 | 10000 | 0
      SAL-BL-013 | Quotes in plain language                     | Supplier   | 4160        | Head of Inside Sales  | EUR      | OUT-17     | 1      | no                        | Customers with a cognitive impairment ask back three times as often.            | SAL-P-03 | 0     | 0     | 10000 | 12000 | 8000
    `,
    Splits: `
      Line ID    | Outcome ID | Share
      SAL-BL-004 | OUT-05     | 0.6
      SAL-BL-004 | OUT-11     | 0.4
    `,
    Actuals: `
      Line ID    | Quarter | Amount
      SAL-BL-001 | FY27-Q1 | 13600
      SAL-BL-002 | FY27-Q1 | 6250
      SAL-BL-003 | FY27-Q1 | 7700
      SAL-BL-004 | FY27-Q1 | 12000
      SAL-BL-005 | FY27-Q1 | 15480
      SAL-BL-006 | FY27-Q1 | 8640
      SAL-BL-007 | FY27-Q1 | 4900
      SAL-BL-009 | FY27-Q1 | 10350
      SAL-BL-010 | FY27-Q1 | 4000
      SAL-BL-011 | FY27-Q1 | 13900
    `,
    Pilots: `
      Pilot ID | Pilot                            | Domain              | Stage | Objective ID | Outcome ID | Hypothesis                                                                                        | Metric | Comparator | Threshold | Stop threshold | Measure by | Source           | Start      | Sunset     | Extensions | Ask   | Owner                 | Deputy                | Evaluator
      SAL-P-01 | Text chat in the order line      | Service             | Pilot | OBJ-1        | OUT-17     | If customers can type instead of call, those with a disability rate us better, as they are served. | OUT-17 | ≥          | -0.45     | -0.6           | 2026-12-11 | Service survey   | 2026-07-20 | 2026-12-18 | 0          | 22000 | Customer Service Lead | Head of Inside Sales  | Research Lead
      SAL-P-02 | Account assignment by workload   | Service             | Pilot | OBJ-2        | OUT-11     | If accounts go by workload and skill, women get large ones as men do, as nobody needs to ask.      | OUT-11 | ≥          | -0.04     | -0.08          | 2027-06-11 | Territory tool   | 2026-10-01 | 2027-06-30 | 0          | 36000 | Head of Key Accounts  | Sales Operations Lead | Talent Lead
      SAL-P-03 | Quotes in plain language         | Customer experience | Idea  | OBJ-1        | OUT-17     | If quotes are short and plain, more customers decide without asking back, as they understand them. | OUT-17 | ≥          | -0.35     | -0.55          | 2027-08-31 | Service survey   | 2027-01-11 | 2027-09-15 | 0          | 30000 | Head of Inside Sales  | Customer Service Lead | Research Lead
    `,
    Checkpoints: `
      Checkpoint ID | Pilot ID | Date       | Value | Call     | Note
      SAL-CP-01     | SAL-P-01 | 2026-09-07 | -0.55 | Continue | Used in one order out of twenty; opening hours were too short.
      SAL-CP-02     | SAL-P-01 | 2026-11-16 | -0.48 | Continue | Open until eight in the evening; use has doubled.
      SAL-CP-03     | SAL-P-02 | 2026-11-23 | -0.06 | Continue | First region assigned; too early to judge.
      SAL-CP-04     | SAL-P-02 | 2027-02-01 |       |          |
      SAL-CP-05     | SAL-P-02 | 2027-05-03 |       |          |
      SAL-CP-06     | SAL-P-03 | 2027-03-08 |       |          |
      SAL-CP-07     | SAL-P-03 | 2027-05-10 |       |          |
      SAL-CP-08     | SAL-P-03 | 2027-08-02 |       |          |
    `,
    Milestones: `
      Milestone ID | Commitment ID | Milestone                                        | Owner                 | Start      | Due        | Depends on         | Indicator                                    | Line ID    | Status      | Next check-in
      SAL-M-01     | SAL-C-01      | Score sheet for field sales interviews is agreed | Head of Field Sales   | 2026-08-03 | 2026-10-30 |                    | Sheet in use in all six regions              | SAL-BL-001 | Done        |
      SAL-M-02     | SAL-C-01      | All interviewers are trained                     | Head of Field Sales   | 2027-01-11 | 2027-03-26 | SAL-M-01; HR-M-02  | 40 interviewers certified                    | SAL-BL-001 | Not started | 2027-01-18
      SAL-M-03     | SAL-C-02      | Promotion panels sit in every region             | Head of Sales         | 2026-11-02 | 2027-02-26 |                    | Six panels, each with two members from outside | SAL-BL-003 | Under way | 2026-12-14
      SAL-M-04     | SAL-C-04      | Assignment rule is decided                       | Head of Key Accounts  | 2026-10-05 | 2026-12-18 |                    | Rule signed by the sales board               | no cost    | Under way   | 2026-12-07
      SAL-M-05     | SAL-C-04      | Accounts are assigned by the rule                | Sales Operations Lead | 2027-01-11 | 2027-06-18 | SAL-M-04           | Nine accounts in ten assigned by the rule    | SAL-BL-005 | Not started | 2027-01-25
    `,
    Evidence: `
      Evidence ID | Outcome ID | Period  | Kind         | Channel          | What we saw                                                                                  | Source
      SAL-E-01    | OUT-01     | FY27-Q1 | Quantitative | Applicant system | One woman in five who was invited accepted an offer, against more than one man in four.      | Hiring report, quarter 1
      SAL-E-02    | OUT-01     | FY26-Q4 | Qualitative  | Interviews       | Applicants say that interviews turned on stories from team sports and late dinners.          | Notes of the hiring review
      SAL-E-03    | OUT-05     | FY27-Q1 | Quantitative | Staff record     | Women were promoted at 8 %, men at 11 %.                                                      | Staff record, quarter 1
      SAL-E-04    | OUT-05     | FY26-Q4 | Qualitative  | Exit talks       | Leaving account leads say that the next step was never named.                                | Summary of exit talks
      SAL-E-05    | OUT-17     | FY27-Q1 | Quantitative | Survey           | Customers with a disability rate us 0.56 points lower on a scale of five.                    | Service survey, quarter 1
      SAL-E-06    | OUT-17     | FY27-Q1 | Qualitative  | Customer panel   | Orders by telephone are named as the hardest step.                                           | Minutes of the customer panel
      SAL-E-07    | OUT-11     | FY27-Q1 | Quantitative | Talent review    | Of those eligible, a tenth of the women and a sixth of the men were given a large account.   | Talent review, quarter 1
      SAL-E-08    | OUT-11     | FY26-Q4 | Qualitative  | Interviews       | Large accounts go to whoever asks; several women were told to wait.                          | Notes of the account review
    `,
    Moves: `
      Move ID   | From line  | To line    | Quarter | Amount | Decision ID
      SAL-MV-01 | SAL-BL-009 | SAL-BL-003 | FY27-Q3 | 2000   | D-04
    `,
    Waivers: `
      Criterion           | Item       | Reason | Asked by | Approver | Expires
      spend-against-plan  | SAL-BL-008 | The venue is paid in halves; the second half falls into FY27-Q3. | Head of Sales | Head of Finance | 2027-03-31
    `,
  },
  `
    OUT-01 | FY26-Q4 | Women 12/60 | Men 30/110 | Total 42/170
    OUT-01 | FY27-Q1 | Women 13/62 | Men 29/108 | Total 42/170
    OUT-05 | FY26-Q4 | Women 6/85  | Men 13/120 | Not disclosed suppressed/14 | Total suppressed/219
    OUT-05 | FY27-Q1 | Women 7/86  | Men 13/119 | Total 20/205
    OUT-11 | FY26-Q4 | Women 7/84  | Men 19/121 | Total 26/205
    OUT-11 | FY27-Q1 | Women 9/86  | Men 19/119 | Total 28/205
    OUT-01 | FY26-Q1 | Women 11/58 | Men 31/104 | Total 42/162
    OUT-01 | FY26-Q2 | Women 10/55 | Men 28/101 | Total 38/156
    OUT-01 | FY26-Q3 | Women 12/59 | Men 30/107 | Total 42/166
  `,
);
