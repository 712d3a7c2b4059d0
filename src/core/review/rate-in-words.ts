import { numberText } from "../charts/number-text";

/** Files that must be done before a guess at the rest is worth saying. */
const enough = 5;

/**
 * How fast files are read and how long the rest takes: "14 a second, 1 min left"; empty while too little is known.
 *
 * @param done files read in these seconds; @param left files to go
 */
export function rateInWords(done: number, left: number, seconds: number): string {
  if (done < enough || seconds <= 0) return "";
  const rate = done / seconds;
  const text = (value: number) => numberText(value, "#,##0");
  const rateText = rate >= 1 ? `${text(rate)} a second` : `${text(rate * 60)} a minute`;
  return `${rateText}, ${timeLeft(left / rate)} left`;
}

function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
