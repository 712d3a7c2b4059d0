import { withoutIntersection } from "../../../src/core/workbook/without-intersection";

describe("withoutIntersection", () => {
  // Left: what Excel shows for a file written by another program (its page on the implicit intersection operator). Right: what the file says.
  it.each([
    ["=@INDEX(A1:A10,B1)", "=INDEX(A1:A10,B1)"],
    ["=@A1:A10", "=A1:A10"],
    ["=IF(B2=1,@COALITION.RATE(A1:A4),0)", "=IF(B2=1,COALITION.RATE(A1:A4),0)"],
  ])("%s is %s", (shown, stored) => {
    expect(withoutIntersection(shown)).toBe(stored);
  });

  it.each(["=[@Q1]*2", "=SUM(Budget[@[Q1]:[Q5]])", '="a@b"', "='a@b'!A1", '="say ""@"""&A1', "=1+1"])(
    "%s stays as it is",
    (formula) => {
      expect(withoutIntersection(formula)).toBe(formula);
    },
  );
});
