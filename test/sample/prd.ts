import { planFromTables } from "./plan-from-tables";

/** Product and Research: clean. Products that everyone can use, and fair careers for those who make them. */
export const prd = planFromTables(
  "PRD",
  {
    Commitments: `
      Commitment ID | Pillar         | Commitment                                                   | Outcome ID | Owner               | Deputy              | Baseline | Target Q1 | Target Q2 | Target Q3 | Target Q4 | Target Q5 | Actual Q1 | Needs money
      PRD-C-01      | Representation | Women invited for research posts accept offers as men do     | OUT-01     | Research Lead       | Design Lead         | -0.048   | -0.04     | -0.03     | -0.025    | -0.02     | -0.01     | -0.028    | yes
      PRD-C-02      | Fairness       | Women wait no more than 100 days longer for promotion        | OUT-09     | Head of Product     | Research Lead       | 180      | 170       | 155       | 140       | 120       | 100       | 172       | yes
      PRD-C-03      | Fairness       | Women are promoted as men are                                | OUT-05     | Head of Product     | Design Lead         | -0.032   | -0.03     | -0.025    | -0.02     | -0.015    | -0.01     | -0.022    | yes
      PRD-C-04      | Opportunity    | Three products in four meet the accessibility standard       | OUT-18     | Accessibility Lead  | Design Lead         | 0.42     | 0.46      | 0.52      | 0.58      | 0.66      | 0.75      | 0.47      | yes
      PRD-C-05      | Opportunity    | Projects are led by women as often as by men                 | OUT-11     | Research Lead       | Head of Product     | -0.069   | -0.06     | -0.05     | -0.04     | -0.03     | -0.02     | -0.045    | yes
    `,
    Budget: `
      Line ID    | Description                              | Category   | Cost centre | Owner              | Currency | Outcome ID | Marker | Would not run without aim | Rationale                                                                    | Pilot ID | Q1    | Q2    | Q3    | Q4    | Q5
      PRD-BL-001 | Research posts advertised with pay band  | Programme  | 6110        | Research Lead      | EUR      | OUT-01     | 1      | no                        | Posts are advertised anyway; naming the band brings more women to apply.     |          | 5000  | 5000  | 5000  | 5000  | 5000
      PRD-BL-002 | Workshops on scoring interviews          | Training   | 6110        | Research Lead      | EUR      | OUT-01     | 2      | yes                       | Offers follow the interview score, which differed by interviewer.            |          | 8000  | 6000  | 6000  | 4000  | 4000
      PRD-BL-003 | Promotion reviews twice a year           | Programme  | 6120        | Head of Product    | EUR      | SPLIT      | 1      | no                        | Reviews come round for everyone, so that nobody has to ask for one.          |          | 10000 | 12000 | 12000 | 12000 | 10000
      PRD-BL-004 | Project leads by open call               | Programme  | 6120        | Research Lead      | EUR      | OUT-11     | 2      | yes                       | Leads were appointed by acquaintance; the call is open and scored.           |          | 9000  | 9000  | 10000 | 10000 | 10000
      PRD-BL-005 | Accessibility engineers                  | People     | 6130        | Accessibility Lead | EUR      | OUT-18     | 2      | yes                       | Two engineers mend what the audits find.                                     |          | 24000 | 24000 | 24000 | 24000 | 24000
      PRD-BL-006 | Tests with users who have a disability   | Supplier   | 6130        | Design Lead        | GBP      | OUT-18     | 1      | no                        | Part of every release test; paid as other testers are.                       |          | 8000  | 6000  | 6000  | 6000  | 6000
      PRD-BL-007 | Career talks from the second year on     | Listening  | 6120        | Head of Product    | EUR      | OUT-09     | 1      | no                        | A talk a year names the next step and when it may come.                      |          | 4000  | 4000  | 4000  | 4000  | 4000
      PRD-BL-008 | Laboratory equipment                     | Other      | 6100        | Research Lead      | EUR      |            | 0      | no                        | Looked at: benches that can be lowered were chosen; aims at no outcome.      |          | 10000 | 10000 | 12000 | 10000 | 8000
      PRD-BL-009 | Patent fees                              | Other      | 6100        | Research Lead      | EUR      |            | 0      | no                        | Looked at: aims at no outcome.                                               |          | 2000  | 2000  | 2000  | 2000  | 2000
      PRD-BL-010 | High-contrast theme                      | Technology | 6130        | Design Lead        | EUR      | OUT-18     | 2      | yes                       | Contrast is the point that most screens fail.                                | PRD-P-01 | 16000 | 14000 | 0     | 0     | 0
      PRD-BL-011 | One-hand mode                            | Technology | 6130        | Design Lead        | EUR      | OUT-18     | 2      | yes                       | Six gestures need two hands; users with one can't finish an order.           | PRD-P-02 | 8000  | 16000 | 14000 | 0     | 0
      PRD-BL-012 | Paid panel of users with a disability    | Listening  | 6130        | Accessibility Lead | EUR      | OUT-17     | 2      | yes                       | A standing panel sees designs before they are built.                         | PRD-P-03 | 0     | 0     | 10000 | 14000 | 12000
    `,
    Splits: `
      Line ID    | Outcome ID | Share
      PRD-BL-003 | OUT-09     | 0.55
      PRD-BL-003 | OUT-05     | 0.45
    `,
    Actuals: `
      Line ID    | Quarter | Amount
      PRD-BL-001 | FY27-Q1 | 5200
      PRD-BL-002 | FY27-Q1 | 7400
      PRD-BL-003 | FY27-Q1 | 9800
      PRD-BL-004 | FY27-Q1 | 8700
      PRD-BL-005 | FY27-Q1 | 24000
      PRD-BL-006 | FY27-Q1 | 8300
      PRD-BL-007 | FY27-Q1 | 3800
      PRD-BL-008 | FY27-Q1 | 10500
      PRD-BL-009 | FY27-Q1 | 2000
      PRD-BL-010 | FY27-Q1 | 15500
      PRD-BL-011 | FY27-Q1 | 8200
    `,
    Pilots: `
      Pilot ID | Pilot                                 | Domain              | Stage | Objective ID | Outcome ID | Hypothesis                                                                                    | Metric | Comparator | Threshold | Stop threshold | Measure by | Source              | Start      | Sunset     | Extensions | Ask   | Owner              | Deputy             | Evaluator
      PRD-P-01 | High-contrast theme                   | Product             | Pilot | OBJ-3        | OUT-18     | If a theme with high contrast ships, more screens meet the standard, as contrast fails most.  | OUT-18 | ≥          | 0.5       | 0.42           | 2026-12-09 | Accessibility audit | 2026-07-13 | 2026-12-16 | 0          | 30000 | Design Lead        | Accessibility Lead | Research Lead
      PRD-P-02 | One-hand mode                         | Product             | Pilot | OBJ-3        | OUT-18     | If every gesture has a one-hand form, orders are finished, as no step needs two hands.        | OUT-18 | ≥          | 0.55      | 0.45           | 2027-03-10 | Accessibility audit | 2026-09-07 | 2027-03-24 | 0          | 38000 | Design Lead        | Accessibility Lead | Research Lead
      PRD-P-03 | Paid panel of users with a disability | Customer experience | Idea  | OBJ-1        | OUT-17     | If users with a disability see designs early, they rate us better, as faults are mended first. | OUT-17 | ≥         | -0.4      | -0.6           | 2027-09-03 | Service survey      | 2027-01-11 | 2027-09-17 | 0          | 36000 | Accessibility Lead | Design Lead        | Customer Service Lead
    `,
    Checkpoints: `
      Checkpoint ID | Pilot ID | Date       | Value | Call     | Note
      PRD-CP-01     | PRD-P-01 | 2026-09-14 | 0.45  | Continue | Theme is in the test version; two colours failed.
      PRD-CP-02     | PRD-P-01 | 2026-11-16 | 0.49  | Continue | One point short of the threshold, with two releases to come.
      PRD-CP-03     | PRD-P-02 | 2026-09-28 | 0.43  | Continue | Three of six gestures are built.
      PRD-CP-04     | PRD-P-02 | 2026-11-30 | 0.47  | Continue | All gestures are built; testers want larger targets.
      PRD-CP-05     | PRD-P-02 | 2027-02-15 |       |          |
      PRD-CP-06     | PRD-P-03 | 2027-03-01 |       |          |
      PRD-CP-07     | PRD-P-03 | 2027-05-03 |       |          |
      PRD-CP-08     | PRD-P-03 | 2027-08-09 |       |          |
    `,
    Milestones: `
      Milestone ID | Commitment ID | Milestone                                   | Owner              | Start      | Due        | Depends on         | Indicator                                | Line ID    | Status      | Next check-in
      PRD-M-01     | PRD-C-04      | Products are audited against the standard   | Accessibility Lead | 2026-07-06 | 2026-09-30 |                    | Report on 36 products                    | PRD-BL-005 | Done        |
      PRD-M-02     | PRD-C-04      | The ten most used products are mended       | Accessibility Lead | 2026-10-05 | 2027-03-26 | PRD-M-01           | Ten audits without a failed point        | PRD-BL-005 | Under way   | 2026-12-14
      PRD-M-03     | PRD-C-04      | Audit tool runs on every build              | Design Lead        | 2026-11-16 | 2027-02-26 | PRD-M-01; IT-M-01  | Every build has a result                 | PRD-BL-006 | Under way   | 2026-12-07
      PRD-M-04     | PRD-C-03      | First promotion review is held              | Head of Product    | 2026-10-12 | 2026-12-11 |                    | Every file was read by two people        | PRD-BL-003 | Under way   | 2026-12-07
      PRD-M-05     | PRD-C-05      | All project leads are found by open call    | Research Lead      | 2027-01-11 | 2027-06-25 | PRD-M-04           | No appointment without a call            | PRD-BL-004 | Not started | 2027-01-25
    `,
    Evidence: `
      Evidence ID | Outcome ID | Period  | Kind         | Channel             | What we saw                                                                           | Source
      PRD-E-01    | OUT-01     | FY27-Q1 | Quantitative | Applicant system    | 24 % of the women and 26 % of the men who were invited accepted an offer.             | Hiring report, quarter 1
      PRD-E-02    | OUT-01     | FY26-Q4 | Qualitative  | Interviews          | Women asked about the pay band in the first talk and were told to wait.               | Notes of the hiring review
      PRD-E-03    | OUT-09     | FY27-Q1 | Quantitative | Gap sheet           | Women waited 172 days longer than men, by the median.                                 | Gap sheet, HR
      PRD-E-04    | OUT-09     | FY26-Q4 | Qualitative  | Career talks        | Several women were told to finish the project first; the project never ended.         | Notes of the career talks
      PRD-E-05    | OUT-05     | FY27-Q1 | Quantitative | Staff record        | Women were promoted at 10 %, men at 12 %.                                              | Staff record, quarter 1
      PRD-E-06    | OUT-05     | FY27-Q1 | Qualitative  | Manager talks       | Managers put forward those who ask; few women do.                                     | Notes of the promotion review
      PRD-E-07    | OUT-18     | FY27-Q1 | Quantitative | Accessibility audit | 17 of 36 products meet the standard.                                                  | Audit report, quarter 1
      PRD-E-08    | OUT-18     | FY27-Q1 | Qualitative  | User tests          | Contrast and two-hand gestures are named in every test.                               | Notes of the user tests
      PRD-E-09    | OUT-11     | FY27-Q1 | Quantitative | Talent review       | One woman in nine and one man in six led a project.                                   | Talent review, quarter 1
      PRD-E-10    | OUT-11     | FY26-Q4 | Qualitative  | Survey              | Calls for project leads were not seen outside of the team.                            | Pulse survey, free text
    `,
    Moves: `
      Move ID   | From line  | To line    | Quarter | Amount | Decision ID
      PRD-MV-01 | PRD-BL-008 | PRD-BL-006 | FY27-Q3 | 3000   | D-07
    `,
    Waivers: `
      Criterion           | Item       | Reason | Asked by | Approver | Expires
      spend-against-plan  | PRD-BL-008 | Benches come in one lot and are billed at once. | Head of Product | Head of Finance | 2027-03-31
    `,
  },
  `
    OUT-01 | FY26-Q4 | Women 11/52 | Men 27/104 | Total 38/156
    OUT-01 | FY27-Q1 | Women 13/55 | Men 28/106 | Total 41/161
    OUT-05 | FY26-Q4 | Women 6/70 | Men 13/110 | Total 19/180
    OUT-05 | FY27-Q1 | Women 7/72 | Men 13/109 | Total 20/181
    OUT-11 | FY26-Q4 | Women 6/70 | Men 17/110 | Not disclosed suppressed/11 | Total suppressed/191
    OUT-11 | FY27-Q1 | Women 8/72 | Men 17/109 | Total 25/181
  `,
);
