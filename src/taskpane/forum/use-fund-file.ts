import { useRef, useState } from "react";
import { readFund } from "../../core/read/read-coalition-workbook";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";
import type { FundFile } from "./agenda-here";
import { forumStrings } from "./forum-strings";

/** Most bytes of a file: the guard of the reader is stricter about what is inside. */
const largestFile = 50_000_000;

/** What became of the file. */
export type FundState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly message: string }
  | { readonly kind: "read"; readonly fund: FundFile };

/** Reads the chosen fund's file; what can't be used becomes words, since nothing depends on it. */
export function useFundFile(
  { readFile }: Pick<PaneEffects, "readFile">,
  round: string,
): { readonly state: FundState; choose(file: File): void; forget(): void } {
  const [state, setState] = useState<FundState>({ kind: "none" });
  // A slow file must not overwrite a later choice.
  const latest = useRef(0);
  const read = async (file: File): Promise<FundState> => {
    const { name } = file;
    const reading = readFund(await readFile(new Uint8Array(await file.arrayBuffer())));
    if (reading.unreadable !== undefined) return { kind: "failed", name, message: reading.unreadable };
    if (reading.round.round !== round)
      return { kind: "failed", name, message: forumStrings.otherRound(name, reading.round.round, round) };
    return { kind: "read", fund: { file: name, content: reading.content } };
  };
  const choose = (file: File) => {
    const mine = (latest.current += 1);
    const { name } = file;
    if (file.size > largestFile) {
      setState({ kind: "failed", name, message: forumStrings.tooLarge(name) });
      return;
    }
    setState({ kind: "reading", name });
    read(file)
      .catch((error: unknown): FundState => {
        const message = error instanceof Error ? error.message : String(error);
        return { kind: "failed", name, message: error instanceof HostError ? message : strings.unexpected(message) };
      })
      .then((next) => {
        if (mine === latest.current) setState(next);
      });
  };
  const forget = () => {
    latest.current += 1;
    setState({ kind: "none" });
  };
  return { state, choose, forget };
}
