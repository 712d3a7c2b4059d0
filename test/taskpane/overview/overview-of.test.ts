import { emptyGapSheet } from "../../../src/core/domain/gap-sheet-content";
import { renderTemplate } from "../../../src/core/render/render-template";
import type { Filling } from "../../../src/core/templates/template";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import type { Overview } from "../../../src/taskpane/overview/overview";
import { overviewOf } from "../../../src/taskpane/overview/overview-of";
import { sampleBook } from "../../sample/book";
import { sampleFund } from "../../sample/fund";
import { madeUpRoster } from "../../sample/roster";
import { sampleRound } from "../../sample/sample-round";
import { MemoryHost } from "../../support/memory-host";

const asOf = "2026-11-30";

async function snapshotOf(templateId: string, filling: Filling): Promise<Snapshot> {
  const host = new MemoryHost();
  await host.build(renderTemplate(templateId, { round: sampleRound(), asOf, ...filling }));
  return host.snapshot();
}

async function overview(templateId: string, filling: Filling, on = asOf): Promise<Overview> {
  const found = overviewOf(await snapshotOf(templateId, filling), on);
  if (!found) throw new RangeError(`${templateId} needs to be readable`);
  return found;
}

const titles = ({ sections }: Overview) => sections.map(({ title }) => title);
const lines = ({ sections }: Overview, index: number) =>
  (sections[index]?.facts ?? []).map(({ text, isDue, place }) =>
    [isDue ? "due" : "", text, place === null ? "nowhere" : `${place.sheet}!${place.cell}`].join("|"),
  );

describe("a pilot fund", () => {
  test("asks and awards against each tranche are the sums of their columns, each a link to its tranche", async () => {
    const fund = sampleFund();
    const found = await overview("pilot-fund", { fund });
    expect(found.title).toBe("Pilot fund · FY27");
    const ledger = found.sections[0]?.facts ?? [];
    expect(ledger).toHaveLength(5);
    // Worked out here from the filling, apart from the code: what all applications ask and all awards give in Q1.
    const asked = fund.applications.reduce((sum, { asks }) => sum + (asks[0] ?? 0), 0);
    const awarded = fund.awards.reduce((sum, { awards }) => sum + (awards[0] ?? 0), 0);
    const available = fund.tranches[0]?.available ?? 0;
    const digits = (ledger[0]?.text ?? "")
      .replace(/^[^:]*FY27-Q1:/, "")
      .match(/\d[\d,.]*/g)
      ?.map((text) => Number(text.replaceAll(",", "")));
    expect(digits).toEqual([asked, awarded, available]);
    expect(ledger[0]?.place?.sheet).toBe("Fund");
  });

  test("an application with an award or a disposition is decided, the others are counted", async () => {
    const fund = sampleFund();
    const awarded = new Set(fund.awards.map(({ pilotId }) => pilotId));
    const open = fund.applications.filter(
      ({ id, disposition, stage }) => !awarded.has(id) && disposition === undefined && stage !== "Closed",
    );
    expect(titles(await overview("pilot-fund", { fund }))[1]).toBe(`Not decided: ${open.length}`);
    expect(open.length).toBeGreaterThan(0);
  });

  test("a sunset is due within 90 days, and waits for somebody once it has come", async () => {
    const fund = sampleFund();
    const [first, second, third, fourth] = fund.applications;
    if (!first || !second || !third || !fourth) throw new RangeError("the sample fund needs four applications");
    const bare = { disposition: undefined, stage: "Pilot" };
    const applications = [
      { ...first, ...bare, id: "A-P-01", sunset: "2026-11-30" },
      { ...second, ...bare, id: "A-P-02", sunset: "2027-02-28" },
      { ...third, ...bare, id: "A-P-03", sunset: "2027-03-01" },
      { ...fourth, ...bare, id: "A-P-04", sunset: "2026-12-24", disposition: "Scale" },
    ];
    const found = await overview("pilot-fund", { fund: { ...fund, applications } });
    expect(titles(found)[2]).toBe("Sunsets due: 2");
    // 30 November + 90 days = 28 February 2027.
    expect(lines(found, 2).map((line) => line.replace(/\|Applications!\w+$/, "|Applications"))).toEqual([
      "due|A-P-01 ends 30 Nov 2026, today|Applications",
      "|A-P-02 ends 28 Feb 2027, in 90 days|Applications",
    ]);
  });

  test("an empty one says so instead of showing empty lists", async () => {
    const found = await overview("pilot-fund", {});
    expect(found.sections[1]).toEqual({ title: "Not decided: 0", facts: [], none: "Nobody has applied yet." });
  });
});

describe("a coalition book", () => {
  test("plans that are missing past their date come first, approved ones are done", async () => {
    const book = sampleBook();
    const [sal, hr, ...others] = book.departments;
    if (!sal || !hr) throw new RangeError("the sample book needs two departments");
    const received = book.submissions.find(({ department }) => department === hr.code);
    const found = await overview("coalition-book", {
      book: {
        ...book,
        departments: [{ ...sal, due: "2026-11-01" }, hr, ...others],
        submissions: [
          { ...received, department: hr.code, status: "Received", errors: 2, warnings: 1, reviewer: undefined },
          ...others.map(({ code }) => ({ department: code, status: "Approved" })),
        ],
      },
    });
    expect(titles(found)[0]).toBe(`Submissions to look at: 2 of ${book.departments.length}`);
    expect(lines(found, 0)).toEqual([
      expect.stringMatching(
        new RegExp(`^due\\|${sal.code}: not received, due 1 Nov 2026, 29 days ago\\|Departments!A\\d+$`),
      ),
      expect.stringMatching(
        new RegExp(`^due\\|${hr.code}: received, 2 errors, 1 warning, nobody reviews it yet\\|Submissions!A\\d+$`),
      ),
    ]);
  });

  test("a pilot that its plan decided on has no sunset due; one that was extended has, and each section leads to its screen", async () => {
    const ask = (pilotId: string, disposition?: string) => ({
      pilotId,
      department: "SAL",
      outcomeId: undefined,
      sunset: "2026-12-24",
      asks: [0, 0, 0, 0, 0],
      disposition,
    });
    const asks = [ask("SAL-P-01", "Stop"), ask("SAL-P-02", "Extend"), ask("SAL-P-03")];
    const found = await overview("coalition-book", { book: { ...sampleBook(), asks } });
    expect(lines(found, 2).map((line) => line.split(" ")[0])).toEqual(["|SAL-P-02", "|SAL-P-03"]);
    expect(found.sections.map(({ screen }) => screen)).toEqual(["submissions", "forum", "forum"]);
  });

  test("more than five are counted in a sixth line", async () => {
    const found = await overview("coalition-book", { book: { ...sampleBook(), submissions: [] } });
    // Eight departments in the sample round: five lines and one for the other three.
    expect(lines(found, 0)).toHaveLength(6);
    expect(lines(found, 0)[5]).toContain("and 3 more, from here on");
  });
});

describe("a gap sheet", () => {
  test("the steps, of people only the number of rows", async () => {
    const roster = madeUpRoster(120);
    const gapSheet = { ...emptyGapSheet(sampleRound()), roster };
    const found = await overview("gap-sheet", { gapSheet });
    expect(found.title).toBe("Gap sheet");
    expect(lines(found, 0)).toEqual([
      expect.stringContaining(`|The roster has ${roster.length} rows|Roster!`),
      expect.stringMatching(/^\|Start asks about .+ and .+ at .+\|Start!/),
      "|Read the gaps with their intervals|Gaps!A1",
      "|Take the counts over into a plan's Groups|Copy!A1",
    ]);
  });

  test("an empty roster waits for its rows", async () => {
    const found = await overview("gap-sheet", { gapSheet: emptyGapSheet(sampleRound()) });
    expect(lines(found, 0)[0]).toMatch(/^due\|Paste the roster, one row a person and no names\|Roster!/);
  });
});

test("plans and workbooks of others have none", async () => {
  const { round } = { round: sampleRound() };
  const host = new MemoryHost({ Sheet1: [["Holiday list"]] });
  expect(overviewOf(await host.snapshot(), asOf)).toBeNull();
  const plan = new MemoryHost();
  await plan.build(renderTemplate("five-quarter-plan", { round, departmentCode: "SAL" }));
  expect(overviewOf(await plan.snapshot(), asOf)).toBeNull();
});
