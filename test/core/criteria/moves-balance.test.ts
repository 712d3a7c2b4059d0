import movesBalance from "../../../src/core/criteria/moves-balance";
import { line, move, plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

testCriterion(movesBalance, {
  passes: {
    "a move of money that is there": plan(),
    "no moves": plan({ moves: [] }),
    "everything that a line has": plan({ moves: [move({ amount: 10000 })] }),
    "more than was planned, after a move into the line": plan({
      moves: [
        move({ amount: 12000 }),
        move({ id: "SAL-MV-02", fromLine: "SAL-BL-002", toLine: "SAL-BL-001", amount: 2000 }),
      ],
    }),
    // USD 3,000 at 0.9 are EUR 2,700, which SAL-BL-001 may give again beside its 10,000.
    "dollars moved into a line in euros": plan({
      budget: [line(), line({ id: "SAL-BL-002", currency: "USD" })],
      moves: [
        move({ id: "SAL-MV-01", fromLine: "SAL-BL-002", toLine: "SAL-BL-001", amount: 3000 }),
        move({ id: "SAL-MV-02", amount: 12700 }),
      ],
    }),
    "a line that doesn't exist, which is another criterion's": plan({ moves: [move({ fromLine: "SAL-BL-099" })] }),
    "a line that stands twice, which is another criterion's": plan({
      budget: [line(), line(), line({ id: "SAL-BL-002" })],
      moves: [move({ amount: 15000 })],
    }),
  },
  breaches: {
    "more than the line has": {
      in: plan({ moves: [move({ amount: 12000 })] }),
      at: ["moves.0.amount"],
      item: "SAL-MV-01",
      message: "SAL-MV-01 moves EUR 12,000 out of SAL-BL-001, which has EUR 10,000 in FY27-Q2.",
    },
    "two moves that are too much together": {
      in: plan({ moves: [move({ amount: 6000 }), move({ id: "SAL-MV-02", amount: 6000 })] }),
      at: ["moves.0.amount"],
      item: "SAL-BL-001",
      message: "The moves of SAL-BL-001 in FY27-Q2 leave it with EUR -2,000; it is planned with EUR 10,000.",
    },
    "a line to itself": {
      in: plan({ moves: [move({ toLine: "sal-bl-001 " })] }),
      at: ["moves.0.toLine"],
      message: "SAL-MV-01 moves money from SAL-BL-001 to itself.",
    },
    "nothing filled in but the lines": {
      in: plan({ moves: [move({ quarter: undefined, amount: undefined, decisionId: " " })] }),
      at: ["moves.0.quarter", "moves.0.amount", "moves.0.decisionId"],
    },
    "zero and less": {
      in: plan({ moves: [move({ amount: 0 }), move({ amount: -5 })] }),
      at: ["moves.0.amount", "moves.1.amount"],
      message: "SAL-MV-01 moves 0; a move is more than 0.",
    },
  },
});
