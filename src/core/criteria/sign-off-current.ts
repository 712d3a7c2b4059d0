import { fingerprint } from "../domain/fingerprint";
import { formatDate } from "../domain/format";
import type { Path } from "../findings/finding";
import { defineCriterion } from "./criterion";

/** Who has signed once a plan is submitted, in their order; the coalition signs after its review. */
const signers = [
  { key: "department", who: "The department" },
  { key: "finance", who: "Finance" },
] as const;

/**
 * Compares fingerprints, not dates: a file's dates say when it was saved, the fingerprint says what was promised. A missing signature
 * hides whether the order is right, so that is only asked of two.
 */
export default defineCriterion({
  id: "sign-off-current",
  title: "What is submitted is what was signed",
  rule: "At stage submitted, department and finance have signed with name and date, the department first, and the fingerprint of each signature is that of the plan as it stands.",
  because: "A plan that changed after it was signed was promised by nobody.",
  remedy: "Ask for the signature again, or hand in the version that was signed.",
  severity: "error",
  needs: ["start"],
  *check(submission, { stage }) {
    if (stage !== "submitted") return;
    const { signOff } = submission.start;
    const current = fingerprint(submission);
    // A cell that can't be read is left out of the fingerprint, which then differs for that reason.
    const unread: Path[] = submission.workbook.unreadable.slice(0, 1).map(({ key }) => key.split("."));
    for (const { key, who } of signers) {
      const { name, date, fingerprint: signed } = signOff[key];
      const at = (field: string) => ({ path: ["start", "signOff", key, field], item: key });
      const missing = [...(name?.trim() ? [] : ["name"]), ...(date === undefined ? ["date"] : [])];
      const [first] = missing;
      if (missing.length === 2 || (first === "name" && !signed?.trim()))
        yield { ...at("name"), message: `${who} has not signed.` };
      else if (first !== undefined) yield { ...at(first), message: `${who} has signed without a ${first}.` };
      else if (!signed?.trim())
        yield {
          ...at("fingerprint"),
          message: `${who} has signed, but the fingerprint of what was signed is missing.`,
        };
      else if (signed.trim().toLowerCase() !== current)
        yield {
          ...at("fingerprint"),
          message: `${who} signed another version: the fingerprint signed begins ${signed.trim().slice(0, 8)}, this plan's ${current.slice(0, 8)}.`,
          uses: unread,
        };
    }
    const [department, finance] = [signOff.department.date, signOff.finance.date];
    if (department !== undefined && finance !== undefined && finance < department)
      yield {
        path: ["start", "signOff", "finance", "date"],
        item: "finance",
        message: `Finance signed on ${formatDate(finance)}, before the department did on ${formatDate(department)}.`,
        remedy: "Let finance sign again: it signs what the department has promised.",
      };
  },
});
