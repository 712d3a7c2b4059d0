import { fingerprint } from "../../../src/core/domain/fingerprint";
import { plan } from "../../support/plan";
import { line, split } from "../../support/rows";

test("a number that LibreOffice saves with 15 digits stays the number that was promised", () => {
  // As doubles, and as LibreOffice writes them into a file. The last two were seen in a saved book: 15 digits of the one end in 571, and
  // 12 digits of the other in 338.
  const shares = [1 / 3, 6 / 17, 0.02751387315145705, 0.09368486343384998];
  const saved = [0.333333333333333, 0.352941176470588, 0.027513873151457, 0.09368486343385];
  const ours = plan({ splits: shares.map((share) => split({ share })) });
  const theirs = plan({ splits: saved.map((share) => split({ share })) });
  expect(fingerprint(theirs)).toBe(fingerprint(ours));
});

test("a number that differs in a digit that any program keeps is another promise", () => {
  const third = plan({ splits: [split({ share: 0.33333333333 })] });
  expect(fingerprint(plan({ splits: [split({ share: 1 / 3 })] }))).not.toBe(fingerprint(third));
});

test("a cent is another promise, minus nothing is nothing", () => {
  const of = (amount: number) => fingerprint(plan({ budget: [line({ quarters: [amount, 0, 0, 0, 0] })] }));
  expect(of(10_000.01)).not.toBe(of(10_000));
  expect(of(-0)).toBe(of(0));
});
