import { readFileSync } from "node:fs";
import path from "node:path";
import { readRound } from "../../src/core/domain/read-round";
import type { Round } from "../../src/core/domain/round";

/** The day for which the samples are made: in the middle of FY27-Q2, with FY27-Q1 finished. */
export const sampleDay = "2026-11-30";

/** Where the sample round and its submissions lie. */
export const sampleFolder = path.join(__dirname, "../../assets/sample");

/** The sample round, read as the product reads it. */
export function sampleRound(): Round {
  const answer = readRound(readFileSync(path.join(sampleFolder, "round.json"), "utf8"));
  if (answer.round === undefined) throw new Error(answer.problems.join("\n"));
  return answer.round;
}
