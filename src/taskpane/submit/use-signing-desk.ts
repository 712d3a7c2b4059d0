import { useEffect, useRef, useState } from "react";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";
import type { SigningDesk } from "./signing-desk";

/** The desk, or why there is none; null while the plan is being read. */
export type DeskHere = SigningDesk | { readonly problem: string } | null;

/**
 * The signing desk over the workbook as it is: read when the screen opens and again after each reading of the pane's own.
 *
 * @param serial changes whenever the workbook was read anew, after a signature for instance
 * @param isBusy while the pane itself works on the workbook nothing is read beside it
 */
export function useSigningDesk(
  { host, loadEngine, today }: Pick<PaneEffects, "host" | "loadEngine" | "today">,
  serial: unknown,
  isBusy: boolean,
): readonly [DeskHere, () => void] {
  const [desk, setDesk] = useState<DeskHere>(null);
  const [times, setTimes] = useState(0);
  // A slow reading must not overwrite a later one.
  const latest = useRef(0);
  useEffect(() => {
    if (host === null || isBusy) return;
    const mine = (latest.current += 1);
    Promise.all([loadEngine(), host.snapshot()])
      .then(([engine, snapshot]): DeskHere => engine.signingDesk(snapshot, today()))
      .catch((error: unknown): DeskHere => {
        const message = error instanceof Error ? error.message : String(error);
        return { problem: error instanceof HostError ? message : strings.unexpected(message) };
      })
      .then((next) => {
        if (mine === latest.current) setDesk(next);
      });
  }, [host, loadEngine, today, serial, isBusy, times]);
  return [desk, () => setTimes(times + 1)];
}
