import { useEffect, useMemo, useState } from "react";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { Pane } from "../hooks/use-pane";
import type { PaneEffects } from "../pane-effects";
import { isBusy } from "../pane-state";
import { offeredScreens } from "../screens/offered-screens";
import { strings } from "../strings";
import type { Findable } from "./findable";
import { itemsIn } from "./items-in";
import { knownFindables } from "./known-findables";

/**
 * Everything that can be found: at once what the pane knows, and the workbook's items once it was read, each time the box opens.
 *
 * What the host throws becomes a line in the box: all else can be found without the workbook.
 */
export function useFindables(
  { host }: Pick<PaneEffects, "host">,
  { state }: Pane,
): { readonly all: readonly Findable[]; readonly problem: string | null } {
  const [items, setItems] = useState<readonly Findable[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const busy = isBusy(state);
  useEffect(() => {
    if (host === null || busy) return undefined;
    let isWanted = true;
    host.snapshot().then(
      (snapshot) => isWanted && setItems(itemsIn(snapshot)),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (isWanted) setProblem(error instanceof HostError ? message : strings.unexpected(message));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [host, busy]);
  const help = state.plan.kind === "plan" ? state.plan.checked.help : null;
  const known = useMemo(
    () => knownFindables(offeredScreens(host !== null, state.plan), help ?? {}),
    [host, state.plan, help],
  );
  return { all: useMemo(() => [...known, ...items], [known, items]), problem };
}
