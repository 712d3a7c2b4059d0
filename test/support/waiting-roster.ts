/** One person of the generated roster: dates as Excel serials, undefined where it has not happened by the as-of date. */
export interface WaitingPerson {
  readonly group: "Women" | "Men";
  readonly department: string;
  readonly start: number;
  readonly promotion: number | undefined;
  readonly exit: number | undefined;
}

/** The date up to which the generated roster tells what happened. */
export const ROSTER_AS_OF = 45000;

/**
 * 2,000 people whose waits for promotion are exponential, women's a third longer, the same on every run.
 *
 * Generated rather than stored: Lehmer's generator (48271, 2³¹ − 1) is the same in Python, where the expected numbers were
 * worked out on it.
 */
export function waitingRoster(): WaitingPerson[] {
  let state = 20261121;
  const draw = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: 2000 }, () => {
    const group = draw() < 0.45 ? "Women" : "Men";
    const department = "ABC".charAt(Math.floor(draw() * 3));
    const start = 40000 + Math.floor(draw() * 4000);
    const wait = Math.floor((-Math.log(1 - draw()) * 1500) / (group === "Men" ? 1 : 0.75)) + 1;
    const stay = Math.floor(draw() * 6000);
    const until = (day: number): number | undefined => (day > ROSTER_AS_OF ? undefined : day);
    return {
      group,
      department,
      start,
      promotion: wait <= stay ? until(start + wait) : undefined,
      exit: until(start + stay),
    };
  });
}

/** How long a person of the roster has waited, and whether the wait ended in a promotion. */
export function waitOf({ start, promotion, exit }: WaitingPerson): { days: number; promoted: boolean } {
  const promoted = promotion !== undefined;
  return { days: (promotion ?? exit ?? ROSTER_AS_OF) - start, promoted };
}
