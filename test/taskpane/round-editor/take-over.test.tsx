/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import sample from "../../../assets/sample/round.json";
import { engine } from "../../../src/taskpane/engine";
import { checkSnapshot } from "../../../src/core/pipeline";
import { readRound } from "../../../src/core/domain/read-round";
import { takeOver } from "../../../src/taskpane/round-editor/take-over";
import { MemoryHost } from "../../support/memory-host";
import { openPane } from "../support/pane";

jest.setTimeout(60_000);

const day = "2026-11-30";
const later = {
  ...sample,
  version: sample.version + 1,
  members: [...sample.members, { name: "A new member", function: "Operations", role: "Member", vote: true }],
};

async function planOfSales(): Promise<MemoryHost> {
  const { round } = readRound(sample);
  if (!round) throw new RangeError("the sample round needs to be readable");
  const host = new MemoryHost();
  await host.build(engine.workbookFor("five-quarter-plan", round, "SAL", day));
  return host;
}

test("a plan takes over the round that is open beside it, and gives it back", async () => {
  const host = await planOfSales();
  const before = await host.snapshot();
  const { user, settled } = await openPane(host, { loadEngine: () => Promise.resolve(engine), today: () => day });
  await user.click(screen.getByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Round" }));
  const input = await waitFor(
    () => document.querySelector<HTMLInputElement>('input[type="file"]') ?? Promise.reject(new Error("no input yet")),
    { timeout: 20_000 },
  );
  await user.upload(input, new File([JSON.stringify(later)], "round.json", { type: "application/json" }));
  await user.click(await screen.findByRole("button", { name: "Take over into this plan" }, { timeout: 20_000 }));
  await settled();
  await waitFor(async () => {
    const { round } = readRound(later);
    const result = checkSnapshot(await host.snapshot(), { asOf: day, ...(round && { round }) });
    expect(result.status === "unreadable" ? result : result.findings.map(({ criterion }) => criterion)).not.toContain(
      "round-current",
    );
  });
  await user.click(within(document.body).getByRole("button", { name: /^Undo/ }));
  await settled();
  await waitFor(async () => expect((await host.snapshot()).sheets).toEqual(before.sheets));
});

test("a round that the plan follows already, or that needs carrying, is told as that", async () => {
  const snapshot = await (await planOfSales()).snapshot();
  expect(takeOver(snapshot, sample, day)).toEqual({ problem: expect.stringMatching(/follows this round already/) });
  expect(takeOver(snapshot, { ...later, currency: "USD", rates: {} }, day)).toEqual({
    problem: expect.stringMatching(/Carry the entries into a new workbook/),
  });
  expect(takeOver(snapshot, { round: "x" }, day)).toHaveProperty("problem");
});
