const NOT_DISCLOSED = new Set(["", "prefer not to say", "prefer not to answer", "not disclosed", "undisclosed"]);

/**
 * The form in which labels are compared: trimmed, without case, inner spaces as one.
 *
 * @example groupKey("  WOMEN ") // => "women"
 */
export function groupKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * Whether a label says that the person did not say.
 *
 * @param key a label as `groupKey` gives it
 * @example isNotDisclosed("prefer not to say") // => true
 */
export function isNotDisclosed(key: string): boolean {
  return NOT_DISCLOSED.has(key);
}
