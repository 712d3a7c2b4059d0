import idUnique from "../../../../src/core/criteria/book/id-unique";
import { book } from "../../../support/coalition";
import { testCriterion } from "../../../support/test-criterion";

const { dictionary, members } = book();

testCriterion(idUnique, {
  passes: {
    "IDs of their own": book(),
    "an empty book": book({ dictionary: [], members: [], departments: [], decisions: [], objectives: [] }),
  },
  breaches: {
    "an outcome defined twice": {
      in: book({ dictionary: [...dictionary, ...dictionary.slice(0, 1)] }),
      at: ["dictionary.2.id"],
      message: "Outcome ID OUT-01 stands twice in Dictionary (copied row?).",
    },
    "a member without a name": {
      in: book({ members: [...members, { ...members[0], name: " " } as never] }),
      at: ["members.3.name"],
      message: 'A row of Members ("member") has no Name.',
    },
  },
});
