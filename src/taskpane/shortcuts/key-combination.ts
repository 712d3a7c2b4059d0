/** What a text says as a key combination: in Office's spelling, or why it is none. */
export type KeysReading = { readonly keys: string } | { readonly problem: "not-keys" | "one-key" | "modifier" };

const modifiers = ["Ctrl", "Shift", "Alt", "Command"] as const;
const spellings: Readonly<Record<string, (typeof modifiers)[number]>> = {
  ctrl: "Ctrl",
  control: "Ctrl",
  shift: "Shift",
  alt: "Alt",
  option: "Alt",
  cmd: "Command",
  command: "Command",
};

/**
 * A key combination as somebody types it, in Office's spelling and always in one order, so that two can be compared.
 *
 * Office takes one letter or digit with Ctrl, Alt or Command; Shift only beside one of them. It takes a few signs too, which lie elsewhere
 * on every keyboard and are left out.
 *
 * @example readKeys("alt + ctrl+shift+ k") // => { keys: "Ctrl+Shift+Alt+K" }
 * @example readKeys("Shift+K") // => { problem: "modifier" }
 * @see "Add custom keyboard shortcuts to your Office Add-ins", Guidelines for custom key combinations
 */
export function readKeys(text: string): KeysReading {
  const parts = text.split("+").map((part) => part.trim().toLowerCase());
  const held = new Set(parts.flatMap((part) => spellings[part] ?? []));
  const others = parts.filter((part) => spellings[part] === undefined);
  const [key = ""] = others;
  if (others.some((part) => !/^[a-z0-9]$/.test(part))) return { problem: "not-keys" };
  if (others.length !== 1 || parts.length !== held.size + 1) return { problem: "one-key" };
  if (!held.has("Ctrl") && !held.has("Alt") && !held.has("Command")) return { problem: "modifier" };
  return { keys: [...modifiers.filter((modifier) => held.has(modifier)), key.toUpperCase()].join("+") };
}

/** The part of a keyboard event that says which keys are held. */
export type HeldKeys = Pick<KeyboardEvent, "code" | "ctrlKey" | "shiftKey" | "altKey" | "metaKey">;

/**
 * The combination that is being pressed, or undefined where it is none to choose: with fewer than two keys held, the press is one for
 * editing the field (Ctrl+C, Shift+A).
 *
 * By the key's place and not its letter, because with Alt held many keyboards give another one.
 */
export function pressedKeys({ code, ctrlKey, shiftKey, altKey, metaKey }: HeldKeys): string | undefined {
  const key = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  const held = [ctrlKey && "Ctrl", shiftKey && "Shift", altKey && "Alt", metaKey && "Command"].filter(Boolean);
  if (!key || held.length < 2) return undefined;
  return [...held, key[1] ?? key[2]].join("+");
}
