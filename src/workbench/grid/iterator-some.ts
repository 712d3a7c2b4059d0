/**
 * Gives iterators the method `some` where the runtime has none (Node 20, older browsers): the grid calls it on a map's keys as soon as
 * a workbook has both a table and a defined name. The smallest thing that works; every other iterator helper is left alone.
 */
export function ensureIteratorSome(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as {
    some?: (test: (value: unknown) => boolean) => boolean;
  };
  if (prototype.some) return;
  Object.defineProperty(prototype, "some", {
    configurable: true,
    writable: true,
    value: function some(this: Iterable<unknown>, test: (value: unknown) => boolean): boolean {
      for (const value of this) if (test(value)) return true;
      return false;
    },
  });
}
