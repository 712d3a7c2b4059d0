import noErrorValues from "../../../src/core/criteria/no-error-values";
import { fund } from "../../support/coalition";
import { plan } from "../../support/plan";
import { testCriterion } from "../../support/test-criterion";

testCriterion(noErrorValues, {
  passes: { "a fund in order": fund(), "cells without errors": plan() },
  breaches: {
    "an error with its meaning": {
      in: plan({
        workbook: { errors: [{ sheet: "Budget", cell: "L14", error: "#REF!", label: "Q2", item: "SAL-BL-009" }] },
      }),
      at: ["workbook.errors.0"],
      item: "SAL-BL-009",
      message: "Budget!L14 (Q2 of SAL-BL-009) is #REF!: the cell it pointed to is gone.",
    },
    "an error that has no other words": {
      in: plan({ workbook: { errors: [{ sheet: "Budget", cell: "Z1", error: "#BUSY!" }] } }),
      at: ["workbook.errors.0"],
      message: "Budget!Z1 is #BUSY!.",
    },
    "a formula of one's own that no program has calculated": {
      in: plan({
        workbook: {
          errors: [{ sheet: "Budget", cell: "L14", error: "not calculated", label: "Q1", item: "SAL-BL-009" }],
        },
      }),
      at: ["workbook.errors.0"],
      message: "Budget!L14 (Q1 of SAL-BL-009) is not calculated: it holds a formula without a value.",
    },
    "a link to another workbook": {
      in: plan({ workbook: { externalLinks: ["budget 2025.xlsx"] } }),
      at: ["workbook.externalLinks.0"],
      message: "This workbook links to another one: budget 2025.xlsx.",
    },
  },
});
