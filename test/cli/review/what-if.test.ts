import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { renderTemplate } from "../../../src/core/render/render-template";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { round as usualRound } from "../../support/plan";
import { pilot, pilotLine } from "../../support/rows";
import { commandLine } from "../command-line";
import { temporaryFolder } from "../temporary-folder";
import { planBytes, writeDated } from "./plan-files";

jest.setTimeout(60_000);

const folder = temporaryFolder();
const coalition = commandLine(folder);
const at = (...parts: string[]) => path.join(folder, ...parts);
// Each pilot asks for 0, 15,000, 15,000, 10,000, 0: one of two fits.
const fund = { size: 60000, reserve: 0, pilotCap: 50000, tranches: [0, 20000, 20000, 20000, 0] };
const round = { ...usualRound(), fund, pack: { ...usualRound().pack, criteria: { "pillar-balance": { on: false } } } };

beforeAll(async () => {
  mkdirSync(at("plans"));
  writeFileSync(at("round.json"), JSON.stringify(round));
  for (const code of ["SAL", "HR"]) {
    const pilots = [pilot({ id: `${code}-P-01` })];
    const budget = [pilotLine({ id: `${code}-BL-001`, pilotId: `${code}-P-01` })];
    writeDated(at("plans"), `${code}.xlsx`, await planBytes(round, code, { budget, pilots }));
  }
  const scores = ["SAL", "HR"].map((code, index) => ({
    pilotId: `${code}-P-01`,
    reviewer: "Chair",
    scores: [3 + index, 3 + index, 3 + index, 3 + index],
  }));
  const file = new XlsxFile();
  await file.build(renderTemplate("pilot-fund", { round, fund: { ...emptyFund(round), scores } }));
  writeFileSync(at("fund.xlsx"), file.bytes);
});

const review = (out: string, ...more: string[]) =>
  coalition("review", "plans", "--round", "round.json", "--out", out, ...more);

test("an over-subscribed fund with scores: the set that fits, in the report and on the terminal", async () => {
  const { out } = await review("scored", "--fund", "fund.xlsx");
  expect(out).toContain(
    "If not everything fits: 1 of 2 scored pilots for EUR 40,000, scores together 4.00, proven to be the most.\n",
  );
  const html = readFileSync(at("scored", "report.html"), "utf8");
  expect(html).toContain("<h2>If not everything fits</h2>");
  expect(html).toContain(
    "Does not fit beside the set: 10,000 short in FY27-Q2, 10,000 short in FY27-Q3, 20,000 short in all.",
  );
  const { portfolio } = JSON.parse(readFileSync(at("scored", "findings.json"), "utf8")) as { portfolio: object };
  expect(portfolio).toMatchObject({
    changes: null,
    whatIf: {
      status: "answered",
      proven: true,
      totalScore: 4,
      bound: 4,
      taken: [0, 15000, 15000, 10000, 0],
      chosen: [{ id: "HR-P-01", department: "HR", score: 4, asks: [0, 15000, 15000, 10000, 0] }],
      left: [{ id: "SAL-P-01", short: [0, 10000, 10000, 0, 0], shortInAll: 20000, tooLarge: false }],
      unscored: [],
    },
  });
});

test("without the fund's workbook it says that scores are missing", async () => {
  const { out } = await review("unscored");
  expect(out).toContain("If not everything fits: Give the fund's workbook with --fund");
});
