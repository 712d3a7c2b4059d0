import type { MessageEntry } from "./events";
import type { HostObject } from "./interpreter-hooks";
import { badArgument } from "./office-fault";

/** The part of an add-in's shortcuts file (Office's "extended overrides") that the host needs. */
export interface ShortcutsFile {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** What is held down, as a keyboard event says it. */
export type Pressed = Pick<KeyboardEvent, "code" | "ctrlKey" | "shiftKey" | "altKey" | "metaKey">;

/** Message numbers of an add-in's actions. */
const category = 2;
const dispatch = 1000;

/** One letter or digit, with Ctrl, Alt or Command; Shift only beside one of them. */
const grammar = /^(?=(?:[^+]+\+)*(?:Ctrl|Alt|Command)\+)(?:(?:Ctrl|Shift|Alt|Command)\+)+[A-Z0-9]$/i;

/**
 * An add-in's keys, as Office keeps them for a person: those of the add-in's file, and others chosen instead.
 *
 * `Microsoft.Office.ActionService` in office.js' own words; a key that is pressed is handed to the library, which finds the action's
 * function by itself.
 */
export class ShortcutsHost implements HostObject {
  readonly className = "ActionService";
  private readonly usual = new Map<string, string>();
  private readonly chosen = new Map<string, string>();

  /** @param send gets the message of a pressed key */
  constructor(private readonly send: (entries: MessageEntry[]) => void) {}

  identity(): Record<string, unknown> {
    return {};
  }

  /** Makes the host know the add-in's keys. Excel reads them from the address in the manifest; here they are handed over. */
  register({ actions, shortcuts }: ShortcutsFile): void {
    for (const { id } of actions) {
      const keys = shortcuts.find(({ action }) => action === id)?.key.default;
      if (keys !== undefined) this.usual.set(id, keys);
    }
  }

  /** Does what the pressed keys stand for. @returns whether they stand for anything */
  press(pressed: Pressed): boolean {
    const action = [...this.usual.keys()].find((id) => isPressed(this.keysOf(id), pressed));
    if (action === undefined) return false;
    this.send([
      { messageCategory: category, messageType: dispatch, targetId: "", message: JSON.stringify([action, ""]) },
    ]);
    return true;
  }

  getShortcuts(): Record<string, string> {
    return Object.fromEntries([...this.usual.keys()].map((id) => [id, this.keysOf(id)]));
  }

  /** Null takes back what was chosen. */
  replaceShortcuts(shortcuts: unknown): void {
    const wanted = Object.entries((shortcuts ?? {}) as Record<string, unknown>);
    for (const [id, keys] of wanted) {
      if (!this.usual.has(id)) throw badArgument(`There is no action ${id}.`);
      if (keys !== null && (typeof keys !== "string" || !grammar.test(keys)))
        throw badArgument(`"${String(keys)}" is no key combination.`);
    }
    for (const [id, keys] of wanted) {
      if (keys === null) this.chosen.delete(id);
      else this.chosen.set(id, String(keys));
    }
  }

  /** Of what Excel itself uses, the stand-in knows the common part: nearly every letter and digit with Ctrl alone, or with Ctrl and Shift. */
  areShortcutsInUse(shortcuts: unknown): boolean[] {
    if (!Array.isArray(shortcuts)) throw badArgument("Key combinations come as a list.");
    return shortcuts.map((keys) => /^Ctrl\+(?:Shift\+)?[A-Z0-9]$/i.test(String(keys)));
  }

  private keysOf(id: string): string {
    return this.chosen.get(id) ?? this.usual.get(id) ?? "";
  }
}

/** By the key's place, because with Alt held many keyboards give another letter. */
function isPressed(keys: string, { code, ctrlKey, shiftKey, altKey, metaKey }: Pressed): boolean {
  const parts = keys.toLowerCase().split("+");
  const key = parts.at(-1) ?? "";
  return (
    (code.toLowerCase() === `key${key}` || code.toLowerCase() === `digit${key}`) &&
    parts.includes("ctrl") === ctrlKey &&
    parts.includes("shift") === shiftKey &&
    parts.includes("alt") === altKey &&
    parts.includes("command") === metaKey
  );
}
