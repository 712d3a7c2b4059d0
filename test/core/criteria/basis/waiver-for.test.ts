import { waiverFor } from "../../../../src/core/criteria/basis/waiver-for";

const waiver = {
  criterion: "envelope",
  item: "SAL-BL-001",
  reason: "Agreed",
  askedBy: "Head of Sales",
  approver: "Chair",
  expires: "2026-12-31",
};
const said = (...waivers: (typeof waiver)[]) => waiverFor("envelope", " sal-bl-001", waivers, "2026-11-30");

test("one in force excuses, whatever older ones say", () => {
  expect(said({ ...waiver, expires: "2026-01-31" }, waiver).waiver).toBe(waiver);
});

test("one that ended, or was approved by its asker, is said not to count", () => {
  expect(said({ ...waiver, expires: "2026-11-30" }).ignored).toBe("Its waiver ended 30 Nov 2026.");
  expect(said({ ...waiver, approver: "head of sales " }).ignored).toBe(
    "Its waiver doesn't count: head of sales asked for it and approved it.",
  );
});

test("without one there is nothing to say, nor for a breach without an item", () => {
  expect(said({ ...waiver, item: "SAL-BL-002" })).toEqual({ waiver: undefined });
  expect(waiverFor("envelope", undefined, [{ ...waiver, item: " " }], "2026-11-30")).toEqual({ waiver: undefined });
});
