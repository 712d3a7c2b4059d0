import fc from "fast-check";
import { addMonths, daysBetween } from "../../../src/core/domain/iso-date";
import {
  quarterDates,
  quarterLabel,
  quarterOfDate,
  quarterOrdinal,
  quartersFrom,
} from "../../../src/core/domain/quarter";

// product.md: "a year starting in July 2026 is FY27; its first quarter FY27-Q1 is July to September 2026".
test("a fiscal year is named for the calendar year in which it ends", () => {
  expect(quarterDates("FY27-Q1", { startMonth: 7, namedFor: "end" })).toEqual({
    start: "2026-07-01",
    end: "2026-09-30",
  });
  expect(quarterOfDate("2026-11-30", { startMonth: 7, namedFor: "end" })).toBe("FY27-Q2");
});

test("a round may name it for the year in which it starts", () => {
  expect(quarterDates("FY26-Q1", { startMonth: 7, namedFor: "start" })).toEqual({
    start: "2026-07-01",
    end: "2026-09-30",
  });
});

test("a year that starts in January ends in the same calendar year", () => {
  expect(quarterDates("FY27-Q4", { startMonth: 1, namedFor: "end" })).toEqual({
    start: "2027-10-01",
    end: "2027-12-31",
  });
});

test("quarters run on over the year's end", () => {
  expect(quartersFrom("FY27-Q3", 5)).toEqual(["FY27-Q3", "FY27-Q4", "FY28-Q1", "FY28-Q2", "FY28-Q3"]);
  expect(quartersFrom("FY27-Q1", 3, -2)).toEqual(["FY26-Q3", "FY26-Q4", "FY27-Q1"]);
});

test("every day lies in the quarter that holds it, whatever the start month", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom("start" as const, "end" as const),
      fc.integer({ min: 0, max: 30_000 }),
      (startMonth, namedFor, day) => {
        const date = new Date(Date.UTC(2005, 0, 1 + day)).toISOString().slice(0, 10);
        const { start, end } = quarterDates(quarterOfDate(date, { startMonth, namedFor }), { startMonth, namedFor });
        expect(start <= date && date <= end).toBe(true);
      },
    ),
  );
});

test("labels and ordinals are each other's inverse", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 399 }), (ordinal) =>
      expect(quarterOrdinal(quarterLabel(ordinal))).toBe(ordinal),
    ),
  );
});

test("months are added without leaving the month", () => {
  expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
  expect(addMonths("2027-03-31", -1)).toBe("2027-02-28");
  expect(daysBetween("2026-11-30", "2026-12-04")).toBe(4);
});
