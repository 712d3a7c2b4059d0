import { planFromTables } from "./plan-from-tables";

/** Technology: clean. Part-time careers, colleagues with a disability, and the accessibility of the tools everybody uses. */
export const it = planFromTables(
  "IT",
  {
    Commitments: `
      Commitment ID | Pillar         | Commitment                                                  | Outcome ID | Owner                | Deputy             | Baseline | Target Q1 | Target Q2 | Target Q3 | Target Q4 | Target Q5 | Actual Q1 | Needs money
      IT-C-01       | Representation | Women invited for technical posts accept offers as men do   | OUT-01     | Engineering Lead     | Platform Lead      | -0.056   | -0.045    | -0.04     | -0.03     | -0.02     | -0.015    | -0.039    | yes
      IT-C-02       | Fairness       | Part-time engineers are promoted as full-time ones are      | OUT-06     | Head of Technology   | Engineering Lead   | 0.645    | 0.68      | 0.72      | 0.78      | 0.84      | 0.9       | 0.72      | yes
      IT-C-03       | Fairness       | Colleagues with a disability stay as others do              | OUT-07     | Workplace Lead       | Service Desk Lead  | -0.046   | -0.042    | -0.038    | -0.03     | -0.022    | -0.015    | -0.042    | yes
      IT-C-04       | Opportunity    | Part-time staff are in the talent pool as others are        | OUT-12     | Head of Technology   | Platform Lead      | 0.553    | 0.6       | 0.66      | 0.72      | 0.8       | 0.86      | 0.635     | yes
      IT-C-05       | Opportunity    | Seven internal tools in ten meet the accessibility standard | OUT-18     | Platform Lead        | Service Desk Lead  | 0.42     | 0.45      | 0.5       | 0.56      | 0.62      | 0.7       | 0.46      | yes
    `,
    Budget: `
      Line ID   | Description                              | Category   | Cost centre | Owner              | Currency | Outcome ID | Marker | Would not run without aim | Rationale                                                                     | Pilot ID | Q1    | Q2    | Q3    | Q4    | Q5
      IT-BL-001 | Interview days for people who return     | Programme  | 5110        | Engineering Lead   | EUR      | OUT-01     | 1      | no                        | Open to all who return to work; two in three who come are women.              |          | 6000  | 5000  | 5000  | 5000  | 5000
      IT-BL-002 | Coding exercises without names           | Technology | 5110        | Engineering Lead   | USD      | OUT-01     | 2      | yes                       | Exercises are marked before anybody sees whose they are.                      |          | 10000 | 8000  | 8000  | 8000  | 8000
      IT-BL-003 | Promotion files that state hours worked  | Programme  | 5120        | Head of Technology | EUR      | OUT-06     | 2      | yes                       | Output is read against hours, so that four days are not read as less.         |          | 5000  | 5000  | 6000  | 6000  | 6000
      IT-BL-004 | Job shares in the on-call rota           | People     | 5120        | Platform Lead      | EUR      | SPLIT      | 1      | no                        | On-call duty is asked of every lead; sharing it opens lead posts to part time. |         | 14000 | 14000 | 14000 | 14000 | 14000
      IT-BL-005 | Screen readers, seats and captions       | Technology | 5130        | Workplace Lead     | EUR      | OUT-07     | 2      | yes                       | Waiting months for equipment is the first reason given by those who left.     |          | 12000 | 9000  | 9000  | 8000  | 8000
      IT-BL-006 | Adjustment desk                          | People     | 5130        | Service Desk Lead  | EUR      | OUT-07     | 1      | no                        | The service desk answers adjustment requests first.                           |          | 8000  | 8000  | 8000  | 8000  | 8000
      IT-BL-007 | Accessibility audits of internal tools   | Supplier   | 5140        | Platform Lead      | EUR      | OUT-18     | 2      | yes                       | Only an audit tells which tools fail; twelve a quarter.                       |          | 10000 | 10000 | 12000 | 10000 | 8000
      IT-BL-008 | Office licences                          | Technology | 5100        | Service Desk Lead  | EUR      |            | 0      | no                        | Looked at: the same licence for everybody.                                    |          | 12000 | 12000 | 12000 | 12000 | 12000
      IT-BL-009 | Review of the data centre lease          | Other      | 5100        | Head of Technology | EUR      |            | 0      | no                        | Looked at: aims at no outcome.                                                |          | 0     | 6000  | 0     | 6000  | 0
      IT-BL-010 | Voice control in the service portal      | Technology | 5140        | Service Desk Lead  | EUR      | OUT-18     | 2      | yes                       | The portal is the tool that everybody must use and the worst in the audit.    | IT-P-01  | 10000 | 16000 | 12000 | 0     | 0
      IT-BL-011 | Captions in every meeting room           | Technology | 5130        | Workplace Lead     | EUR      | OUT-07     | 2      | yes                       | Colleagues with a hearing loss miss what is said in the room.                 | IT-P-02  | 0     | 14000 | 10000 | 12000 | 0
      IT-BL-012 | Quiet support hours                      | People     | 5130        | Service Desk Lead  | EUR      | OUT-17     | 2      | yes                       | Customers who can't queue by telephone book a time instead.                   | IT-P-03  | 0     | 0     | 8000  | 14000 | 10000
    `,
    Splits: `
      Line ID   | Outcome ID | Share
      IT-BL-004 | OUT-06     | 0.5
      IT-BL-004 | OUT-12     | 0.5
    `,
    Actuals: `
      Line ID   | Quarter | Amount
      IT-BL-001 | FY27-Q1 | 6100
      IT-BL-002 | FY27-Q1 | 9700
      IT-BL-003 | FY27-Q1 | 4800
      IT-BL-004 | FY27-Q1 | 14000
      IT-BL-005 | FY27-Q1 | 12900
      IT-BL-006 | FY27-Q1 | 8000
      IT-BL-007 | FY27-Q1 | 9400
      IT-BL-008 | FY27-Q1 | 12000
      IT-BL-010 | FY27-Q1 | 10600
    `,
    Pilots: `
      Pilot ID | Pilot                               | Domain              | Stage | Objective ID | Outcome ID | Hypothesis                                                                                      | Metric | Comparator | Threshold | Stop threshold | Measure by | Source              | Start      | Sunset     | Extensions | Ask   | Owner             | Deputy            | Evaluator
      IT-P-01  | Voice control in the service portal | Product             | Pilot | OBJ-3        | OUT-18     | If the portal can be used by voice, it meets the standard, as every form gets a spoken name.    | OUT-18 | ≥          | 0.5       | 0.42           | 2027-03-12 | Accessibility audit | 2026-08-17 | 2027-03-26 | 0          | 38000 | Service Desk Lead | Platform Lead     | Research Lead
      IT-P-02  | Captions in every meeting room      | Product             | Pilot | OBJ-2        | OUT-07     | If rooms show captions, colleagues with a hearing loss stay, as they can take part.             | OUT-07 | ≥          | -0.03     | -0.05          | 2027-06-11 | Staff record        | 2026-10-05 | 2027-06-25 | 0          | 36000 | Workplace Lead    | Service Desk Lead | Talent Lead
      IT-P-03  | Quiet support hours                 | Customer experience | Idea  | OBJ-1        | OUT-17     | If support can be booked, customers with a disability rate it better, as they need not queue.   | OUT-17 | ≥          | -0.4      | -0.6           | 2027-09-01 | Service survey      | 2027-01-18 | 2027-09-17 | 0          | 32000 | Service Desk Lead | Workplace Lead    | Customer Service Lead
    `,
    Checkpoints: `
      Checkpoint ID | Pilot ID | Date       | Value | Call     | Note
      IT-CP-01      | IT-P-01  | 2026-09-21 | 0.43  | Continue | Forms are named; the search field is still missing.
      IT-CP-02      | IT-P-01  | 2026-11-23 | 0.46  | Continue | Half of the forms can be used by voice.
      IT-CP-03      | IT-P-01  | 2027-02-08 |       |          |
      IT-CP-04      | IT-P-02  | 2026-11-30 | -0.04 | Continue | Installed in four rooms; microphones had to be moved.
      IT-CP-05      | IT-P-02  | 2027-02-01 |       |          |
      IT-CP-06      | IT-P-02  | 2027-05-10 |       |          |
      IT-CP-07      | IT-P-03  | 2027-03-01 |       |          |
      IT-CP-08      | IT-P-03  | 2027-05-03 |       |          |
      IT-CP-09      | IT-P-03  | 2027-08-02 |       |          |
    `,
    Milestones: `
      Milestone ID | Commitment ID | Milestone                                       | Owner              | Start      | Due        | Depends on        | Indicator                              | Line ID   | Status      | Next check-in
      IT-M-01      | IT-C-05       | Tools are listed and ranked by use              | Platform Lead      | 2026-07-13 | 2026-10-30 |                   | List of 61 tools published             | IT-BL-007 | Done        |
      IT-M-02      | IT-C-05       | Applicant system passes its audit               | Platform Lead      | 2026-11-02 | 2027-01-29 | IT-M-01           | Audit report without a failed point    | IT-BL-007 | Under way   | 2026-12-14
      IT-M-03      | IT-C-02       | Promotion files state hours worked              | Head of Technology | 2026-09-07 | 2026-12-18 |                   | All files of the December round        | IT-BL-003 | Under way   | 2026-12-07
      IT-M-04      | IT-C-01       | Interviewers have taken the training            | Engineering Lead   | 2027-01-11 | 2027-04-30 | HR-M-02           | 25 interviewers certified              | IT-BL-001 | Not started | 2027-01-25
      IT-M-05      | IT-C-04       | Lead posts are advertised as shareable          | Platform Lead      | 2027-01-11 | 2027-06-25 | IT-M-03           | Nine lead posts in ten                 | IT-BL-004 | Not started | 2027-02-08
    `,
    Evidence: `
      Evidence ID | Outcome ID | Period  | Kind         | Channel             | What we saw                                                                               | Source
      IT-E-01     | OUT-01     | FY27-Q1 | Quantitative | Applicant system    | 23 % of the women and 27 % of the men who were invited accepted an offer.                 | Hiring report, quarter 1
      IT-E-02     | OUT-01     | FY26-Q4 | Qualitative  | Interviews          | Applicants felt that the exercise tested speed under watch more than skill.               | Notes of the hiring review
      IT-E-03     | OUT-06     | FY27-Q1 | Quantitative | Staff record        | Part-time engineers are promoted at 72 % of the rate of full-time ones.                   | Staff record, quarter 1
      IT-E-04     | OUT-06     | FY26-Q4 | Qualitative  | Manager talks       | Managers compare a week of four days with one of five.                                    | Notes of the promotion round
      IT-E-05     | OUT-07     | FY27-Q1 | Quantitative | Staff record        | Nine in ten colleagues stay; with a disability it is seven in eight.                      | Staff record, quarter 1
      IT-E-06     | OUT-07     | FY26-Q4 | Qualitative  | Exit talks          | Equipment came after three months, when the decision to go was made.                      | Summary of exit talks
      IT-E-07     | OUT-12     | FY27-Q1 | Quantitative | Talent review       | A part-time colleague is in the talent pool 63 % as often as a full-time one.             | Talent review, quarter 1
      IT-E-08     | OUT-12     | FY27-Q1 | Qualitative  | Survey              | Part-time colleagues believe that the pool is closed to them.                             | Pulse survey, free text
      IT-E-09     | OUT-18     | FY27-Q1 | Quantitative | Accessibility audit | 28 of 61 tools meet the standard.                                                         | Audit report, quarter 1
      IT-E-10     | OUT-18     | FY27-Q1 | Qualitative  | Service desk        | The service portal is the tool that most requests for help are about.                     | Notes of the service desk
    `,
    Moves: `
      Move ID  | From line | To line   | Quarter | Amount | Decision ID
      IT-MV-01 | IT-BL-009 | IT-BL-005 | FY27-Q2 | 2500   | D-06
    `,
    Waivers: `
      Criterion           | Item       | Reason | Asked by | Approver | Expires
      spend-against-plan  | IT-BL-009 | The adviser bills once, at the end of the review. | Head of Technology | Head of Finance | 2027-06-30
    `,
  },
  `
    OUT-01 | FY26-Q4 | Women 8/40 | Men 41/160 | Total 49/200
    OUT-01 | FY27-Q1 | Women 10/44 | Men 42/158 | Total 52/202
    OUT-06 | FY26-Q4 | Part time 5/62 | Full time 30/240 | Total 35/302
    OUT-06 | FY27-Q1 | Part time 6/64 | Full time 31/238 | Total 37/302
    OUT-07 | FY26-Q4 | Disability 38/44 | No disability 262/288 | Not disclosed suppressed/12 | Total suppressed/344
    OUT-07 | FY27-Q1 | Disability 39/45 | No disability 259/285 | Total 298/330
    OUT-12 | FY26-Q4 | Part time 6/62 | Full time 42/240 | Total 48/302
    OUT-12 | FY27-Q1 | Part time 7/64 | Full time 41/238 | Total 48/302
  `,
);
