/*
 * The tables and columns of product.md, word for word: other tools and people's formulas depend on them. Columns may be added; these stay.
 */
const targets = "Target Q1|Target Q2|Target Q3|Target Q4|Target Q5";
const five = "Q1|Q2|Q3|Q4|Q5";
const pilots =
  "Pilot ID|Pilot|Domain|Stage|Objective ID|Outcome ID|Hypothesis|Metric|Comparator|Threshold|Stop threshold|Measure by|Source|Start|Sunset|Disposition|Decision ID|Extensions|Ask|Owner|Deputy|Evaluator";
const checkpoints = "Checkpoint ID|Pilot ID|Date|Value|Call|Note";
const outcomes =
  "Outcome ID|Pillar|Outcome|Metric|Decision point|Focal group|Reference group|Numerator|Denominator|Unit|Direction|Source|Owner|Baseline|Baseline date";
const decisions = "Decision ID|Date|Forum|Question|Evidence|Trade-off|Rule used|Decision|Dissent|Action|Owner|Due";
const waivers = "Criterion|Item|Reason|Asked by|Approver|Expires";

/** Sheets in order, defined names, and the columns of each table as `Sheet!Table`, of every template of product.md. */
export const contract: Readonly<
  Record<string, { sheets: readonly string[]; names: readonly string[]; tables: Readonly<Record<string, string>> }>
> = {
  "five-quarter-plan": {
    sheets: [
      "Start",
      "Outcomes",
      "Commitments",
      "Budget",
      "Actuals",
      "Pilots",
      "Milestones",
      "Evidence",
      "Moves",
      "Waivers",
      "Summary",
      "Lists",
      "_plan",
    ],
    names: [
      "Department",
      "DepartmentCode",
      "PlanOwner",
      "Deputy",
      "FinancePartner",
      "Round",
      "FirstQuarter",
      "FiscalStartMonth",
      "Currency",
      "Envelope",
      "Stage",
    ],
    tables: {
      "Outcomes!Outcomes": outcomes,
      "Commitments!Commitments": `Commitment ID|Pillar|Commitment|Outcome ID|Owner|Deputy|Baseline|${targets}|${targets.replaceAll("Target", "Actual")}|Needs money|Progress`,
      "Budget!Budget": `Line ID|Description|Category|Cost centre|Owner|Currency|Outcome ID|Marker|Would not run without aim|Rationale|Pilot ID|${five}|Total`,
      "Budget!Splits": "Line ID|Outcome ID|Share",
      "Actuals!Actuals": "Line ID|Quarter|Amount",
      "Pilots!Pilots": pilots,
      "Pilots!Checkpoints": checkpoints,
      "Milestones!Milestones":
        "Milestone ID|Commitment ID|Milestone|Owner|Start|Due|Depends on|Indicator|Line ID|Status|Next check-in",
      "Evidence!Evidence": "Evidence ID|Outcome ID|Period|Kind|Channel|What we saw|Source",
      "Evidence!Groups": "Row ID|Outcome ID|Decision point|Period|Group|Eligible|Selected",
      "Moves!Moves": "Move ID|From line|To line|Quarter|Amount|Decision ID",
      "Waivers!Waivers": waivers,
    },
  },
  "pilot-fund": {
    sheets: [
      "Fund",
      "Applications",
      "Scores",
      "Awards",
      "Spend",
      "Checkpoints",
      "Decisions",
      "Sunsets",
      "Lists",
      "_plan",
    ],
    names: ["FundSize", "Reserve", "PilotCap", "FirstQuarter", "Currency"],
    tables: {
      "Fund!Tranches": "Quarter|Available|Asked|Awarded|Spent|Left",
      "Applications!Applications": `${pilots}|Department|Ask Q1|Ask Q2|Ask Q3|Ask Q4|Ask Q5`,
      "Scores!Scores": "Pilot ID|Reviewer|Reviewer department|Weighted score",
      "Awards!Awards": "Pilot ID|Award Q1|Award Q2|Award Q3|Award Q4|Award Q5|Conditions|Decision ID",
      "Spend!Spend": "Pilot ID|Quarter|Amount",
      "Checkpoints!Checkpoints": checkpoints,
      "Decisions!Decisions": decisions,
    },
  },
  "coalition-book": {
    sheets: [
      "Charter",
      "Departments",
      "Members",
      "Dictionary",
      "Criteria",
      "Granted",
      "Submissions",
      "Findings",
      "Notes",
      "Portfolio",
      "Forums",
      "Decisions",
      "Rollup",
      "Lists",
      "_plan",
    ],
    names: [],
    tables: {
      "Departments!Departments": "Code|Department|Head|Finance partner|Envelope|Due",
      "Members!Members": "Name|Function|Role|Vote|Department|External|Deputy",
      "Dictionary!Dictionary": outcomes,
      "Dictionary!Objectives": "Objective ID|Objective",
      "Criteria!Criteria": "Criterion|On|Severity|Threshold|Why",
      "Criteria!Scoring": "Criterion|Weight",
      "Criteria!Vocabulary": "Word|Ours",
      "Criteria!OwnChecks": "",
      "Granted!Granted": waivers,
      "Submissions!Submissions":
        "Department|File|Template version|Fingerprint|Received|Errors|Warnings|Waivers|Status|Reviewer",
      "Findings!Findings": "Department|Severity|Criterion|Sheet|Cell|Item|Message|Remedy|Status",
      "Notes!Notes": "Note ID|Department|Item|Note|By|Date",
      "Forums!Forums": "Forum|Date|Slots|Chair",
      "Decisions!Decisions": decisions,
    },
  },
  "gap-sheet": {
    sheets: ["Start", "Roster", "Groups", "Gaps", "Copy", "Lists", "_plan"],
    names: ["AsOf"],
    tables: {
      "Roster!Roster": "Group|Department|Level|Decision point|Start|Promoted|Left|Eligible|Selected|Pay",
    },
  },
};
