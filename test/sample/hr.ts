import { planFromTables } from "./plan-from-tables";

/** Human Resources: clean. Counts here are of the whole organisation, because hiring and pay are run from here. */
export const hr = planFromTables(
  "HR",
  {
    Commitments: `
      Commitment ID | Pillar         | Commitment                                                        | Outcome ID | Owner                   | Deputy              | Baseline | Target Q1 | Target Q2 | Target Q3 | Target Q4 | Target Q5 | Actual Q1 | Needs money
      HR-C-01       | Representation | Applicants with a disability are invited as others are            | OUT-02     | Recruiting Lead         | Talent Lead         | 0.756    | 0.78      | 0.82      | 0.86      | 0.9       | 0.94      | 0.78      | yes
      HR-C-02       | Representation | First-generation graduates accept offers as others do             | OUT-04     | Recruiting Lead         | Talent Lead         | -0.05    | -0.04     | -0.035    | -0.025    | -0.02     | -0.01     | -0.035    | yes
      HR-C-03       | Fairness       | Four parents in five are still here a year after their leave      | OUT-10     | Head of Human Resources | Reward Lead         | 0.717    | 0.73      | 0.75      | 0.77      | 0.79      | 0.82      | 0.738     | yes
      HR-C-04       | Fairness       | The adjusted pay gap falls below three percent                    | OUT-08     | Reward Lead             | Talent Lead         | 0.045    | 0.043     | 0.04      | 0.036     | 0.032     | 0.028     | 0.044     | yes
      HR-C-05       | Opportunity    | Mentoring reaches three in ten first-generation staff             | OUT-16     | Talent Lead             | Learning Lead       | 0.186    | 0.2       | 0.22      | 0.24      | 0.27      | 0.3       | 0.208     | yes
    `,
    Budget: `
      Line ID   | Description                                  | Category   | Cost centre | Owner                   | Currency | Outcome ID | Marker | Would not run without aim | Rationale                                                                     | Pilot ID | Q1    | Q2    | Q3    | Q4    | Q5
      HR-BL-001 | Accessible application form                  | Supplier   | 2110        | Recruiting Lead         | GBP      | OUT-02     | 2      | yes                       | A third of those who stop do so on the page that screen readers can't read.   |          | 10000 | 6000  | 6000  | 6000  | 6000
      HR-BL-002 | Adjustment advisers at interviews            | People     | 2110        | Recruiting Lead         | EUR      | OUT-02     | 1      | no                        | Advisers serve all applicants who ask; most who ask have a disability.        |          | 7000  | 7000  | 7000  | 7000  | 7000
      HR-BL-003 | Outreach with evening colleges               | Programme  | 2110        | Recruiting Lead         | EUR      | OUT-04     | 2      | yes                       | First-generation graduates turn offers down for want of anybody to ask.       |          | 6000  | 8000  | 8000  | 8000  | 6000
      HR-BL-004 | Coaching for parents who return              | Programme  | 2120        | Head of Human Resources | EUR      | OUT-10     | 2      | yes                       | Most who leave do so in the first half year after they come back.             |          | 7000  | 7000  | 7000  | 7000  | 7000
      HR-BL-005 | Pay review and corrections                   | People     | 2130        | Reward Lead             | EUR      | OUT-08     | 2      | yes                       | Corrects differences that grade, tenure and site do not explain.              |          | 5000  | 0     | 30000 | 0     | 5000
      HR-BL-006 | Mentoring                                    | Programme  | 2140        | Talent Lead             | EUR      | SPLIT      | 1      | no                        | Mentors are open to all; first-generation staff are matched first.            |          | 8000  | 8000  | 9000  | 9000  | 8000
      HR-BL-007 | Training for managers who promote            | Training   | 2140        | Learning Lead           | EUR      | OUT-16     | 1      | no                        | Managers learn to name people for mentoring by record, not by acquaintance.   |          | 4000  | 6000  | 6000  | 4000  | 4000
      HR-BL-008 | Listening rounds with parents                | Listening  | 2120        | Head of Human Resources | EUR      | OUT-10     | 1      | no                        | The rounds are held with all staff; one in three is with parents.             |          | 3000  | 3000  | 3000  | 3000  | 3000
      HR-BL-009 | Payroll system upkeep                        | Technology | 2100        | Reward Lead             | EUR      |            | 0      | no                        | Looked at: keeps the system running, aims at no outcome.                      |          | 6000  | 6000  | 6000  | 6000  | 6000
      HR-BL-010 | Team conference                              | Other      | 2100        | Head of Human Resources | EUR      |            | 0      | no                        | Looked at: step-free and in working hours, aims at no outcome.                |          | 0     | 0     | 8000  | 0     | 0
      HR-BL-011 | Recruiting desk with video relay             | Technology | 2110        | Recruiting Lead         | EUR      | OUT-02     | 2      | yes                       | Deaf applicants can't call the desk; they drop out after the first letter.    | HR-P-01  | 12000 | 10000 | 0     | 0     | 0
      HR-BL-012 | Phased return desk                           | People     | 2120        | Head of Human Resources | EUR      | OUT-10     | 2      | yes                       | One desk plans hours, pay and cover for each return.                          | HR-P-02  | 6000  | 12000 | 12000 | 0     | 0
      HR-BL-013 | Mentor matching                              | Technology | 2140        | Talent Lead             | EUR      | OUT-16     | 2      | yes                       | Matching by question instead of by network reaches people without one.        | HR-P-03  | 0     | 10000 | 14000 | 12000 | 0
    `,
    Splits: `
      Line ID   | Outcome ID | Share
      HR-BL-006 | OUT-16     | 0.7
      HR-BL-006 | OUT-04     | 0.3
    `,
    Actuals: `
      Line ID   | Quarter | Amount
      HR-BL-001 | FY27-Q1 | 10400
      HR-BL-002 | FY27-Q1 | 6800
      HR-BL-003 | FY27-Q1 | 5700
      HR-BL-004 | FY27-Q1 | 7150
      HR-BL-005 | FY27-Q1 | 5000
      HR-BL-006 | FY27-Q1 | 7900
      HR-BL-007 | FY27-Q1 | 3750
      HR-BL-008 | FY27-Q1 | 3000
      HR-BL-009 | FY27-Q1 | 6000
      HR-BL-011 | FY27-Q1 | 12300
      HR-BL-012 | FY27-Q1 | 5800
    `,
    Pilots: `
      Pilot ID | Pilot                            | Domain  | Stage | Objective ID | Outcome ID | Hypothesis                                                                                         | Metric | Comparator | Threshold | Stop threshold | Measure by | Source           | Start      | Sunset     | Extensions | Ask   | Owner                   | Deputy                  | Evaluator
      HR-P-01  | Recruiting desk with video relay | Service | Pilot | OBJ-2        | OUT-02     | If deaf applicants can call the desk, they stay in the process, as questions are answered.         | OUT-02 | ≥          | 0.8       | 0.7            | 2026-12-04 | Applicant system | 2026-07-06 | 2026-12-15 | 0          | 22000 | Recruiting Lead         | Talent Lead             | Research Lead
      HR-P-02  | Phased return desk               | Service | Pilot | OBJ-2        | OUT-10     | If one desk plans each return, more parents stay, as hours and cover are settled before day one.   | OUT-10 | ≥          | 0.76      | 0.7            | 2027-03-15 | Staff record     | 2026-09-01 | 2027-03-31 | 0          | 30000 | Head of Human Resources | Reward Lead             | Controller
      HR-P-03  | Mentor matching                  | Product | Pilot | OBJ-2        | OUT-16     | If people are matched by question, mentoring reaches first-generation staff, as no network is needed. | OUT-16 | ≥       | 0.25      | 0.18           | 2027-06-14 | Talent review    | 2026-10-12 | 2027-06-30 | 0          | 36000 | Talent Lead             | Learning Lead           | Research Lead
    `,
    Checkpoints: `
      Checkpoint ID | Pilot ID | Date       | Value | Call     | Note
      HR-CP-01      | HR-P-01  | 2026-08-31 | 0.77  | Continue | Twelve calls in eight weeks; the relay is reliable.
      HR-CP-02      | HR-P-01  | 2026-11-09 | 0.81  | Continue | Above the threshold; a scale line is being costed.
      HR-CP-03      | HR-P-02  | 2026-09-28 | 0.72  | Continue | Desk is staffed; no return has been finished yet.
      HR-CP-04      | HR-P-02  | 2026-11-30 | 0.74  | Continue | Cover is still found too late in two divisions.
      HR-CP-05      | HR-P-02  | 2027-02-15 |       |          |
      HR-CP-06      | HR-P-03  | 2026-12-14 |       |          |
      HR-CP-07      | HR-P-03  | 2027-02-22 |       |          |
      HR-CP-08      | HR-P-03  | 2027-05-17 |       |          |
    `,
    Milestones: `
      Milestone ID | Commitment ID | Milestone                                      | Owner                   | Start      | Due        | Depends on        | Indicator                                   | Line ID   | Status      | Next check-in
      HR-M-01      | HR-C-04       | Pay differences are analysed                   | Reward Lead             | 2026-08-10 | 2026-11-13 |                   | Analysis agreed with finance                | no cost   | Done        |
      HR-M-02      | HR-C-01       | Interview training is ready for all divisions  | Learning Lead           | 2026-09-14 | 2026-12-11 |                   | Course tested with two divisions            | HR-BL-007 | Under way   | 2026-12-07
      HR-M-03      | HR-C-04       | Corrections are paid                           | Reward Lead             | 2027-01-04 | 2027-03-31 | HR-M-01           | Corrections in the March payroll            | HR-BL-005 | Not started | 2027-01-18
      HR-M-04      | HR-C-01       | New application form replaces the old one      | Recruiting Lead         | 2027-02-08 | 2027-05-28 | HR-M-02; IT-M-02  | Old form switched off                       | HR-BL-001 | Not started | 2027-02-15
      HR-M-05      | HR-C-05       | First-generation staff have been asked to join | Talent Lead             | 2026-10-05 | 2027-01-29 |                   | Every person who said so has had an answer  | HR-BL-006 | Under way   | 2026-12-14
    `,
    Evidence: `
      Evidence ID | Outcome ID | Period  | Kind         | Channel          | What we saw                                                                                | Source
      HR-E-01     | OUT-02     | FY27-Q1 | Quantitative | Applicant system | Applicants with a disability are invited at 78 % of the rate of others.                    | Hiring report, quarter 1
      HR-E-02     | OUT-02     | FY27-Q1 | Qualitative  | Help line        | Most who call for an adjustment ask whether asking will count against them.                | Notes of the help line
      HR-E-03     | OUT-04     | FY27-Q1 | Quantitative | Applicant system | First-generation graduates accept 16 % of invitations, others 20 %.                        | Hiring report, quarter 1
      HR-E-04     | OUT-04     | FY26-Q4 | Qualitative  | Interviews       | Many had nobody to ask what the offer meant, and chose what they knew.                     | Notes of the graduate talks
      HR-E-05     | OUT-10     | FY27-Q1 | Quantitative | Staff record     | 45 of 61 parents are still here a year after they came back.                               | Staff record, quarter 1
      HR-E-06     | OUT-10     | FY26-Q4 | Qualitative  | Exit talks       | Parents who left name meetings after four o'clock before they name pay.                    | Summary of exit talks
      HR-E-07     | OUT-08     | FY27-Q1 | Quantitative | Gap sheet        | The adjusted gap is 4.4 %, one tenth of a point below the baseline.                        | Gap sheet, HR
      HR-E-08     | OUT-08     | FY26-Q4 | Qualitative  | Manager talks    | Managers say that starting pay follows the last pay slip.                                  | Notes of the pay review
      HR-E-09     | OUT-16     | FY27-Q1 | Quantitative | Talent review    | One first-generation colleague in five has a mentor.                                       | Talent review, quarter 1
      HR-E-10     | OUT-16     | FY27-Q1 | Qualitative  | Survey           | People without a mentor say that they did not know whom to ask.                            | Pulse survey, free text
    `,
    Moves: `
      Move ID  | From line | To line   | Quarter | Amount | Decision ID
      HR-MV-01 | HR-BL-009 | HR-BL-002 | FY27-Q4 | 1500   | D-05
    `,
    Waivers: `
      Criterion           | Item       | Reason | Asked by | Approver | Expires
      spend-against-plan  | HR-BL-005 | Corrections are paid with the April payroll, a quarter after they are decided. | Head of Human Resources | Head of Finance | 2027-06-30
    `,
  },
  `
    OUT-02 | FY26-Q4 | Disability 28/120 | No disability 290/940 | Not disclosed suppressed/36 | Total suppressed/1096
    OUT-02 | FY27-Q1 | Disability 30/126 | No disability 284/930 | Total 314/1056
    OUT-04 | FY26-Q4 | First generation 21/140 | Continuing generation 96/480 | Total 117/620
    OUT-04 | FY27-Q1 | First generation 24/146 | Continuing generation 97/486 | Total 121/632
    OUT-10 | FY26-Q4 | Parents 43/60 | Total 1106/1240
    OUT-10 | FY27-Q1 | Parents 45/61 | Total 1118/1252
    OUT-16 | FY26-Q4 | First generation 22/118 | Total 160/820
    OUT-16 | FY27-Q1 | First generation 25/120 | Total 171/828
  `,
);
