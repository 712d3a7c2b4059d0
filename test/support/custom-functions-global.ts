/** What a custom function threw, as Excel would get it. */
export class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The functions that a bundle has associated, by id. */
export const associated = new Map<string, unknown>();

/**
 * Puts the one global in place that custom functions may count on: no DOM, no Office. Import it before the functions.
 */
Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
    },
    associate: (id: string, implementation: unknown) => associated.set(id, implementation),
  },
});

/**
 * The error of a custom function's call, or undefined where it answered.
 *
 * @param call runs the function
 * @throws whatever else the function threw: a defect, not an answer
 */
export function errorOf(call: () => unknown): CustomFunctionError | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof CustomFunctionError) return error;
    throw error;
  }
}
