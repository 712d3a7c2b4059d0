import { readRound } from "../../../src/core/domain/read-round";
import { readWorkbook } from "../../../src/core/read/read-workbook";
import sample from "../../../assets/sample/round.json";
import { makeWorkbook } from "../../../src/core/make-workbook";
import { askForWaiver } from "../../../src/taskpane/problems/ask-for-waiver";
import { waiverMistakes } from "../../../src/taskpane/problems/waiver-mistakes";
import { MemoryHost } from "../../support/memory-host";

const request = {
  criterion: "pilot-sunset",
  item: "SAL-P-01",
  reason: " The vendor decides in June. ",
  askedBy: "Ana Ruiz",
  approver: "Coalition chair",
  expires: "2027-06-30",
};

async function planHost(): Promise<MemoryHost> {
  const { round } = readRound(sample);
  if (!round) throw new RangeError("the sample round needs to be readable");
  const host = new MemoryHost();
  await host.build(makeWorkbook("five-quarter-plan", { round, departmentCode: "SAL", asOf: "2026-11-30" }));
  return host;
}

async function ask(host: MemoryHost): Promise<void> {
  const { edits, problem } = askForWaiver(await host.snapshot(), request);
  if (!edits) throw new Error(problem);
  await host.apply(edits);
}

const waiversOf = async (host: MemoryHost) => {
  const reading = readWorkbook(await host.snapshot());
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.submission.waivers;
};

describe("askForWaiver", () => {
  test("the plan's own reader finds the request as it was asked", async () => {
    const host = await planHost();
    await ask(host);
    expect(await waiversOf(host)).toEqual([{ ...request, reason: "The vendor decides in June." }]);
  });

  test("the first empty row is taken, and a full table grows by one", async () => {
    const host = await planHost();
    // The template offers twelve rows.
    for (let times = 0; times < 13; times += 1) await ask(host);
    expect(await waiversOf(host)).toHaveLength(13);
  });

  test("a plan without the table says what to do", async () => {
    const { problem } = askForWaiver(await new MemoryHost({ Budget: [] }).snapshot(), request);
    expect(problem).toBe("The table Waivers is missing from this plan. Run a check: it offers to put the sheet back.");
  });
});

describe("waiverMistakes", () => {
  const today = "2026-11-30";

  test("a whole request has none", () => expect(waiverMistakes(request, today)).toEqual({}));

  test("nothing typed: every field", () => {
    const nothing = { reason: " ", askedBy: "", approver: "", expires: "" };
    expect(Object.keys(waiverMistakes(nothing, today))).toEqual(["reason", "askedBy", "approver", "expires"]);
  });

  test("nobody approves their own request, however it is spaced", () => {
    expect(waiverMistakes({ ...request, approver: " ana  ruiz" }, today).approver).toMatch(/^Somebody else/);
  });

  test.each(["30.6.2027", "2027-02-30", today])("%s is no day to end on", (expires) => {
    expect(waiverMistakes({ ...request, expires }, today).expires).toMatch(/^Write a date after today/);
  });
});
