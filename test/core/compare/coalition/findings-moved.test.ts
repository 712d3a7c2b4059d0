import { departmentPairs, type CoalitionSide } from "../../../../src/core/compare/coalition/coalition-side";
import { findingsMoved } from "../../../../src/core/compare/coalition/findings-moved";
import { line, pilot, pilotLine, round } from "../../../support/plan";
import { side } from "./sides";

function moved(before: CoalitionSide, after: CoalitionSide) {
  const { gone, new: appeared, open } = findingsMoved(before, after, departmentPairs(before, after));
  const keys = (list: typeof gone) => list.map(({ department, criterion, item }) => [department, criterion, item]);
  return { gone: keys(gone), new: keys(appeared), open };
}
const withPilot = (sunset: string | undefined) => ({
  SAL: { budget: [line(), pilotLine()], pilots: [pilot({ sunset })] },
});

test("what is settled is gone and what came is new, whatever their words", () => {
  const [without, with_] = [side(withPilot(undefined)), side(withPilot("2027-06-30"))];
  expect(moved(without, with_).gone).toContainEqual(["SAL", "pilot-sunset", "SAL-P-01"]);
  expect(moved(with_, without).new).toContainEqual(["SAL", "pilot-sunset", "SAL-P-01"]);
});

test("a finding that names another amount is the same finding", () => {
  const asks = (amount: number) => side({ SAL: { budget: [line(), pilotLine()], pilots: [pilot({ ask: amount })] } });
  const [before, after] = [asks(1), asks(2)];
  const criterion = "pilot-ask-equals-lines";
  const own = (of: CoalitionSide) =>
    of.review.counting[0]?.result.findings.find((finding) => finding.criterion === criterion);
  expect(own(before)?.message).not.toBe(own(after)?.message);
  expect(moved(before, after)).toMatchObject({ gone: [], new: [] });
});

test("findings that nothing tells apart are counted", () => {
  // Lines without an ID: each lacks its marker, and no item names it.
  const lines = (count: number) =>
    side({ SAL: { budget: Array.from({ length: count }, () => line({ id: undefined, marker: undefined })) } });
  const screened = ({ new: appeared }: ReturnType<typeof moved>) =>
    appeared.filter(([, criterion]) => criterion === "line-tied-or-screened").length;
  expect(screened(moved(lines(1), lines(3)))).toBe(2);
  expect(screened(moved(lines(3), lines(3)))).toBe(0);
});

test("waived and mere information is not open; a department in one folder alone brings none", () => {
  const waiver = {
    criterion: "pilot-sunset",
    item: "SAL-P-01",
    reason: "r",
    askedBy: "Sam",
    approver: "Chair",
    expires: "2027-12-31",
  };
  const waived = side(withPilot(undefined), { round: round({ waivers: [waiver] }) });
  const open = side(withPilot(undefined));
  expect(moved(open, waived).gone).toContainEqual(["SAL", "pilot-sunset", "SAL-P-01"]);
  const both = side({ ...withPilot(undefined), HR: {} });
  expect(moved(side({ HR: {} }), both).new.filter(([department]) => department === "SAL")).toEqual([]);
});
