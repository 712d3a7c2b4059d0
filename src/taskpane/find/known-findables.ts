import type { CriterionWords } from "../../core/criteria/criterion";
import { CATALOGUE } from "../../core/statistics/catalogue";
import type { Screen } from "../screens/screen";
import { strings } from "../strings";
import { findStrings } from "./find-strings";
import type { Findable } from "./findable";

/** Actions of the pane, help of all checks and of all functions: what can be found whatever the workbook. */
export function knownFindables(screens: readonly Screen[], help: Readonly<Record<string, CriterionWords>>): Findable[] {
  const action = (name: string, target: Findable["target"]): Findable => ({ kind: "action", name, about: "", target });
  return [
    action(strings.check, { kind: "check-now" }),
    action(strings.menu.newWorkbook, { kind: "dialog", dialog: "new" }),
    ...screens.map(({ id, title }) => action(title, { kind: "screen", screen: id })),
    action(strings.menu.keyboard, { kind: "dialog", dialog: "keyboard" }),
    ...Object.values(help).map(({ id, title, rule, because, remedy }): Findable => ({
      kind: "check",
      name: title,
      about: id,
      target: {
        kind: "help",
        lines: [
          [findStrings.rule, rule],
          [findStrings.why, because],
          [findStrings.todo, remedy],
        ],
      },
    })),
    ...CATALOGUE.flatMap(({ summaries, useWhen, notWhen, example }) =>
      summaries.map(([name, summary]): Findable => ({
        kind: "function",
        name: `COALITION.${name}`,
        about: summary,
        target: {
          kind: "help",
          lines: [
            [findStrings.answers, summary],
            [findStrings.useWhen, useWhen],
            [findStrings.notWhen, notWhen],
            [findStrings.example, example.formula],
          ],
        },
      })),
    ),
  ];
}
