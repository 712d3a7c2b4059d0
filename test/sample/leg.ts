import { planFromTables } from "./plan-from-tables";

/** Legal and Compliance: the smallest plan. It is sound as it stands here; what went wrong in its workbook is in spoil-leg.ts. */
export const leg = planFromTables(
  "LEG",
  {
    Commitments: `
      Commitment ID | Pillar         | Commitment                                                  | Outcome ID | Owner           | Deputy             | Baseline | Target Q1 | Target Q2 | Target Q3 | Target Q4 | Target Q5 | Actual Q1 | Needs money
      LEG-C-01      | Representation | Women invited for legal posts accept offers as men do       | OUT-01     | General Counsel | Compliance Lead    | -0.056   | -0.05     | -0.04     | -0.035    | -0.03     | -0.02     | -0.045    | yes
      LEG-C-02      | Fairness       | Complaints are settled within 30 days for every group       | OUT-20     | Compliance Lead | Case Lead          | 41       | 40        | 38        | 35        | 32        | 30        | 40        | yes
      LEG-C-03      | Opportunity    | Stretch assignments go to women as to men                   | OUT-11     | General Counsel | Case Lead          | -0.077   | -0.065    | -0.055    | -0.045    | -0.035    | -0.025    | -0.06     | yes
    `,
    Budget: `
      Line ID    | Description                              | Category   | Cost centre | Owner           | Currency | Outcome ID | Marker | Would not run without aim | Rationale                                                              | Pilot ID | Q1   | Q2   | Q3   | Q4   | Q5
      LEG-BL-001 | Interviews with a shared score sheet     | Training   | 8110        | General Counsel | EUR      | OUT-01     | 2      | yes                       | Each partner asked something else; scores could not be compared.       |          | 3000 | 3000 | 3000 | 3000 | 3000
      LEG-BL-002 | Case workers for complaints              | People     | 8120        | Case Lead       | EUR      | OUT-20     | 1      | no                        | Cases are settled anyway; two workers take those that wait longest.    |          | 8000 | 8000 | 8000 | 8000 | 8000
      LEG-BL-003 | Interpreters and easy language           | Supplier   | 8120        | Case Lead       | EUR      | OUT-20     | 2      | yes                       | Cases that need an interpreter take twice as long.                     |          | 4000 | 4000 | 4000 | 4000 | 4000
      LEG-BL-004 | Rotation into large cases                | Programme  | 8110        | General Counsel | EUR      | OUT-11     | 2      | yes                       | A list, not a partner, decides who joins the next large case.          |          | 2000 | 3000 | 3000 | 3000 | 3000
      LEG-BL-005 | Legal database                           | Technology | 8100        | Compliance Lead | USD      |            | 0      | no                        | Looked at: the same access for everybody.                              |          | 5000 | 5000 | 5000 | 5000 | 5000
      LEG-BL-006 | Outside advice on data protection        | Supplier   | 8100        | Compliance Lead | EUR      |            | 0      | no                        | Looked at: aims at no outcome.                                         |          | 0    | 3000 | 0    | 3000 | 0
      LEG-BL-007 | Complaint line with video relay          | Technology | 8120        | Case Lead       | EUR      | OUT-20     | 2      | yes                       | Deaf customers write letters, which wait longest.                      | LEG-P-01 | 0    | 0    | 6000 | 8000 | 6000
    `,
    Actuals: `
      Line ID    | Quarter | Amount
      LEG-BL-001 | FY27-Q1 | 2900
      LEG-BL-002 | FY27-Q1 | 8200
      LEG-BL-003 | FY27-Q1 | 3700
      LEG-BL-004 | FY27-Q1 | 2000
      LEG-BL-005 | FY27-Q1 | 5200
    `,
    Pilots: `
      Pilot ID | Pilot                           | Domain  | Stage | Objective ID | Outcome ID | Hypothesis                                                                              | Metric | Comparator | Threshold | Stop threshold | Measure by | Source      | Start      | Sunset     | Extensions | Ask   | Owner     | Deputy          | Evaluator
      LEG-P-01 | Complaint line with video relay | Service | Idea  | OBJ-1        | OUT-20     | If deaf customers can call, their complaints are settled in time, as no letter waits.   | OUT-20 | ≤          | 33        | 41             | 2027-09-03 | Case system | 2027-01-18 | 2027-09-17 | 0          | 20000 | Case Lead | Compliance Lead | Controller
    `,
    Checkpoints: `
      Checkpoint ID | Pilot ID | Date       | Value | Call | Note
      LEG-CP-01     | LEG-P-01 | 2027-03-08 |       |      |
      LEG-CP-02     | LEG-P-01 | 2027-05-03 |       |      |
      LEG-CP-03     | LEG-P-01 | 2027-08-02 |       |      |
    `,
    Milestones: `
      Milestone ID | Commitment ID | Milestone                             | Owner           | Start      | Due        | Depends on | Indicator                       | Line ID    | Status      | Next check-in
      LEG-M-01     | LEG-C-02      | Cases are listed by waiting time      | Case Lead       | 2026-09-07 | 2026-11-20 |            | List renewed every week         | LEG-BL-002 | Done        |
      LEG-M-02     | LEG-C-02      | Interpreters are under contract       | Case Lead       | 2026-11-23 | 2027-02-26 | LEG-M-01   | Four languages and sign language | LEG-BL-003 | Under way  | 2026-12-14
      LEG-M-03     | LEG-C-02      | Cases wait no longer than 35 days     | Compliance Lead | 2027-03-01 | 2027-06-25 | LEG-M-02   | Median of the case system       | LEG-BL-002 | Not started | 2027-03-15
      LEG-M-04     | LEG-C-01      | Partners have taken the training      | General Counsel | 2027-01-11 | 2027-03-26 | HR-M-02    | Six partners certified          | LEG-BL-001 | Not started | 2027-01-18
      LEG-M-05     | LEG-C-03      | Rotation list is in use               | General Counsel | 2026-10-05 | 2026-12-18 |            | Last three large cases by list  | LEG-BL-004 | Under way   | 2026-12-07
    `,
    Evidence: `
      Evidence ID | Outcome ID | Period  | Kind         | Channel          | What we saw                                                           | Source
      LEG-E-01    | OUT-01     | FY27-Q1 | Quantitative | Applicant system | 21 % of the women and 26 % of the men who were invited accepted.      | Hiring report, quarter 1
      LEG-E-02    | OUT-01     | FY26-Q4 | Qualitative  | Interviews       | Applicants were asked other questions by every partner.               | Notes of the hiring review
      LEG-E-03    | OUT-20     | FY27-Q1 | Quantitative | Case system      | Half of the complaints are settled within 40 days.                    | Case report, quarter 1
      LEG-E-04    | OUT-20     | FY27-Q1 | Qualitative  | Case talks       | Customers who wrote by letter did not know that their case was open.  | Notes of the case talks
      LEG-E-05    | OUT-11     | FY27-Q1 | Quantitative | Talent review    | One woman in six and nearly one man in four joined a large case.      | Talent review, quarter 1
      LEG-E-06    | OUT-11     | FY26-Q4 | Qualitative  | Interviews       | Partners call the person they called last time.                       | Notes of the case review
    `,
  },
  `
    OUT-01 | FY26-Q4 | Women 6/31 | Men 9/36 | Total 15/67
    OUT-01 | FY27-Q1 | Women 7/33 | Men 9/35 | Total 16/68
    OUT-11 | FY26-Q4 | Women 6/36 | Men 9/37 | Total 15/73
    OUT-11 | FY27-Q1 | Women 7/41 | Men 9/39 | Total 16/80
  `,
);
