import { checkSnapshot } from "../../../../src/core/pipeline";
import { renderTemplate } from "../../../../src/core/render/render-template";
import { sal } from "../../../sample/sal";
import { sampleDay, sampleRound } from "../../../sample/sample-round";
import { snapshotOf } from "../../../support/snapshot-of";

const round = sampleRound();
const made = snapshotOf(renderTemplate("five-quarter-plan", { round, departmentCode: "SAL", plan: sal }));

function check(given: typeof round) {
  const result = checkSnapshot(made, { asOf: sampleDay, round: given });
  if (result.status === "unreadable") throw new Error(result.reason);
  return result;
}

test("a plan made for other quarters is one finding about its calendar, and nothing is said of a wrong quarter", () => {
  const result = check({ ...round, firstQuarter: "FY27-Q3" });
  const ids = [...new Set(result.findings.map(({ criterion }) => criterion))];
  expect(ids).toContain("fiscal-calendar");
  expect(ids.filter((id) => !["fiscal-calendar", "round-current", "five-consecutive-quarters"].includes(id))).toEqual(
    [],
  );
  expect(result.notChecked.map(({ because }) => because).join(" ")).toMatch(
    /The plan begins with FY27-Q1, the round with FY27-Q3\./,
  );
});

test("the round's own quarters leave every check running", () => {
  expect(check(round).notChecked).toEqual([]);
});
