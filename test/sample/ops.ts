import { planFromTables } from "./plan-from-tables";

/** Operations: sites and purchasing. The plan itself is sound; what went wrong in its workbook is in spoil-ops.ts. */
export const ops = planFromTables(
  "OPS",
  {
    Commitments: `
      Commitment ID | Pillar         | Commitment                                                | Outcome ID | Owner              | Deputy             | Baseline | Target Q1 | Target Q2 | Target Q3 | Target Q4 | Target Q5 | Actual Q1 | Needs money
      OPS-C-01      | Representation | Women invited for site posts accept offers as men do      | OUT-01     | Site Lead North    | Site Lead South    | -0.083   | -0.07     | -0.06     | -0.05     | -0.04     | -0.03     | -0.065    | yes
      OPS-C-02      | Fairness       | Part-time staff are promoted as full-time staff are       | OUT-06     | Head of Operations | Site Lead North    | 0.526    | 0.56      | 0.6       | 0.66      | 0.74      | 0.82      | 0.564     | yes
      OPS-C-03      | Fairness       | Staff with a disability stay as others do                 | OUT-07     | Health Lead        | Site Lead South    | -0.044   | -0.04     | -0.036    | -0.03     | -0.024    | -0.018    | -0.037    | yes
      OPS-C-04      | Opportunity    | Fourteen percent of spend goes to diverse suppliers       | OUT-14     | Purchasing Lead    | Head of Operations | 0.08     | 0.09      | 0.1       | 0.11      | 0.125     | 0.14      | 0.088     | yes
      OPS-C-05      | Opportunity    | Small suppliers win awards nearly as often as large ones  | OUT-15     | Purchasing Lead    | Head of Operations | -0.12    | -0.1      | -0.09     | -0.07     | -0.05     | -0.04     | -0.096    | yes
    `,
    Budget: `
      Line ID    | Description                               | Category   | Cost centre | Owner              | Currency | Outcome ID | Marker | Would not run without aim | Rationale                                                                     | Pilot ID | Q1    | Q2    | Q3    | Q4    | Q5
      OPS-BL-001 | Trial shifts before the interview         | Programme  | 3110        | Site Lead North    | EUR      | OUT-01     | 2      | yes                       | A trial shift shows what the post is; the interview alone lost women.         |          | 9000  | 9000  | 9000  | 9000  | 9000
      OPS-BL-002 | Work clothes in all sizes                 | Supplier   | 3110        | Site Lead South    | EUR      | OUT-01     | 1      | no                        | Clothes are bought anyway; the new contract covers every size.                |          | 14000 | 8000  | 4000  | 4000  | 4000
      OPS-BL-003 | Shift leads in part time                  | People     | 3120        | Head of Operations | EUR      | OUT-06     | 2      | yes                       | Promotion needs time as a shift lead, which part-time staff could not be.     |          | 16000 | 16000 | 18000 | 18000 | 16000
      OPS-BL-004 | Planning tool for shifts                  | Technology | 3120        | Site Lead North    | USD      | SPLIT      | 1      | no                        | Fits shifts to hours and to adjustments; it saves overtime too.               |          | 12000 | 10000 | 10000 | 10000 | 10000
      OPS-BL-005 | Seats, lifts and lighting                 | Technology | 3130        | Health Lead        | EUR      | OUT-07     | 2      | yes                       | Six of ten who left after an illness could have stayed with a seat.           |          | 14000 | 15000 | 15000 | 14000 | 12000
      OPS-BL-006 | Health talks after long absence           | Listening  | 3130        | Health Lead        | EUR      | OUT-07     | 1      | no                        | Talks are offered to all; most are with staff with a disability.              |          | 5000  | 5000  | 5000  | 5000  | 5000
      OPS-BL-007 | Supplier days in the regions              | Supplier   | 3140        | Purchasing Lead    | EUR      | OUT-14     | 2      | yes                       | Suppliers who don't know us can't bid.                                        |          | 6000  | 6000  | 7000  | 7000  | 6000
      OPS-BL-008 | Tenders in smaller lots                   | Supplier   | 3140        | Purchasing Lead    | EUR      | OUT-15     | 2      | yes                       | The lot size alone kept small suppliers out of four tenders in ten.           |          | 5000  | 7000  | 7000  | 7000  | 6000
      OPS-BL-009 | Yard resurfacing                          | Other      | 3100        | Site Lead South    | EUR      |            | 0      | no                        | Looked at: step-free as required by law, aims at no outcome.                  |          | 0     | 30000 | 18000 | 0     | 0
      OPS-BL-010 | Forklift leases                           | Other      | 3100        | Site Lead North    | EUR      |            | 0      | no                        | Looked at: aims at no outcome.                                                |          | 6000  | 6000  | 6000  | 6000  | 6000
      OPS-BL-011 | Payment within ten days                   | Supplier   | 3140        | Purchasing Lead    | EUR      | OUT-15     | 2      | yes                       | Small suppliers name late payment as the reason not to bid.                   | OPS-P-01 | 0     | 14000 | 12000 | 0     | 0
    `,
    Splits: `
      Line ID    | Outcome ID | Share
      OPS-BL-004 | OUT-06     | 0.6
      OPS-BL-004 | OUT-07     | 0.4
    `,
    Actuals: `
      Line ID    | Quarter | Amount
      OPS-BL-001 | FY27-Q1 | 8700
      OPS-BL-002 | FY27-Q1 | 14600
      OPS-BL-003 | FY27-Q1 | 15600
      OPS-BL-004 | FY27-Q1 | 12000
      OPS-BL-005 | FY27-Q1 | 14900
      OPS-BL-006 | FY27-Q1 | 4600
      OPS-BL-007 | FY27-Q1 | 6200
      OPS-BL-008 | FY27-Q1 | 5000
      OPS-BL-010 | FY27-Q1 | 6000
    `,
    Pilots: `
      Pilot ID | Pilot                   | Domain  | Stage | Objective ID | Outcome ID | Hypothesis                                                                                  | Metric | Comparator | Threshold | Stop threshold | Measure by | Source            | Start      | Sunset     | Extensions | Ask   | Owner           | Deputy             | Evaluator
      OPS-P-01 | Payment within ten days | Service | Pilot | OBJ-1        | OUT-15     | If small suppliers are paid in ten days, more of them win awards, as they can afford to bid. | OUT-15 | ≥         | -0.08     | -0.12          | 2027-03-08 | Purchasing system | 2026-10-05 | 2027-03-19 | 0          | 26000 | Purchasing Lead | Head of Operations | Controller
    `,
    Checkpoints: `
      Checkpoint ID | Pilot ID | Date       | Value | Call     | Note
      OPS-CP-01     | OPS-P-01 | 2026-11-16 | -0.1  | Continue | Nine in ten invoices were paid within ten days.
      OPS-CP-02     | OPS-P-01 | 2027-01-25 |       |          |
    `,
    Milestones: `
      Milestone ID | Commitment ID | Milestone                                 | Owner              | Start      | Due        | Depends on        | Indicator                             | Line ID    | Status      | Next check-in
      OPS-M-01     | OPS-C-01      | Trial shifts run at both sites            | Site Lead North    | 2026-08-03 | 2026-10-30 |                   | Each applicant invited has had one    | OPS-BL-001 | Done        |
      OPS-M-02     | OPS-C-01      | Interviewers have taken the training      | Site Lead South    | 2027-01-18 | 2027-04-30 | OPS-M-01; HR-M-02 | 18 interviewers certified             | OPS-BL-001 | Not started | 2027-02-01
      OPS-M-03     | OPS-C-02      | Shift lead posts are advertised part time | Head of Operations | 2026-11-02 | 2027-02-26 |                   | Every post since January              | OPS-BL-003 | Under way   | 2026-12-14
      OPS-M-04     | OPS-C-05      | Tender rules allow smaller lots           | Purchasing Lead    | 2026-09-14 | 2026-12-18 |                   | Rules signed by the board             | no cost    | Under way   | 2026-12-07
      OPS-M-05     | OPS-C-04      | Forty new suppliers are registered        | Purchasing Lead    | 2027-01-11 | 2027-06-25 | OPS-M-04          | Forty suppliers able to bid           | OPS-BL-007 | Not started | 2027-02-08
    `,
    Evidence: `
      Evidence ID | Outcome ID | Period  | Kind         | Channel           | What we saw                                                                        | Source
      OPS-E-01    | OUT-01     | FY27-Q1 | Quantitative | Applicant system  | 17 % of the women and 24 % of the men who were invited accepted an offer.          | Hiring report, quarter 1
      OPS-E-02    | OUT-01     | FY26-Q4 | Qualitative  | Interviews        | Applicants expected shifts that we no longer run.                                  | Notes of the hiring review
      OPS-E-03    | OUT-06     | FY27-Q1 | Quantitative | Staff record      | Part-time staff are promoted at 56 % of the rate of full-time staff.               | Staff record, quarter 1
      OPS-E-04    | OUT-06     | FY26-Q4 | Qualitative  | Manager talks     | Managers believe that a shift lead must work full time.                            | Notes of the promotion round
      OPS-E-05    | OUT-07     | FY27-Q1 | Quantitative | Staff record      | 89 % of staff with a disability stayed, 92 % of others.                            | Staff record, quarter 1
      OPS-E-06    | OUT-07     | FY26-Q4 | Qualitative  | Health talks      | A seat came, but only after weeks at home.                                         | Summary of health talks
      OPS-E-07    | OUT-14     | FY27-Q1 | Quantitative | Purchasing system | 8.8 % of the spend whose supplier is known went to diverse suppliers.              | Spend report, quarter 1
      OPS-E-08    | OUT-14     | FY27-Q1 | Qualitative  | Supplier day      | Suppliers had not known that tenders are open to them.                             | Notes of the supplier day
      OPS-E-09    | OUT-15     | FY27-Q1 | Quantitative | Purchasing system | Small suppliers won 14 % of their bids, large ones 23 %.                           | Tender report, quarter 1
      OPS-E-10    | OUT-15     | FY27-Q1 | Qualitative  | Supplier day      | Late payment costs small suppliers more than the award earns.                      | Notes of the supplier day
    `,
    Moves: `
      Move ID   | From line  | To line    | Quarter | Amount | Decision ID
      OPS-MV-01 | OPS-BL-010 | OPS-BL-006 | FY27-Q3 | 1000   | D-08
    `,
  },
  `
    OUT-01 | FY26-Q4 | Women 14/90 | Men 62/260 | Total 76/350
    OUT-01 | FY27-Q1 | Women 16/92 | Men 61/255 | Total 77/347
    OUT-06 | FY26-Q4 | Part time 8/160 | Full time 38/400 | Total 46/560
    OUT-06 | FY27-Q1 | Part time 9/164 | Full time 39/401 | Total 48/565
    OUT-07 | FY26-Q4 | Disability 57/65 | No disability 442/480 | Total 499/545
    OUT-07 | FY27-Q1 | Disability 58/65 | No disability 447/481 | Total 505/546
    OUT-15 | FY26-Q4 | Small suppliers 18/150 | Large suppliers 24/100 | Total 42/250
    OUT-15 | FY27-Q1 | Small suppliers 21/154 | Large suppliers 23/99 | Total 44/253
  `,
);
