import type { HostObject } from "./interpreter-hooks";
import { OfficeFault } from "./office-fault";

/**
 * Objects that office.js keeps beyond a batch. Excel's collection items are found again by id; ranges have none, so they get a key
 * that stays good until the add-in lets them go. Unlike in Excel a kept range stays where it is when rows are inserted above it.
 */
export class KeptObjects {
  private readonly objects = new Map<string, HostObject>();
  private readonly keys = new WeakMap<HostObject, string>();
  private next = 1;

  /** The object's key; the same each time. Only ranges and conditional formats have one. */
  keep(object: HostObject): string | undefined {
    if (object.className !== "Range" && object.className !== "RangeAreas") return undefined;
    let key = this.keys.get(object);
    if (key === undefined) {
      key = `kept-${this.next++}`;
      this.keys.set(object, key);
      this.objects.set(key, object);
    }
    return key;
  }

  /** @throws OfficeFault InvalidReference when it was let go or never kept */
  get(key: string): HostObject {
    const object = this.objects.get(key);
    if (!object)
      throw new OfficeFault(
        "InvalidReference",
        "The object was let go. Get the range again in this batch, or track it.",
      );
    return object;
  }

  release(key: string): void {
    this.objects.delete(key);
  }

  get size(): number {
    return this.objects.size;
  }
}
