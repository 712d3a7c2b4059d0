import { useState } from "react";
import type { Blueprint } from "../../core/workbook/blueprint";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";

/** What became of a workbook that somebody wanted as a file. */
export type FileMaking =
  | { readonly kind: "none" }
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly name: string }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Makes a workbook as a file of its own and hands it to the person: the way on where the open workbook has no room for it.
 *
 * The writer is a chunk that loads here only. What it throws ends here, like in the pane's own hook: no workbook was touched.
 */
export function useWorkbookFile(effects: Pick<PaneEffects, "writeFile" | "saveFile">): {
  readonly making: FileMaking;
  make(name: string, blueprint: Blueprint): void;
  forget(): void;
} {
  const [making, setMaking] = useState<FileMaking>({ kind: "none" });
  const make = (name: string, blueprint: Blueprint) => {
    setMaking({ kind: "making" });
    effects.writeFile(blueprint).then(
      (bytes) => {
        effects.saveFile(name, bytes);
        setMaking({ kind: "made", name });
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        setMaking({ kind: "failed", message: error instanceof HostError ? message : strings.unexpected(message) });
      },
    );
  };
  return { making, make, forget: () => setMaking({ kind: "none" }) };
}
