import { numberText } from "../../core/charts/number-text";

/** Files that must be done before a guess at the rest is worth saying. */
const enough = 5;

/**
 * How far a long run is, in words: "120 of 1,000 (14 a second, 1 minute left)".
 *
 * @param now milliseconds of any clock; handed in for tests
 */
export function pace(total: number, now: () => number): (done: number) => string {
  const start = now();
  const text = (value: number) => numberText(value, "#,##0");
  return (done) => {
    const where = `${text(Math.min(done + 1, total))} of ${text(total)}`;
    const seconds = (now() - start) / 1000;
    if (done < enough || seconds <= 0) return where;
    const rate = done / seconds;
    const rateText = rate >= 1 ? `${text(rate)} a second` : `${text(rate * 60)} a minute`;
    return `${where} (${rateText}, ${timeLeft((total - done) / rate)} left)`;
  };
}

function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
