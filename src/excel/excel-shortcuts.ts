import { hostErrorFromOffice } from "./host-error-from-office";

/** The keys that work in Excel itself, by action id; null where Excel gave an action's key to something else. */
export type ShortcutKeys = Readonly<Record<string, string | null>>;

/** What can be asked and changed about those keys. A change is this person's own, in every workbook, and kept by Office. */
export interface ExcelShortcuts {
  current(): Promise<ShortcutKeys>;
  /** Those of the keys that Excel or another add-in uses. */
  takenOf(keys: readonly string[]): Promise<readonly string[]>;
  /** Gives actions other keys; null gives one its own again. @throws HostError where Excel doesn't take them */
  replace(keys: ShortcutKeys): Promise<void>;
}

/** The shortcuts of this Excel, or null where it can't tell or change them: the keys themselves may work all the same. */
export function excelShortcuts(): ExcelShortcuts | null {
  if (typeof Office === "undefined") return null;
  // Declared as always there, yet undefined outside Office.
  const context = Office.context as Partial<Office.Context> | undefined;
  if (context?.requirements?.isSetSupported("KeyboardShortcuts", "1.1") !== true) return null;
  const { actions } = Office;
  return {
    current: () => inWords("The keys could not be read", () => actions.getShortcuts()),
    takenOf: async (keys) => {
      const answers = await inWords("It could not be found out whether the keys are free", () =>
        actions.areShortcutsInUse([...keys]),
      );
      return answers.flatMap(({ shortcut, inUse }) => (inUse ? [shortcut] : []));
    },
    replace: (keys) =>
      // Office's types leave out the null of its documentation: "will remove any customization".
      inWords("Excel did not take the keys", () => actions.replaceShortcuts({ ...keys } as Record<string, string>)),
  };
}

async function inWords<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw hostErrorFromOffice(error, doing);
  }
}
