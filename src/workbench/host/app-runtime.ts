import type { HostObject } from "./interpreter-hooks";
import { badArgument } from "./office-fault";

/** What `Office.addin.showAsTaskpane` and `hide` ask for: `Microsoft.AppRuntime.AppRuntimeService` in office.js' own words. */
export class AppRuntimeHost implements HostObject {
  readonly className = "AppRuntimeService";
  private state = "Visible";

  /** @param show shows the pane where a window has room for one of sheet and pane only; it can't be put away otherwise */
  constructor(private readonly show: () => void) {}

  identity(): Record<string, unknown> {
    return {};
  }

  getAppRuntimeState(): string {
    return this.state;
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background")
      throw badArgument(`"${String(state)}" is no state of an add-in.`);
    this.state = state;
    if (state === "Visible") this.show();
  }
}
