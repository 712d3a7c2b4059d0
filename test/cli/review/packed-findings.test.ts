import { withPackedFindings } from "../../../src/cli/review/packed-findings";
import { finding, result } from "../../core/report/built-results";

const many = Array.from({ length: 300 }, (_, row) =>
  finding({
    path: ["budget", row, "amount"],
    item: `SAL-BL-${row}`,
    message: `Line ${row}: "1 200" \ud83c\udf31\ud800`,
  }),
);

test("findings come back as they were, each time they are asked for", () => {
  const before = result({ findings: many });
  const packed = withPackedFindings(before);
  expect(packed).toEqual(before);
  expect(packed.findings).toEqual(many);
  expect(packed.findings).not.toBe(packed.findings);
});

test("a copy with other findings is a plain one", () => {
  const shown = { ...withPackedFindings(result({ findings: many })), findings: many.slice(0, 1) };
  expect(shown.findings).toHaveLength(1);
});

test("a result without findings is left alone", () => {
  const clean = result({ findings: [] });
  expect(withPackedFindings(clean)).toBe(clean);
});
