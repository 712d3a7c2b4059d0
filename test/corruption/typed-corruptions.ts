import { serialFromIsoDate } from "../../src/core/workbook/serial-date";
import type { Corruptible } from "./corruptible";
import { typed, type Corruption } from "./corruption";

/** What people type into cells, one corruption a criterion and place. Which others may follow is said with each. */
export function typedCorruptions(book: Corruptible): Corruption[] {
  return [
    ...unreadableCells(book),
    ...commitments(book),
    ...budget(book),
    ...pilots(book),
    ...milestones(book),
    ...outcomesAndCounts(book),
    ...rest(book),
  ];
}

function unreadableCells(book: Corruptible): Corruption[] {
  const { commitments: promised, budget: lines, pilots: trials, milestones: steps, groups, splits } = book.submission;
  const text = (path: string) => typed(book, "number-not-text", path, "1,200");
  const date = (path: string) => typed(book, "date-is-a-date", path, "03/04/2027");
  return [
    ...promised.flatMap((_, row) => [0, 4].map((quarter) => text(`commitments.${row}.targets.${quarter}`))),
    ...lines.flatMap((_, row) => [0, 1, 2, 3, 4].map((quarter) => text(`budget.${row}.quarters.${quarter}`))),
    ...splits.map((_, row) => text(`splits.${row}.share`)),
    ...trials.map((_, row) => text(`pilots.${row}.ask`)),
    ...groups.map((_, row) => text(`groups.${row}.eligible`)),
    ...trials.flatMap((_, row) => ["start", "measureBy", "sunset"].map((field) => date(`pilots.${row}.${field}`))),
    ...steps.map((_, row) => date(`milestones.${row}.due`)),
    ...lines.map((_, row) => typed(book, "no-error-values", `budget.${row}.description`, { error: "#REF!" })),
    ...steps.map((_, row) => typed(book, "no-error-values", `milestones.${row}.due`, { error: "#VALUE!" })),
  ];
}

function commitments(book: Corruptible): Corruption[] {
  return book.submission.commitments.flatMap((_, row) => {
    const at = (field: string) => `commitments.${row}.${field}`;
    return [
      typed(book, "commitment-owner", at("owner"), null),
      typed(book, "commitment-owner", at("deputy"), " "),
      typed(book, "commitment-outcome-exists", at("outcomeId"), "OUT-99"),
      typed(book, "blank-is-not-zero", at("targets.2"), null),
      typed(book, "choice-from-list", at("pillar"), "Fairnes", { also: ["all-three-pillars"] }),
    ];
  });
}

function budget(book: Corruptible): Corruption[] {
  return book.submission.budget.flatMap((line, row) => {
    const at = (field: string) => `budget.${row}.${field}`;
    const zero = line.quarters.findIndex((amount) => amount === 0);
    const tied = line.marker === 1 || line.marker === 2;
    return [
      typed(book, "line-tied-or-screened", at("marker"), null, { also: ["outcome-funded"] }),
      typed(book, "choice-from-list", at("category"), "Trainings"),
      typed(book, "one-currency", at("currency"), "XXX", {
        also: ["pilot-ask-equals-lines", "envelope", "spend-against-plan"],
      }),
      typed(book, "references-exist", at("pilotId"), "ZZZ-P-99", {
        also: ["pilot-ask-equals-lines", "envelope"],
      }),
      typed(book, "id-unique", at("id"), null, {
        also: ["references-exist", "line-tied-or-screened", "outcome-funded", "spend-against-plan"],
      }),
      ...(zero === -1 || line.quarters.every((amount) => amount === 0)
        ? []
        : [typed(book, "blank-is-not-zero", at(`quarters.${zero}`), null)]),
      ...(tied ? [typed(book, "marker-earned", at("rationale"), " ")] : []),
      ...(tied
        ? [
            typed(book, "line-tied-or-screened", at("outcomeId"), "OUT-99", {
              also: ["outcome-funded", "shares-add-up"],
            }),
          ]
        : []),
      ...(line.marker === 2 ? [typed(book, "marker-earned", at("wouldNotRunWithoutAim"), "no")] : []),
      typed(
        book,
        "formula-intact",
        at("total"),
        line.quarters.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
      ),
      typed(book, "row-total", at("total"), 1),
    ];
  });
}

function pilots(book: Corruptible): Corruption[] {
  return book.submission.pilots.flatMap((pilot, row) => {
    const at = (field: string) => `pilots.${row}.${field}`;
    return [
      typed(book, "pilot-sunset", at("sunset"), null, { also: ["pilot-checkpoints", "pilot-dates-in-order"] }),
      typed(book, "pilot-ask-equals-lines", at("ask"), (pilot.ask ?? 0) + 1),
      typed(book, "pilot-success-readable", at("metric"), null),
      typed(book, "pilot-success-readable", at("source"), " "),
      typed(book, "references-exist", at("objectiveId"), "OBJ-99"),
      typed(book, "choice-from-list", at("stage"), "Pilots"),
      typed(book, "choice-from-list", at("domain"), "Produkt"),
      typed(book, "pilot-dates-in-order", at("start"), serialFromIsoDate("2029-01-01"), {
        at: at("sunset"),
        also: ["pilot-checkpoints"],
      }),
    ];
  });
}

function milestones(book: Corruptible): Corruption[] {
  return book.submission.milestones.flatMap(({ id = "" }, row) => {
    const at = (field: string) => `milestones.${row}.${field}`;
    const code = id.split("-")[0] ?? "";
    return [
      typed(book, "milestone-owner", at("owner"), null),
      typed(book, "milestone-dates", at("due"), serialFromIsoDate("2030-01-01"), {
        also: ["milestone-resourced", "milestone-dependencies-exist"],
      }),
      typed(book, "milestone-dates", at("due"), null),
      typed(book, "milestone-dependencies-exist", at("dependsOn"), `${code}-M-99`),
      typed(book, "milestones-without-loops", at("dependsOn"), id),
      typed(book, "milestone-resourced", at("lineId"), null),
      typed(book, "references-exist", at("commitmentId"), `${code}-C-99`),
      typed(book, "choice-from-list", at("status"), "Ongoing"),
    ];
  });
}

function outcomesAndCounts(book: Corruptible): Corruption[] {
  const { outcomes, groups, evidence } = book.submission;
  return [
    ...outcomes.map((_, row) => typed(book, "definition-unchanged", `outcomes.${row}.denominator`, "All staff")),
    ...evidence.flatMap((_, row) => [
      typed(book, "no-named-people", `evidence.${row}.whatWeSaw`, "Ask kim@example.org"),
      typed(book, "references-exist", `evidence.${row}.outcomeId`, "OUT-99", { also: ["numbers-and-narrative"] }),
    ]),
    ...groups.flatMap(({ selected }, row) => [
      typed(book, "references-exist", `groups.${row}.outcomeId`, "OUT-99", {
        also: ["gap-measurable", "counts-add-up", "small-group", "small-group-recoverable", "too-few-to-judge"],
      }),
      typed(book, "choice-from-list", `groups.${row}.group`, "Womxn", {
        also: ["gap-measurable", "counts-add-up", "small-group-recoverable", "too-few-to-judge"],
      }),
      ...(typeof selected === "number"
        ? [
            typed(book, "counts-add-up", `groups.${row}.selected`, selected + 0.5, {
              // The total of its table disagrees too.
              also: ["counts-add-up", "too-few-to-judge", "small-group"],
            }),
            typed(book, "small-group", `groups.${row}.selected`, 3, { also: ["counts-add-up", "too-few-to-judge"] }),
          ]
        : []),
    ]),
  ];
}

function rest(book: Corruptible): Corruption[] {
  const { splits, actuals, moves, waivers } = book.submission;
  const blank = (criterion: string, path: string) => typed(book, criterion, path, null);
  return [
    typed(book, "fiscal-calendar", "start.fiscalStartMonth", 1),
    typed(book, "fiscal-calendar", "start.firstQuarter", "FY20-Q1", { also: ["five-consecutive-quarters"] }),
    typed(book, "envelope", "start.envelope", 1),
    typed(book, "envelope", "start.departmentCode", "ZZ", { also: ["milestone-dependencies-exist"] }),
    ...splits.map(({ share = 0 }, row) =>
      typed(book, "shares-add-up", `splits.${row}.share`, share + 0.1, { at: splitOf(book, row) }),
    ),
    ...actuals.flatMap((_, row) => [
      typed(book, "references-exist", `actuals.${row}.lineId`, "ZZZ-BL-999", { also: ["spend-against-plan"] }),
      typed(book, "choice-from-list", `actuals.${row}.quarter`, "FY99-Q9", { also: ["spend-against-plan"] }),
    ]),
    ...moves.flatMap((_, row) => [
      blank("moves-balance", `moves.${row}.decisionId`),
      typed(book, "moves-balance", `moves.${row}.amount`, -5, { also: ["spend-against-plan"] }),
    ]),
    ...waivers.map((_, row) => blank("waiver-in-date", `waivers.${row}.reason`)),
  ];
}

/** A line's shares are told at the first of them. */
function splitOf({ submission: { splits } }: Corruptible, row: number): string {
  const first = splits.findIndex(({ lineId }) => lineId === splits[row]?.lineId);
  return `splits.${first}.share`;
}
