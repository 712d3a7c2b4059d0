import { useRef, useState } from "react";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";
import { compareStrings } from "./compare-strings";
import type { NamedSnapshot } from "./compare-snapshots";

/** Most bytes of a file: the guard of the reader is stricter about what is inside. */
const largestFile = 50_000_000;

/** What the screen shows. */
export type CompareState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly message: string }
  | { readonly kind: "compared"; readonly file: NamedSnapshot; readonly here: NamedSnapshot };

/** Reads the chosen file and the open workbook; what either throws becomes words, since nothing was written. */
export function useComparison({ host, readFile }: Pick<PaneEffects, "host" | "readFile">): {
  readonly state: CompareState;
  choose(file: File): void;
} {
  const [state, setState] = useState<CompareState>({ kind: "none" });
  // A slow file must not overwrite a later choice.
  const latest = useRef(0);
  const choose = (file: File) => {
    const mine = (latest.current += 1);
    const { name } = file;
    if (host === null) return;
    if (file.size > largestFile) {
      setState({ kind: "failed", name, message: compareStrings.tooLarge(name) });
      return;
    }
    setState({ kind: "reading", name });
    const read = async (): Promise<CompareState> => {
      const snapshot = await readFile(new Uint8Array(await file.arrayBuffer()));
      const here = { name: compareStrings.here, snapshot: await host.snapshot() };
      return { kind: "compared", file: { name, snapshot }, here };
    };
    read()
      .catch((error: unknown): CompareState => {
        const message = error instanceof Error ? error.message : String(error);
        return { kind: "failed", name, message: error instanceof HostError ? message : strings.unexpected(message) };
      })
      .then((next) => {
        if (mine === latest.current) setState(next);
      });
  };
  return { state, choose };
}
