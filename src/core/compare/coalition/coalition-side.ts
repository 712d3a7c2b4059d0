import type { Round } from "../../domain/round";
import type { ReviewedFile } from "../../review/file-outcome";
import type { CoalitionReview } from "../../review/coalition-review";

/** One of two folders of plans that are compared: what a review makes of it. */
export interface CoalitionSide {
  readonly round: Round;
  /** Whether the round was given; without it, it is a plan's copy, which doesn't hold the other departments' envelopes. */
  readonly isGiven: boolean;
  readonly review: CoalitionReview;
}

/** The plans of one department that count, one of each folder; undefined where the folder has none. */
export interface DepartmentPair {
  readonly code: string;
  readonly name: string;
  readonly before: ReviewedFile | undefined;
  readonly after: ReviewedFile | undefined;
  /** Whether both rounds have the department; one that only one of them has can have no plan in the other. */
  readonly isInBothRounds: boolean;
}

/** Every department of either round, in the order of the second's, with the plans that count. */
export function departmentPairs(before: CoalitionSide, after: CoalitionSide): readonly DepartmentPair[] {
  const names = new Map(after.round.departments.map(({ code, name }) => [code, name]));
  for (const { code, name } of before.round.departments) if (!names.has(code)) names.set(code, name);
  const [from, to] = [before, after].map(
    ({ review }) => new Map(review.counting.map((file) => [file.digest.department, file])),
  );
  const isIn = ({ round }: CoalitionSide, code: string) =>
    round.departments.some((department) => department.code === code);
  return [...names].map(([code, name]) => ({
    code,
    name,
    before: from?.get(code),
    after: to?.get(code),
    isInBothRounds: isIn(before, code) && isIn(after, code),
  }));
}
