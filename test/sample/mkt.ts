import { planFromTables } from "./plan-from-tables";

/**
 * Marketing: customers with a disability, and who makes the campaigns. Its second pilot has no sunset; what else went wrong is in
 * spoil-mkt.ts. The lines without a pilot add to the envelope exactly.
 */
export const mkt = planFromTables(
  "MKT",
  {
    Commitments: `
      Commitment ID | Pillar         | Commitment                                                  | Outcome ID | Owner             | Deputy           | Baseline | Target Q1 | Target Q2 | Target Q3 | Target Q4 | Target Q5 | Actual Q1 | Needs money
      MKT-C-01      | Representation | First-generation graduates accept our offers as others do   | OUT-04     | Brand Lead        | Campaign Lead    | -0.06    | -0.055    | -0.045    | -0.035    | -0.025    | -0.02     | -0.05     | yes
      MKT-C-02      | Fairness       | Customers with a disability rate our pages as others do     | OUT-17     | Head of Marketing | Digital Lead     | -0.6     | -0.55     | -0.48     | -0.4      | -0.3      | -0.2      | -0.57     | yes
      MKT-C-03      | Opportunity    | Twelve percent of campaign spend goes to diverse suppliers  | OUT-14     | Campaign Lead     | Brand Lead       | 0.06     | 0.07      | 0.085     | 0.1       | 0.11      | 0.12      | 0.068     | yes
      MKT-C-04      | Opportunity    | Large campaigns are given to women as often as to men       | OUT-11     | Head of Marketing | Brand Lead       | -0.063   | -0.055    | -0.045    | -0.035    | -0.03     | -0.02     | -0.055    | no
    `,
    Budget: `
      Line ID    | Description                            | Category   | Cost centre | Owner             | Currency | Outcome ID | Marker | Would not run without aim | Rationale                                                                  | Pilot ID | Q1    | Q2    | Q3    | Q4    | Q5
      MKT-BL-001 | Trainee places with paid travel        | People     | 7110        | Brand Lead        | EUR      | OUT-04     | 2      | yes                       | Unpaid travel decided who could take the offer.                            |          | 8000  | 8000  | 8000  | 8000  | 8000
      MKT-BL-002 | Career pages told by staff             | Programme  | 7110        | Brand Lead        | EUR      | OUT-04     | 1      | no                        | The pages are rewritten anyway; half are by first-generation staff.        |          | 4000  | 4000  | 3000  | 3000  | 3000
      MKT-BL-003 | Captions and transcripts               | Supplier   | 7120        | Digital Lead      | EUR      | OUT-17     | 2      | yes                       | Two thirds of our films have none.                                         |          | 7000  | 7000  | 6000  | 6000  | 6000
      MKT-BL-004 | Rebuild of the product pages           | Technology | 7120        | Digital Lead      | EUR      | OUT-17     | 1      | no                        | Rebuilt for speed; built to the accessibility standard on the way.         |          | 12000 | 14000 | 12000 | 8000  | 6000
      MKT-BL-005 | Agency search beyond the usual names   | Supplier   | 7130        | Campaign Lead     | EUR      | OUT-14     | 2      | yes                       | The list of agencies had not changed in six years.                         |          | 5000  | 4000  | 4000  | 3000  | 3000
      MKT-BL-006 | Brand tracking                         | Listening  | 7100        | Head of Marketing | EUR      |            | 0      | no                        | Looked at: the sample is weighted; aims at no outcome.                     |          | 6000  | 6000  | 6000  | 6000  | 6000
      MKT-BL-007 | Trade fair                             | Programme  | 7100        | Campaign Lead     | EUR      |            | 0      | no                        | Looked at: step-free stand; aims at no outcome.                            |          | 0     | 34000 | 0     | 16000 | 0
      MKT-BL-008 | Campaigns described in words           | Supplier   | 7120        | Digital Lead      | EUR      | OUT-17     | 2      | yes                       | Blind customers get a description with every picture.                      | MKT-P-01 | 0     | 8000  | 10000 | 9000  | 0
      MKT-BL-009 | Shop finder by need                    | Technology | 7120        | Digital Lead      | EUR      | OUT-17     | 2      | yes                       | Customers look for ramps and quiet hours and can't find them.              | MKT-P-02 | 0     | 0     | 8000  | 8000  | 6000
    `,
    Actuals: `
      Line ID    | Quarter | Amount
      MKT-BL-001 | FY27-Q1 | 7800
      MKT-BL-002 | FY27-Q1 | 4200
      MKT-BL-003 | FY27-Q1 | 6700
      MKT-BL-004 | FY27-Q1 | 12500
      MKT-BL-005 | FY27-Q1 | 4800
      MKT-BL-006 | FY27-Q1 | 6000
    `,
    Pilots: `
      Pilot ID | Pilot                        | Domain              | Stage | Objective ID | Outcome ID | Hypothesis                                                                                       | Metric | Comparator | Threshold | Stop threshold | Measure by | Source         | Start      | Sunset     | Extensions | Ask   | Owner        | Deputy        | Evaluator
      MKT-P-01 | Campaigns described in words | Customer experience | Pilot | OBJ-3        | OUT-17     | If pictures are described, blind customers rate us better, as they know what is offered.         | OUT-17 | ≥          | -0.4      | -0.6           | 2027-04-03 | Service survey | 2026-10-19 | 2027-06-18 | 0          | 27000 | Digital Lead | Campaign Lead | Research Lead
      MKT-P-02 | Shop finder by need          | Service             | Idea  | OBJ-1        | OUT-17     | If shops can be found by ramp and quiet hour, more customers come, as the way is no longer a risk. | OUT-17 | ≥        | -0.35     | -0.6           | 2027-08-27 | Service survey | 2027-01-18 |            | 0          | 22000 | Digital Lead | Brand Lead    | Research Lead
    `,
    Checkpoints: `
      Checkpoint ID | Pilot ID | Date       | Value | Call     | Note
      MKT-CP-01     | MKT-P-01 | 2026-11-23 | -0.55 | Continue | Descriptions are written; few know that they are there.
      MKT-CP-02     | MKT-P-01 | 2027-02-01 |       |          |
      MKT-CP-03     | MKT-P-01 | 2027-05-03 |       |          |
      MKT-CP-04     | MKT-P-02 | 2027-03-15 |       |          |
      MKT-CP-05     | MKT-P-02 | 2027-04-26 |       |          |
      MKT-CP-06     | MKT-P-02 | 2027-08-02 |       |          |
    `,
    Milestones: `
      Milestone ID | Commitment ID | Milestone                            | Owner         | Start      | Due        | Depends on          | Indicator                              | Line ID    | Status      | Next check-in
      MKT-M-01     | MKT-C-02      | Films of the last year have captions | Digital Lead  | 2026-08-10 | 2026-11-27 |                     | 140 films                              | MKT-BL-003 | Done        |
      MKT-M-02     | MKT-C-02      | New product pages are live           | Digital Lead  | 2027-04-05 | 2027-08-27 | MKT-M-01; PRD-M-02  | Audit without a failed point           | MKT-BL-004 | Not started | 2027-04-19
      MKT-M-03     | MKT-C-03      | Agency list is renewed               | Campaign Lead | 2026-10-12 | 2027-01-29 |                     | Ten new agencies on the list           | MKT-BL-005 | Under way   | 2026-12-14
      MKT-M-04     | MKT-C-01      | First trainees have started          | Brand Lead    | 2027-02-01 | 2027-03-31 |                     | Six trainees                           | MKT-BL-001 | Not started | 2027-02-08
    `,
    Evidence: `
      Evidence ID | Outcome ID | Period  | Kind         | Channel           | What we saw                                                                   | Source
      MKT-E-01    | OUT-04     | FY27-Q1 | Quantitative | Applicant system  | First-generation graduates accept 15 % of invitations, others 20 %.           | Hiring report, quarter 1
      MKT-E-02    | OUT-04     | FY26-Q4 | Qualitative  | Interviews        | Two who declined could not pay for the train.                                 | Notes of the graduate talks
      MKT-E-03    | OUT-17     | FY27-Q1 | Quantitative | Survey            | Customers with a disability rate our pages 0.57 points lower.                 | Service survey, quarter 1
      MKT-E-04    | OUT-17     | FY27-Q1 | Qualitative  | Customer panel    | Films without captions are named before anything else.                        | Minutes of the customer panel
      MKT-E-05    | OUT-14     | FY27-Q1 | Quantitative | Purchasing system | 6.8 % of campaign spend went to diverse suppliers.                            | Spend report, quarter 1
      MKT-E-06    | OUT-14     | FY26-Q4 | Qualitative  | Supplier talks    | Agencies say that nobody invites those who were never invited.                | Notes of the supplier talks
      MKT-E-07    | OUT-11     | FY27-Q1 | Quantitative | Talent review     | One woman in seven and one man in five led a large campaign.                  | Talent review, quarter 1
      MKT-E-08    | OUT-11     | FY26-Q4 | Qualitative  | Interviews        | Large campaigns go to whoever did the last one.                               | Notes of the campaign review
    `,
  },
  `
    OUT-04 | FY26-Q4 | First generation 7/52 | Continuing generation 36/185 | Total 43/237
    OUT-04 | FY27-Q1 | First generation 8/54 | Continuing generation 37/187 | Total 45/241
    OUT-11 | FY26-Q4 | Women 7/54 | Men 11/57 | Total 18/111
    OUT-11 | FY27-Q1 | Women 8/55 | Men 11/55 | Total 19/110
  `,
);
