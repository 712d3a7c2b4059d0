import { writeFileSync } from "node:fs";
import path from "node:path";
import { line, plan, start } from "../../support/plan";
import { foreignWorkbook } from "../bad-files";
import { commandLine } from "../command-line";
import { contentOf, temporaryFolder } from "../temporary-folder";
import { workbookBytes } from "../workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);

beforeAll(async () => {
  const [first, ...others] = plan().budget;
  const changed = [
    { ...line(first), quarters: [10000, 10000, 13000, 10000, 10000], owner: "\u001b[31mAna" },
    ...others,
  ];
  writeFileSync(path.join(folder, "v1.xlsx"), await workbookBytes());
  writeFileSync(path.join(folder, "v2.xlsx"), await workbookBytes(plan({ budget: changed })));
  writeFileSync(path.join(folder, "typed.xlsx"), await workbookBytes(plan(), ["Budget", "Q2", 0, "ten"]));
  writeFileSync(
    path.join(folder, "hr.xlsx"),
    await workbookBytes(plan({ start: start({ departmentCode: "HR", department: "Human Resources" }) })),
  );
  writeFileSync(path.join(folder, "foreign.xlsx"), foreignWorkbook());
});

test("says what changed, money first, and what cells hold can't move the terminal; nothing is touched", async () => {
  const before = contentOf(folder);
  const { code, out, err } = await coalition("compare", "v1.xlsx", "v2.xlsx");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe(
    [
      "v1.xlsx → v2.xlsx",
      "  SAL Sales, round FY27, draft",
      "",
      "Planned money",
      "  All five quarters: EUR 240,000 → EUR 243,000 (+3,000)",
      "  FY27-Q3: EUR 95,000 → EUR 98,000 (+3,000)",
      "  Representation: EUR 50,000 → EUR 53,000 (+3,000)",
      "",
      "Budget",
      "  SAL-BL-001 Q3: 10,000 → 13,000",
      '  SAL-BL-001 Owner: "Head of Sales" → "\uFFFD[31mAna"',
      "",
      "2 changes.",
      "",
    ].join("\n"),
  );
  expect(contentOf(folder)).toEqual(before);
});

test("no change is exit code 0 too, and so is a cell that can't be compared, which is said", async () => {
  expect(await coalition("compare", "v1.xlsx", "v1.xlsx")).toMatchObject({
    code: 0,
    out: expect.stringMatching(/\nNothing changed\.\n$/),
  });
  const { code, out } = await coalition("compare", "v1.xlsx", "typed.xlsx");
  expect(code).toBe(0);
  expect(out).toContain('\n  A cell of the second can\'t be read and is not compared: SAL-BL-001 Q2 ("ten").\n');
  expect(out).toContain("Sums of money are not compared: a cell of Budget or Splits can't be read in the second.");
  expect(out).not.toContain("Q2: ");
});

test("two departments are said in one line", async () => {
  const { out } = await coalition("compare", "v1.xlsx", "hr.xlsx");
  expect(out.match(/^ {2}These are plans of two departments, SAL and HR: .*$/gm)).toHaveLength(1);
});

test("as JSON and as Markdown", async () => {
  const { out: json } = await coalition("compare", "v1.xlsx", "v2.xlsx", "--format", "json");
  expect(JSON.parse(json)).toMatchObject({ schema: "coalition-compare@1", after: { file: "v2.xlsx" } });
  const { out: markdown } = await coalition("compare", "v1.xlsx", "v2.xlsx", "--format", "markdown");
  expect(markdown).toMatch(/^# v1\.xlsx → v2\.xlsx\n[^]*\n## Budget\n\n- SAL-BL-001 Q3: 10,000 → 13,000\n/);
});

test.each([
  [["v1.xlsx"], "Name the two files or folders to compare: coalition compare FIRST SECOND.\n"],
  [["v1.xlsx", "v2.xlsx", "hr.xlsx"], "Name the two files or folders to compare: coalition compare FIRST SECOND.\n"],
  [["v1.xlsx", "gone.xlsx"], /^gone\.xlsx could not be read\. There is no file or folder of this name\./],
  [
    ["foreign.xlsx", "v1.xlsx"],
    /^foreign\.xlsx could not be compared\. This is not a workbook of the Coalition Planner/,
  ],
  [["v1.xlsx", "v2.xlsx", "--format", "xml"], /^--format xml is not known\..*Use text, json, markdown or html\.\n$/],
])("%j is refused with exit code 2", async (argv, err) => {
  const answer = await coalition("compare", ...argv);
  expect([answer.code, answer.out]).toEqual([2, ""]);
  expect(answer.err).toEqual(typeof err === "string" ? err : expect.stringMatching(err));
});
