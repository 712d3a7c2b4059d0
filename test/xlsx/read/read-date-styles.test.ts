import { isDateFormat } from "../../../src/xlsx/read/read-date-styles";

describe("isDateFormat", () => {
  it.each(["yyyy-mm-dd", "d/m", "mmm", "[$-409]d\\-mmm\\-yy;@", "dddd", "m/d/yy h:mm", "[Red]yyyy"])(
    "%s shows a date",
    (code) => {
      expect(isDateFormat(code)).toBe(true);
    },
  );

  it.each(["General", "0.00", "h:mm", "[h]:mm", "mm:ss", '0 "days"', "\\d0", "[Red]0", "#,##0_d", "@"])(
    "%s shows none",
    (code) => {
      expect(isDateFormat(code)).toBe(false);
    },
  );
});
