import { IsoDate } from "../core/domain/iso-date";
import type { Arguments, OptionSpec } from "./command";
import { readPackFile } from "./read-pack-file";
import { readRoundFile } from "./read-round-file";
import { oneOf } from "./one-of";
import { Refusal } from "./refusal";
import type { Terminal } from "./terminal";
import type { CheckOptions } from "./workbook-jobs";

/** Options that say what to check against; the same for every command that checks. */
export const checkOptionSpecs: Readonly<Record<"round" | "pack" | "stage" | "as-of", OptionSpec>> = {
  round: { value: "FILE", description: "check against this round.json; otherwise against the copy in each workbook" },
  pack: { value: "FILE", description: "replace the round's pack by this pack.json, or by the one in a coalition book" },
  stage: { value: "STAGE", description: "draft or submitted; otherwise what the workbook says" },
  "as-of": { value: "DATE", description: "the date that stands for today, like 2026-11-30" },
};

/**
 * Reads the options of {@link checkOptionSpecs}, and the files they name.
 *
 * @throws Refusal for a date that isn't one, an unknown stage, and a round or pack that can't be used: with half of what was asked for,
 * every finding would have to be doubted
 */
export async function readCheckOptions(args: Arguments, terminal: Terminal): Promise<CheckOptions> {
  const asOf = args.one("as-of") ?? terminal.today();
  if (!IsoDate.safeParse(asOf).success) throw new Refusal(`--as-of ${asOf} is not a date. Write it like 2026-11-30.`);
  const stage = args.one("stage");
  const round = args.one("round");
  const pack = args.one("pack");
  return {
    asOf,
    ...(stage === undefined ? {} : { stage: oneOf("--stage", stage, ["draft", "submitted"] as const) }),
    ...(round === undefined ? {} : { round: await readRoundFile(round, terminal.cwd) }),
    ...(pack === undefined ? {} : { pack: await readPackFile(pack, terminal.cwd) }),
  };
}
