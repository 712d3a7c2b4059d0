import { numberText } from "../../core/charts/number-text";
import { rateInWords } from "../../core/review/rate-in-words";

/**
 * How far a long run is, in words: "120 of 1,000 (14 a second, 1 min left)".
 *
 * @param now milliseconds of any clock; handed in for tests
 */
export function pace(total: number, now: () => number): (done: number) => string {
  const start = now();
  const text = (value: number) => numberText(value, "#,##0");
  return (done) => {
    const where = `${text(Math.min(done + 1, total))} of ${text(total)}`;
    const rate = rateInWords(done, total - done, (now() - start) / 1000);
    return rate === "" ? where : `${where} (${rate})`;
  };
}
