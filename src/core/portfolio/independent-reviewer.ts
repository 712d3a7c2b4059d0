import { idKey } from "../domain/id-key";
import { definePortfolioCriterion, type Portfolio, type PortfolioBreach } from "./portfolio-criterion";
import { plainName } from "./plain-name";

/** The department of a person is what the members' list says; what they typed of themselves counts where the list doesn't know them. */
export default definePortfolioCriterion({
  id: "independent-reviewer",
  title: "Nobody judges their own department",
  rule: "Whoever reviews a submission, scores a pilot, signs a plan for the coalition or approves a waiver is not of the department that it is about, and a waiver's approver is not its asker.",
  because: "A review by a friend of the house is no review, and everybody knows it.",
  remedy: "Let somebody of another department do it, and put their name there.",
  severity: "error",
  needs: [],
  *check(portfolio, { round }) {
    const members = [...round.members, ...(portfolio.book?.members ?? [])];
    const departments = new Map(
      members.flatMap(({ name, department }) =>
        name === undefined || department === undefined ? [] : [[plainName(name), idKey(department)] as const],
      ),
    );
    const departmentOf = (name: string | undefined) =>
      name === undefined ? undefined : departments.get(plainName(name));
    yield* reviewers(portfolio, departmentOf);
    yield* scorers(portfolio, departmentOf);
    for (const { department, coalitionSigner } of portfolio.digests)
      if (departmentOf(coalitionSigner) === department)
        yield {
          path: ["departments", department],
          item: department,
          departments: [department],
          message: `${coalitionSigner ?? ""} signed ${department}'s plan for the coalition and is of ${department}.`,
        };
    for (const { criterion = "a criterion", item = "", askedBy, approver } of portfolio.book?.granted ?? []) {
      if (approver === undefined) continue;
      const own = departmentOf(approver);
      const isOwn = own !== undefined && idKey(item).split("-")[0] === own;
      if (!isOwn && (askedBy === undefined || plainName(askedBy) !== plainName(approver))) continue;
      yield {
        path: ["granted", criterion, item],
        item: item || criterion,
        message: `The waiver of ${criterion} for ${item || "an item without a name"} was approved by ${approver}, ${isOwn ? "who is of that department" : "who asked for it"}. It silences nothing.`,
      };
    }
  },
});

type DepartmentOf = (name: string | undefined) => string | undefined;

function* reviewers({ book }: Portfolio, departmentOf: DepartmentOf): Iterable<PortfolioBreach> {
  for (const { department, reviewer } of book?.submissions ?? []) {
    const code = idKey(department);
    if (code === "" || departmentOf(reviewer) !== code) continue;
    yield {
      path: ["submissions", code],
      item: code,
      departments: [code],
      message: `${reviewer ?? ""} reviews ${code}'s plan and is of ${code}.`,
    };
  }
}

function* scorers({ fund, digests }: Portfolio, departmentOf: DepartmentOf): Iterable<PortfolioBreach> {
  const owners = new Map([
    ...(fund?.applications ?? []).map(({ id, department }) => [idKey(id), idKey(department)] as const),
    ...digests.flatMap(({ department, pilots }) => pilots.map(({ id }) => [idKey(id), department] as const)),
  ]);
  for (const { pilotId, reviewer, reviewerDepartment } of fund?.scores ?? []) {
    const owner = owners.get(idKey(pilotId));
    const own = departmentOf(reviewer) ?? idKey(reviewerDepartment);
    if (owner === undefined || owner === "" || own !== owner) continue;
    yield {
      path: ["scores", idKey(pilotId), reviewer ?? ""],
      item: pilotId ?? "",
      departments: [owner],
      message: `${reviewer?.trim() || "Somebody"} of ${owner} scored ${pilotId ?? ""}, a pilot of ${owner}.`,
    };
  }
}
