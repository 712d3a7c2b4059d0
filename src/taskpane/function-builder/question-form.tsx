import { useEffect, useMemo, useRef, useState } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { helpFor, type Question } from "../../core/statistics";
import type { InteractiveHost } from "../../core/workbook/spreadsheet-host";
import type { Pane } from "../hooks/use-pane";
import { AnswerPanel } from "./answer-panel";
import { askQuestion } from "./ask-question";
import { builderStrings as words } from "./builder-strings";
import { choicesFor, firstChoices } from "./choices";
import { InputFields } from "./input-fields";
import type { TablesHere } from "./use-workbook-tables";
import { WriteFormula } from "./write-formula";

const useStyles = makeStyles({
  page: { padding: "4px 12px 16px", display: "flex", flexDirection: "column", gap: "12px" },
  back: { alignSelf: "start", marginLeft: "-8px" },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  text: {
    ...typographyStyles.body1,
    margin: "4px 0 0",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** One question: its fields, its answer, and the formula. */
export function QuestionForm({
  question,
  here,
  host,
  pane,
  today,
  onBack,
}: {
  readonly question: Question;
  readonly here: Extract<TablesHere, { readonly kind: "read" }>;
  readonly host: InteractiveHost;
  readonly pane: Pane;
  /** ISO date. */
  readonly today: string;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { tables, snapshot } = here;
  const [choices, setChoices] = useState(() => firstChoices(question, tables, today));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const asked = useMemo(() => askQuestion(question, choices, tables, snapshot), [question, choices, tables, snapshot]);
  const help = helpFor(question.function);
  const needsTable = question.from !== "values";
  return (
    <div className={styles.page}>
      <Button className={styles.back} appearance="subtle" icon={<ChevronLeft20Regular />} onClick={onBack}>
        {words.allQuestions}
      </Button>
      <div>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          {question.asks}
        </h2>
        {help && (
          <>
            <p className={styles.text}>
              {words.useWhen}: {help.useWhen}
            </p>
            <p className={styles.text}>
              {words.notWhen}: {help.notWhen}
            </p>
          </>
        )}
      </div>
      {needsTable && tables.length === 0 ? (
        <p className={styles.text}>{words.noTables}</p>
      ) : (
        <>
          <InputFields
            question={question}
            choices={choices}
            tables={tables}
            onTable={(name) =>
              setChoices((before) =>
                choicesFor(
                  question,
                  tables.find((table) => table.name === name),
                  today,
                  before.given,
                ),
              )
            }
            onGiven={(name, value) =>
              setChoices((before) => ({ ...before, given: { ...before.given, [name]: value } }))
            }
            onNarrowed={(column, value) =>
              setChoices((before) => ({ ...before, narrowed: { ...before.narrowed, [column]: value } }))
            }
          />
          <AnswerPanel asked={asked} />
          {asked.kind === "answered" && <WriteFormula asked={asked} host={host} pane={pane} />}
        </>
      )}
    </div>
  );
}
