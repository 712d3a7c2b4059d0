import { finestStep, numberText } from "../../../src/core/charts/number-text";

// What Excel and LibreOffice show for these values and formats; halves are rounded away from zero, as both do.
test.each([
  [1234567, "#,##0", "1,234,567"],
  [-1234.5, "#,##0", "-1,235"],
  [2.5, "0", "3"],
  [1.005, "0.00", "1.01"],
  [-0.4, "0", "0"],
  [0.124, "0 %", "12 %"],
  [0.1245, "0.0 %", "12.5 %"],
  [0.124, "0%", "12%"],
  [3, "0.00", "3.00"],
  [1234.5, "#,##0.###", "1,234.5"],
  [1234, "#,##0.###", "1,234"],
  [0, '#,##0;-#,##0;"–"', "–"],
  [-1234, '#,##0;-#,##0;"–"', "-1,234"],
  [-5, "0;(0)", "(5)"],
  [12, '#,##0 "EUR"', "12 EUR"],
  [12, '"0 in quotes "0', "0 in quotes 12"],
  [12, "[Red]0", "12"],
  [12, "\\€0", "€12"],
  [0.1 + 0.2, "General", "0.3"],
  [1e15, "#,##0", "1E+15"],
  [2.5e-9, "General", "2.5E-09"],
  [123456.7, "General", "123457"],
  [7, "", "7"],
])("%p as %p is %p", (value, format, shown) => expect(numberText(value, format)).toBe(shown));

test.each([
  ["#,##0", 1],
  ["0.00", 0.01],
  ["0 %", 0.01],
  ["0.0 %", 0.001],
  ["General", 0],
])("%p tells numbers apart from %p on", (format, step) => expect(finestStep(format)).toBeCloseTo(step, 12));
