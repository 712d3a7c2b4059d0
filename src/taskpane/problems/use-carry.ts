import { useState } from "react";
import type { CarryNote } from "../../core/carry/carry-note";
import type { Round } from "../../core/domain/round";
import { readRound } from "../../core/domain/read-round";
import { HostError } from "../../core/workbook/spreadsheet-host";
import { strings } from "../strings";
import type { CarryEffects } from "./carry-button";
import { carryOver } from "./carry-over";
import { carryStrings } from "./carry-strings";

/** Most bytes of a round file: several hundred departments take a tenth of it. */
const largestFile = 5_000_000;

/** How far a carry is. */
export type CarryState =
  | { readonly kind: "asking"; readonly problems: readonly string[] }
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly name: string; readonly left: readonly CarryNote[] };

/**
 * Reads the plan beside the pane, carries it and hands the new workbook over as a file.
 *
 * What the host and the writer throw ends here, as problems in words: the plan was only read.
 */
export function useCarry({ host, today, writeFile, saveFile }: CarryEffects): {
  readonly state: CarryState;
  /** @param file of another round; null for the plan's own */
  start(file: File | null): void;
} {
  const [state, setState] = useState<CarryState>({ kind: "asking", problems: [] });
  const make = async (file: File | null): Promise<CarryState> => {
    if (host === null) return { kind: "asking", problems: [] };
    const round = file === null ? {} : await roundIn(file);
    if (round.problems) return { kind: "asking", problems: round.problems };
    const carried = carryOver(await host.snapshot(), today(), round.round);
    if (carried.problem !== undefined) return { kind: "asking", problems: [carried.problem] };
    saveFile(carried.fileName, await writeFile(carried.blueprint));
    return { kind: "made", name: carried.fileName, left: carried.left };
  };
  const start = (file: File | null) => {
    setState({ kind: "making" });
    make(file).then(setState, (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      setState({ kind: "asking", problems: [error instanceof HostError ? message : strings.unexpected(message)] });
    });
  };
  return { state, start };
}

async function roundIn(file: File): Promise<{ round?: Round; problems?: readonly string[] }> {
  if (file.size > largestFile) return { problems: [carryStrings.tooLarge(file.name)] };
  return readRound(await file.text());
}
