import { renderTemplate } from "../../../src/core/render/render-template";
import type { Plan } from "../../../src/core/domain/plan";
import type { Role } from "../../../src/core/domain/settings";
import { overviewOf } from "../../../src/taskpane/overview/overview-of";
import { sampleBook } from "../../sample/book";
import { sampleRound } from "../../sample/sample-round";
import { line, pilot, plan } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";

const asOf = "2026-11-30";

/** Section titles with their facts, of the plan of Sales, whose envelope in the sample round is EUR 420,000. */
function sections(content: Partial<Plan>, role: Role) {
  const blueprint = renderTemplate("five-quarter-plan", {
    round: sampleRound(),
    asOf,
    departmentCode: "SAL",
    plan: { ...plan(), ...content },
  });
  return overviewOf(snapshotOf(blueprint), asOf, role)?.sections.map(({ title, facts, none }) =>
    [title, ...(facts.length === 0 ? [none] : facts.map(({ text, isDue }) => (isDue ? `due: ${text}` : text)))].join(
      "|",
    ),
  );
}

const quarters = (q1: number): [number, number, number, number, number] => [q1, 0, 0, 0, 0];

test("a finance partner sees a plan's money against its envelope, its asks and who has signed", () => {
  // 300,000 + 100,000 of 420,000 leave 20,000; 100,000 of 400,000 is a quarter; the pilot's own line is the fund's.
  const budget = [
    line({ id: "SAL-BL-001", quarters: quarters(300_000), marker: 0 }),
    line({ id: "SAL-BL-002", quarters: quarters(100_000), marker: 2 }),
    line({ id: "SAL-BL-003", quarters: quarters(50_000), marker: 2, pilotId: "SAL-P-01" }),
  ];
  const pilots = [pilot({ id: "SAL-P-01", pilot: "Open shifts", ask: 50_000 })];
  expect(sections({ budget, pilots }, "finance")).toEqual([
    "Money against the envelope|EUR 400,000 planned of EUR 420,000, EUR 20,000 left|EUR 100,000 of it is tied to outcomes, 25 %",
    "Asks on the fund: 1|SAL-P-01 · Open shifts asks for EUR 50,000",
    "Signatures|Department: not signed yet|Finance: not signed yet|Coalition: not signed yet",
  ]);
});

test("money over the envelope waits for somebody", () => {
  const budget = [line({ id: "SAL-BL-001", quarters: quarters(420_001), marker: 0 })];
  expect(sections({ budget }, "finance")?.[0]).toContain("due: EUR 420,001 planned of EUR 420,000, EUR 1 over");
});

test("a reviewer sees signatures, waivers asked for and sunsets due", () => {
  const waivers = [{ criterion: "pilot-sunset", item: "SAL-P-01", reason: "New team" }];
  const pilots = [pilot({ id: "SAL-P-01", sunset: "2026-12-10", disposition: undefined })];
  expect(sections({ waivers, pilots } as Partial<Plan>, "reviewer")?.slice(1)).toEqual([
    "Waivers asked for: 1|pilot-sunset, SAL-P-01: New team",
    "Sunsets due: 1|SAL-P-01 ends 10 Dec 2026, in 10 days",
  ]);
});

test("a department head's home is the plan's own, unless somebody says otherwise", () => {
  const snapshot = snapshotOf(renderTemplate("five-quarter-plan", { round: sampleRound(), departmentCode: "SAL" }));
  expect(overviewOf(snapshot, asOf)).toBeNull();
  expect(overviewOf(snapshot, asOf, "department")).toBeNull();
  expect(overviewOf(snapshot, asOf, "finance")?.title).toBe("Sales · FY27");
});

test("a book opens with the reviewer's queue, for a finance partner with envelopes and what was received", () => {
  const book = sampleBook();
  const snapshot = snapshotOf(renderTemplate("coalition-book", { round: sampleRound(), asOf, book }));
  const titles = (role?: Role) => overviewOf(snapshot, asOf, role)?.sections.map(({ title }) => title);
  const total = book.departments.reduce((sum, { envelope = 0 }) => sum + envelope, 0);
  expect(titles("reviewer")).toEqual(titles());
  expect(titles("finance")?.[0]).toBe(`Envelopes: EUR ${total.toLocaleString("en")}`);
  expect(titles("finance")?.[1]).toMatch(/^Received: \d+ of \d+$/);
  expect(titles("department")).toEqual([]);
});
