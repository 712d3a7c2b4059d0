import { formatDate, formatList, formatMoney, formatNumber, formatPercent } from "../../../src/core/domain/format";

test.each([
  [0, "0"],
  [-0, "0"],
  [999, "999"],
  [1200, "1,200"],
  [1234567.5, "1,234,567.5"],
  [-12400, "-12,400"],
  [0.1 + 0.2, "0.3"],
  [-0.00000000001, "0"],
  [1e21, "1e+21"],
])("formatNumber(%p) is %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("numbers are rounded to the decimals asked for", () => {
  expect(formatNumber(2.345, 1)).toBe("2.3");
  expect(formatNumber(999.96, 1)).toBe("1,000");
});

test("money has its code in front, where it has one", () => {
  expect(formatMoney(12400, "EUR")).toBe("EUR 12,400");
  expect(formatMoney(0.5, undefined)).toBe("0.5");
});

test("shares are percentages", () => {
  expect(formatPercent(0.124)).toBe("12.4 %");
  expect(formatPercent(1.1)).toBe("110 %");
});

test("dates have their month in letters", () => {
  expect(formatDate("2027-03-01")).toBe("1 Mar 2027");
});

test("lists read as sentences do", () => {
  expect(formatList([])).toBe("");
  expect(formatList(["Q1"])).toBe("Q1");
  expect(formatList(["Q1", "Q2"], "or")).toBe("Q1 or Q2");
  expect(formatList(["Q1", "Q2", "Q5"])).toBe("Q1, Q2 and Q5");
});
