import { gapReading } from "../../../../src/core/templates/gap/gap-reading";

const reading = (low: number | string, high: number | string, status: string, even: 0 | 1 | undefined = 0) =>
  gapReading({ low, high, status }, even);

test("an interval on one side of no difference tells the groups apart", () => {
  expect(reading(-0.3, -0.1, "ok")).toBe("The groups differ beyond chance.");
  expect(reading(0.5, 0.9, "inconclusive", 1)).toBe("The groups differ beyond chance.");
});

test("one that holds no difference can't tell, at its ends too", () => {
  expect(reading(-0.3, 0.1, "ok")).toBe("Can't tell yet: the groups may as well be alike.");
  expect(reading(0, 0.1, "ok")).toBe("Can't tell yet: the groups may as well be alike.");
});

test("an open end leaves the other one to judge by", () => {
  expect(reading(211, "not estimable", "ok")).toBe("The groups differ beyond chance.");
  expect(reading(-5, "not estimable", "ok")).toBe("Can't tell yet: the groups may as well be alike.");
  expect(reading("not estimable", "not estimable", "ok")).toBe("No interval can be given.");
});

test("small numbers are said first, and what has no number says why", () => {
  expect(reading(-0.3, 0.1, "indicative")).toBe(
    "Indicative: fewer than 30 in a group. Can't tell yet: the groups may as well be alike.",
  );
  expect(reading("suppressed", "suppressed", "suppressed")).toBe("Too few people to show.");
  expect(reading("", "", "")).toBe("Nobody to compare yet.");
  expect(gapReading({ low: 0.2, high: 0.4, status: "ok" }, undefined)).toBe("Of the people whose group is known.");
});
