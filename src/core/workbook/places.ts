import type { Place } from "./address";

/** Where values stand, by the key of their path (`pilots.3.sunset`). Asked and never listed, so that it need not hold every cell of a table. */
export interface Places {
  get(key: string): Place | undefined;
  has(key: string): boolean;
}
