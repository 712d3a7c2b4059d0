import type { StartedOffice } from "./office";
import { call } from "./call-function";
import { readMetadata } from "./function-metadata";

/**
 * Gives the product's own custom functions to the genuine runtime, as the built bundle does, and tells the stand-in's grid of them: cells
 * that call `COALITION.*` are then answered through office.js.
 */
export function associateFunctions(office: StartedOffice): void {
  const { functions } = readMetadata();
  office.host.registerFunctions(
    { functions: functions.map(({ id, name, parameters }) => ({ id, name, parameters: [...parameters] })) },
    "COALITION",
  );
  for (const { id, name, parameters } of functions)
    // The runtime adds an invocation object behind the declared arguments.
    CustomFunctions.associate(id, (...values: unknown[]) => call(name, values.slice(0, parameters.length)));
}

/** Resolves when no cell waits for a custom function any more: an answer may lead to further calls. */
export async function functionsAnswered({ grid }: StartedOffice): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await grid.calculation.settle();
    quiet = grid.functions.waiting ? 0 : quiet + 1;
  }
}
