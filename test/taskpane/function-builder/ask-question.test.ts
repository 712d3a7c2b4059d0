import { QUESTIONS, type Question } from "../../../src/core/statistics";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { askQuestion, type Asked } from "../../../src/taskpane/function-builder/ask-question";
import { firstChoices } from "../../../src/taskpane/function-builder/choices";
import type { CellContent, WorkbookTable } from "../../../src/taskpane/function-builder/workbook-tables";

const nowhere: Snapshot = { sheets: [], names: [], externalLinks: [] };
const table = (name: string, columns: Record<string, readonly CellContent[]>): WorkbookTable => ({
  name,
  sheet: name,
  columns: Object.entries(columns).map(([header, cells]) => ({ name: header, cells })),
});
const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

function ask(
  id: string,
  tables: readonly WorkbookTable[],
  given: Record<string, string> = {},
  narrowed: Record<string, string> = {},
): Asked {
  const question = QUESTIONS.find((each): each is Question => each.id === id);
  if (!question) throw new RangeError(`no question ${id}`);
  const first = firstChoices(question, tables, "2026-11-30");
  return askQuestion(question, { ...first, given: { ...first.given, ...given }, narrowed }, tables, nowhere);
}
function answered(asked: Asked): Extract<Asked, { kind: "answered" }> {
  if (asked.kind !== "answered") throw new RangeError(`expected an answer, got: ${asked.what}`);
  return asked;
}

// 370 of 2,500 against 620 of 3,500: Newcombe's method 10 worked by hand from both Wilson intervals gives -0.0478 to -0.0102.
const counts = table("Groups", {
  Outcome: ["O-1", "O-1", "O-1", "O-2", "O-2", "O-1"],
  Group: ["Women", "Men", "Not disclosed", "Women", "Men", "Nonbinary"],
  Eligible: [2500, 3500, 12, 40, 60, "suppressed"],
  Selected: [370, 620, 3, 5, 6, "suppressed"],
});

describe("counts", () => {
  const pair = { focal: "Women", reference: "Men" };

  test("the sentence, the groups and both formulas", () => {
    const asked = answered(ask("selection-gap-counts", [counts], pair, { Outcome: "O-1" }));
    expect(asked.sentences[0]).toBe(
      "Women are selected at 14.8 % against 17.7 % of Men: a gap of 2.9 points, between 1.0 and 4.8; 6,000 people.",
    );
    expect(asked.groups?.map(([group, , , , , , status]) => [group, status])).toEqual([
      ["group", "status"],
      ["Nonbinary", "suppressed"],
      ["Women", "ok"],
      ["Men", "ok"],
      ["Not disclosed", ""],
      ["Left out", ""],
      ["Groups compared", ""],
    ]);
    const cell = (column: string, group: string) =>
      `XLOOKUP(1,(Groups[Outcome]="O-1")*(Groups[Group]="${group}"),Groups[${column}])`;
    expect(asked.formula).toEqual({
      text: `=COALITION.GAP.RATE(${cell("Selected", "Women")}, ${cell("Eligible", "Women")}, ${cell("Selected", "Men")}, ${cell("Eligible", "Men")})`,
      value: 370 / 2500 - 620 / 3500,
      rows: 1,
      columns: 1,
    });
    expect(asked.withInterval).toMatchObject({ value: "estimate", rows: 14, columns: 2 });
  });

  test("what is still to be chosen is said", () => {
    expect(ask("selection-gap-counts", [counts])).toEqual({
      kind: "missing",
      what: "Still to choose: Group you ask about.",
    });
    expect(ask("selection-gap-counts", [counts], pair)).toEqual({ kind: "missing", what: "Still to choose: Outcome." });
    expect(ask("selection-gap-counts", [counts], { focal: "Women", reference: "women " })).toEqual({
      kind: "missing",
      what: "Choose two different groups.",
    });
    expect(ask("selection-gap-counts", [counts], { focal: "Nonbinary", reference: "Men" }, { Outcome: "O-2" })).toEqual(
      {
        kind: "missing",
        what: "No row of Groups fits Nonbinary with these choices.",
      },
    );
  });

  test("a suppressed count makes the answer suppressed, in the pane and in the cell", () => {
    const asked = answered(
      ask("selection-gap-counts", [counts], { focal: "Nonbinary", reference: "Men" }, { Outcome: "O-1" }),
    );
    expect(asked.sentences).toHaveLength(1);
    expect(asked.sentences[0]).toContain("suppressed");
    expect(asked.formula?.value).toBe("suppressed");
  });

  test("a small count that was not marked is hidden all the same, and no formula would show it", () => {
    const small = table("Groups", { Group: ["Women", "Men"], Eligible: [85, 120], Selected: [3, 13] });
    const asked = answered(ask("selection-gap-counts", [small], pair));
    expect(asked.sentences).toEqual([expect.stringContaining("suppressed")]);
    expect([asked.formula, asked.withInterval]).toEqual([null, null]);
    expect(JSON.stringify([asked.stats, asked.groups?.slice(1, 3)])).not.toMatch(/\b(3|13|0\.\d+)\b/);
  });

  test("text that looks like a number is refused with the function's own reason", () => {
    const text = table("Groups", { Group: ["Women", "Men"], Eligible: ["1,200", 1300], Selected: [10, 20] });
    const asked = answered(ask("selection-gap-counts", [text], pair));
    expect(asked.sentences).toEqual(['n is text that looks like a number ("1,200"). Type it as a number.']);
    expect(asked.formula?.value).toEqual({ error: "#VALUE!" });
  });

  test("two rows of one group are not added up in silence", () => {
    const twice = table("Groups", { Group: ["Women", "Women", "Men"], Eligible: [1, 2, 3], Selected: [1, 2, 3] });
    expect(ask("selection-gap-counts", [twice], pair)).toEqual({
      kind: "missing",
      what: "2 rows of Groups fit Women: they must be told apart by a column, or added up first.",
    });
  });
});

describe("people", () => {
  const staff = table("Staff", {
    Group: [...times(40, "Women"), ...times(60, "Men"), ...times(4, "Other")],
    Promoted: [...times(10, true), ...times(30, false), ...times(30, true), ...times(30, false), ...times(4, true)],
    Pay: [...times(20, 90), ...times(20, 110), ...times(30, 110), ...times(30, 130), ...times(4, 100)],
  });

  test("a gap from a list of people, with the optional column left out of the formula", () => {
    const asked = answered(ask("promotion-gap", [staff], { focal: "Women", reference: "Men" }));
    expect(asked.sentences[0]).toMatch(
      /^Women are promoted at 25\.0 % against 50\.0 % of Men: a gap of 25\.0 points, between/,
    );
    expect(asked.formula).toMatchObject({
      text: '=COALITION.GAP.RATE.BY(Staff[Group], Staff[Promoted], "Women", "Men")',
      value: -0.25,
    });
  });

  test("a group under five is suppressed; where the function would tell, no formula is offered", () => {
    const rate = answered(ask("promotion-gap", [staff], { focal: "Other", reference: "Men" }));
    expect(rate.sentences[0]).toContain("suppressed");
    expect(rate.formula?.value).toBe("suppressed");
    const pay = answered(ask("pay-gap", [staff], { focal: "Other", reference: "Men" }));
    expect(pay.sentences).toHaveLength(1);
    expect(pay.sentences[0]).toContain("suppressed");
    expect([pay.formula, pay.withInterval]).toEqual([null, null]);
    expect(JSON.stringify(pay.stats)).not.toMatch(/\d/);
  });

  test("pay: (120 - 100) / 120 by hand", () => {
    const asked = answered(ask("pay-gap", [staff], { focal: "Women", reference: "Men" }));
    expect(asked.sentences[0]).toMatch(
      /^The mean pay of Women is 16\.7 % below that of Men, between .+; 100 people\.$/,
    );
    expect(asked.formula?.text).toBe('=COALITION.PAY.GAP(Staff[Pay], Staff[Group], "Women", "Men", "mean")');
  });

  test("a table of groups suppresses, and its formula spills", () => {
    const asked = answered(ask("rates-by-group", [staff]));
    expect(asked.groups?.find(([group]) => group === "Other")?.slice(1)).toEqual(times(6, "suppressed"));
    expect(asked.formula).toMatchObject({ text: "=COALITION.RATE.TABLE(Staff[Group], Staff[Promoted])", columns: 7 });
  });
});

describe("values", () => {
  test("typed numbers and dates stand in the formula", () => {
    const given = {
      baseline: "0.22",
      current: "0.25",
      target: "0.32",
      start: "2023-01-01",
      asOf: "2024-01-01",
      due: "2026-01-01",
    };
    const asked = answered(ask("on-pace", [], given));
    // 0.3 of the way in 365 of 1,096 days.
    expect(asked.sentences).toEqual([
      "30.0 % of the way is covered in 33.3 % of the time: behind a straight line from start to target.",
    ]);
    expect(asked.formula?.text).toBe(
      "=COALITION.PACE(0.22, 0.25, 0.32, DATE(2023,1,1), DATE(2024,1,1), DATE(2026,1,1))",
    );
  });

  test("a cell with its sheet is read and referred to", () => {
    const question = QUESTIONS.find(({ id }) => id === "enough-people");
    if (!question) throw new RangeError("no question");
    const sheet = {
      name: "My notes",
      visibility: "visible",
      protected: false,
      row: 2,
      column: 1,
      values: [[50]],
    } as const;
    const rest = { formulas: {}, tables: [], merges: [], hiddenRows: [], hiddenColumns: [], validations: [] };
    const given = { n: "'My notes'!$B$3", baseRate: "0.2" };
    const asked = askQuestion(question, { table: "", given, narrowed: {} }, [], {
      ...nowhere,
      sheets: [{ ...sheet, ...rest }],
    });
    expect(asked).toMatchObject({ formula: { text: "=COALITION.DETECTABLE.GAP('My notes'!B3, 0.2)" } });
    expect(answered(asked).sentences[0]).toMatch(
      /^With 50 people in each group and a rate of 20\.0 % in one, a gap must be 26\.0 points/,
    );
    const gone = askQuestion(question, { table: "", given: { ...given, n: "Gone!A1" }, narrowed: {} }, [], nowhere);
    expect(gone).toEqual({ kind: "missing", what: "There is no sheet called Gone in this workbook." });
  });

  test("what is no number is said, not guessed", () => {
    expect(ask("enough-people", [], { n: "1,000", baseRate: "0.2" })).toEqual({
      kind: "missing",
      what: "People in each group: “1,000” is no number. Type it with a point, such as 0.25.",
    });
  });
});

test("every question leads to an answer: its function is known and its arguments are its inputs", () => {
  const holds = { labels: "A", flags: true, numbers: 1, dates: 45000 };
  for (const question of QUESTIONS) {
    const columns = question.inputs.flatMap((input) => (input.kind === "column" ? [input] : []));
    const made = table(
      "T",
      Object.fromEntries(
        columns.map((input) => [
          input.name,
          [
            ...times(6, input.holds === "labels" ? "A" : holds[input.holds]),
            ...times(6, input.holds === "labels" ? "B" : holds[input.holds]),
          ],
        ]),
      ),
    );
    const given = Object.fromEntries(
      question.inputs.map((input) => [
        input.name,
        input.kind === "column"
          ? input.name
          : input.kind === "label"
            ? input.name === "focal"
              ? "A"
              : "B"
            : input.kind === "choice"
              ? String(input.choices[0])
              : input.holds === "date"
                ? "2026-01-01"
                : "2",
      ]),
    );
    const rows =
      question.from === "counts"
        ? [
            {
              ...made,
              columns: made.columns.map((each) => ({ ...each, cells: [each.cells[0] ?? null, each.cells[6] ?? null] })),
            },
          ]
        : [made];
    const asked = askQuestion(question, { table: "T", given, narrowed: {} }, rows, nowhere);
    expect([question.id, asked.kind === "answered" ? asked.sentences.length > 0 : asked.what]).toEqual([
      question.id,
      true,
    ]);
  }
});
