import { useDeferredValue, useMemo } from "react";

/**
 * What a function makes of a value, computed after the keystroke that changed the value was painted.
 *
 * Judging a round of 500 departments takes longer than a letter may wait for; what is shown for an instant is what was true before it.
 */
export function useLatest<Value, Answer>(value: Value, compute: (value: Value) => Answer): Answer {
  const deferred = useDeferredValue(value);
  return useMemo(() => compute(deferred), [deferred, compute]);
}
