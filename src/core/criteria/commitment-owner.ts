import { rowName } from "./basis/row-name";
import { defineCriterion } from "./criterion";

/** A missing deputy is only a warning: it costs something when the owner leaves, not today. */
export default defineCriterion({
  id: "commitment-owner",
  title: "Every commitment has an owner and a deputy",
  rule: "Owner is given (else an error); Deputy is given and is somebody else (else a warning).",
  because: "A promise without a name is nobody's, and one with a single name ends when that person leaves.",
  remedy: "Pick somebody who answers for it.",
  severity: "error",
  needs: ["commitments", "commitments.owner", "commitments.deputy"],
  *check({ commitments }) {
    for (const [row, { id, owner, deputy }] of commitments.entries()) {
      const name = rowName(id, "Commitments");
      const [first, second] = [person(owner), person(deputy)];
      if (first === "") yield { path: ["commitments", row, "owner"], item: id, message: `${name} has no owner.` };
      if (second === "" || second === first)
        yield {
          path: ["commitments", row, "deputy"],
          item: id,
          severity: "warning",
          message: second === "" ? `${name} has no deputy.` : `${name} has ${deputy?.trim()} as owner and as deputy.`,
          remedy: "Pick somebody else who can stand in for the owner.",
        };
    }
  },
});

function person(name: string | undefined): string {
  return (name ?? "").trim().replace(/\s+/gu, " ").toLowerCase();
}
