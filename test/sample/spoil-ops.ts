import { typed, typedRow, type TypedChange } from "./typed-change";

const firstRowBelow = 60;
/** The copied row goes into the first free one, after eleven lines. */
const firstFreeRow = 11;

/**
 * Operations' workbook after three people had it open: a number with a comma that stayed text, a total typed over and not corrected, a
 * row copied with its ID, and two rows pasted under the table instead of into it.
 */
export const spoilOps: readonly TypedChange[] = [
  typed("Budget", "OPS-BL-010", "Q5", "1,200"),
  typed("Budget", "OPS-BL-005", "Total", 72000),
  ...typedRow("Budget", firstFreeRow, {
    "Line ID": "OPS-BL-008",
    Description: "Bid workshops for small suppliers",
    Category: "Supplier",
    "Cost centre": "3140",
    Owner: "Purchasing Lead",
    Currency: "EUR",
    "Outcome ID": "OUT-15",
    Marker: 2,
    "Would not run without aim": "yes",
    Rationale: "Small suppliers lose bids on form, not on price.",
    Q1: 500,
    Q2: 500,
    Q3: 500,
    Q4: 500,
    Q5: 500,
  }),
  ...["Bicycle stands", "Winter gloves"].flatMap((description, index) =>
    typedRow("Budget", firstRowBelow + index, {
      "Line ID": `OPS-BL-03${index + 1}`,
      Description: description,
      Category: "Other",
      "Cost centre": "3100",
      Owner: "Site Lead South",
      Currency: "EUR",
      Marker: 0,
      "Would not run without aim": "no",
      Rationale: "Looked at: aims at no outcome.",
      Q1: 0,
      Q2: 900,
      Q3: 0,
      Q4: 0,
      Q5: 0,
      Total: 900,
    }),
  ),
];
