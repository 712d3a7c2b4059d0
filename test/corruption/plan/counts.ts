import type { GroupCount } from "../../../src/core/domain/plan";
import { areaAddress, parseArea } from "../../../src/core/workbook/address";
import { cellAt, cellOf, tableOf, triedRows, typeAt, type CorruptiblePlan } from "../corruptible";
import { corruption, typed, type Also, type Corrupting, type Corruption } from "../corruption";

const sums: Also = {
  "counts-add-up": "The groups don't add to their Total any more.",
};
const few: Also = { "too-few-to-judge": "So few people are told to be few." };

/** Group counts and evidence: sums, small groups, what is hidden and can be worked out, and people. */
export const countCorruptions: Corrupting<CorruptiblePlan> = {
  "counts-add-up": (book) => [
    ...rows(book, 1).flatMap((row) => {
      const { eligible, selected } = book.content.groups[row] ?? {};
      const at = (field: string) => `groups.${row}.${field}`;
      return [
        ...(typeof selected === "number" && typeof eligible === "number"
          ? [
              typed(book, "counts-add-up", at("selected"), selected + 0.5, {
                what: "is no whole number",
                also: { ...sums, ...few },
              }),
              typed(book, "counts-add-up", at("eligible"), -3, { also: { ...sums, ...few } }),
              typed(book, "counts-add-up", at("selected"), eligible + 5, { what: "is more than eligible", also: sums }),
            ]
          : []),
        typed(book, "counts-add-up", at("period"), "FY31-Q1", { also: { ...sums, ...lost } }),
        typed(book, "counts-add-up", at("period"), "summer", { also: { ...sums, ...lost } }),
        typed(book, "counts-add-up", at("period"), null, { also: { ...sums, ...lost } }),
      ];
    }),
    ...tables(book).flatMap((table) => {
      const total = table.find(([, { group }]) => group === "Total");
      const shown = table.flatMap(([, { group, eligible }]) =>
        group !== "Total" && typeof eligible === "number" ? [eligible] : [],
      );
      if (typeof total?.[1].eligible !== "number" || shown.length === 0) return [];
      const sum = shown.reduce((all, count) => all + count, 0);
      const { selected } = total[1];
      // Else the Total has more selected than eligible, too.
      if (typeof selected === "number" && selected > sum - 1) return [];
      return [typed(book, "counts-add-up", `groups.${total[0]}.eligible`, sum - 1, { what: "of a Total is too low" })];
    }),
    ...tables(book)
      .slice(0, 2)
      .flatMap((table) => {
        const [first, second] = table;
        if (first === undefined || second === undefined) return [];
        return [
          typed(book, "counts-add-up", `groups.${second[0]}.group`, first[1].group ?? null, {
            what: "is counted twice",
            also: { "gap-measurable": "The other group has lost its counts.", ...few },
          }),
        ];
      }),
  ],
  "small-group": (book) =>
    rows(book, 2).flatMap((row) => {
      const { eligible, selected } = book.content.groups[row] ?? {};
      const at = (field: string) => `groups.${row}.${field}`;
      if (typeof eligible !== "number" || typeof selected !== "number") return [];
      return [
        ...[1, 4].map((count) => typed(book, "small-group", at("selected"), count, { also: sums })),
        typed(book, "small-group", at("selected"), eligible - 2, { what: "leaves two who were not", also: sums }),
        corruption(
          "small-group",
          "a group of three",
          cellOf(book, at("eligible")),
          [typeAt(book, at("eligible"), 3), typeAt(book, at("selected"), 0)],
          {
            also: { ...sums, ...few },
          },
        ),
      ];
    }),
  "small-group-recoverable": (book) => tables(book).flatMap((table) => hidden(book, table)),
  "too-few-to-judge": (book) =>
    tables(book).flatMap((table) => {
      const total = table.find(([, { group }]) => group === "Total");
      const outcome = book.round.outcomes.find(({ id }) => id === table[0]?.[1].outcomeId);
      const focal = table.find(([, { group }]) => group === outcome?.focalGroup);
      if (total === undefined || focal === undefined || outcome?.metric === "typed" || !isLatest(book, table))
        return [];
      const size = focal[1].eligible;
      const whole = total[1].eligible;
      if (typeof size !== "number" || size < 30 || typeof whole !== "number") return [];
      return [
        corruption("too-few-to-judge", "a focal group of 29", cellOf(book, `groups.${focal[0]}.eligible`), [
          typeAt(book, `groups.${focal[0]}.eligible`, 29),
          typeAt(book, `groups.${focal[0]}.selected`, 15),
          typeAt(book, `groups.${total[0]}.eligible`, whole - size + 29),
          typeAt(book, `groups.${total[0]}.selected`, "suppressed"),
        ]),
      ];
    }),
  "no-named-people": (book) => [
    ...(["channel", "whatWeSaw", "source"] as const).flatMap((field, index) =>
      triedRows(book, book.content.evidence.length, index).flatMap((row) =>
        ["Ask kim.larsen@example.org", "See staff number 10423"].map((text) =>
          typed(book, "no-named-people", `evidence.${row}.${field}`, text, { what: "names somebody" }),
        ),
      ),
    ),
    ...rows(book, 3).map((row) =>
      typed(book, "no-named-people", `groups.${row}.group`, "EMP-00123", {
        what: "names somebody",
        also: {
          "choice-from-list": "A person is no group of the list.",
          "gap-measurable": "The outcome has lost the counts of a group.",
          ...sums,
        },
      }),
    ),
    ...aboutPeople(book),
  ],
};

const lost: Also = {
  "gap-measurable": "The latest quarter has lost the counts of a group.",
  "too-few-to-judge": "Another quarter is the latest now.",
};

function rows(book: CorruptiblePlan, salt: number): readonly number[] {
  return triedRows(book, book.content.groups.length, salt);
}

type Table = readonly (readonly [row: number, count: GroupCount])[];

/** Rows of one outcome in one period, which stand together with their Total. */
function tables({ content }: CorruptiblePlan): readonly Table[] {
  const found = new Map<string, [number, GroupCount][]>();
  for (const [row, count] of content.groups.entries()) {
    const key = `${count.outcomeId}|${count.decisionPoint}|${count.period}`;
    found.set(key, [...(found.get(key) ?? []), [row, count]]);
  }
  return [...found.values()];
}

function isLatest({ content }: CorruptiblePlan, table: Table): boolean {
  const { outcomeId, period = "" } = table[0]?.[1] ?? {};
  return content.groups.every((count) => count.outcomeId !== outcomeId || (count.period ?? "") <= period);
}

/** One count hidden in each column: the Total less the others gives it away. */
function hidden(book: CorruptiblePlan, table: Table): Corruption[] {
  const parts = table.filter(([, { group }]) => group !== "Total");
  const total = table.find(([, { group }]) => group === "Total");
  const whole = parts.every(
    ([, { eligible, selected }]) => typeof eligible === "number" && typeof selected === "number",
  );
  if (total === undefined || parts.length < 2 || !whole) return [];
  return (["eligible", "selected"] as const).flatMap((field) =>
    typeof total[1][field] !== "number"
      ? []
      : parts.map(([row]) =>
          typed(book, "small-group-recoverable", `groups.${row}.${field}`, "suppressed", { also: {} }),
        ),
  );
}

/** Columns and tables that are about single people, beside the template's. */
function aboutPeople(book: CorruptiblePlan): Corruption[] {
  const headers = ["Employee ID", "Surname", "E-mail"];
  const header = headers[book.turn % headers.length] ?? "";
  const far = { row: 60, column: 40 };
  return [
    ...["Evidence", "Groups"].map((table) => {
      const { sheet, range } = tableOf(book, table);
      const area = parseArea(range);
      return corruption(
        "no-named-people",
        "a column about people",
        cellAt(sheet, area.row, area.column + area.columns),
        [{ act: "widen table", table, header }],
      );
    }),
    ...["Start", "Waivers"].map((sheet) =>
      corruption("no-named-people", "a table with a row a person", cellAt(sheet, far.row, far.column), [
        { act: "type", cell: cellAt(sheet, far.row, far.column), value: header },
        { act: "type", cell: cellAt(sheet, far.row, far.column + 1), value: "Level" },
        { act: "type", cell: cellAt(sheet, far.row + 1, far.column), value: "x" },
        {
          act: "add table",
          sheet,
          name: "People",
          range: areaAddress({ ...far, rows: 2, columns: 2 }),
          headers: [header, "Level"],
        },
      ]),
    ),
  ];
}
