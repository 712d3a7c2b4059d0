import { isRefusal, type Refusal } from "../core/statistics";

/**
 * Runs one custom function and turns what is no answer into the error that Excel shows.
 *
 * The only place in this folder that catches: a statistic's RangeError becomes #VALUE! with its message; a refusal becomes
 * its own error. Anything else is a defect of ours and goes on to Excel untouched, to be seen.
 *
 * @param work reads the arguments and answers
 * @throws CustomFunctions.Error with the reason; #DIV/0! goes without, since Excel takes no message there
 */
export function settle<T>(work: () => T | Refusal): T {
  let answer: T | Refusal;
  try {
    answer = work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, error.message);
  }
  if (!isRefusal(answer)) return answer;
  if (answer.error === "#DIV/0!") throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  const code =
    answer.error === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  throw new CustomFunctions.Error(code, answer.reason);
}

/**
 * `settle` for an answer that spills: rows that Excel may keep, with "" where a cell is empty.
 *
 * @param work reads the arguments and answers with rows
 * @throws CustomFunctions.Error as `settle`
 */
export function spill(work: () => readonly (readonly unknown[])[] | Refusal): any[][] {
  return settle(work).map((row) => row.map((cell) => cell ?? ""));
}
