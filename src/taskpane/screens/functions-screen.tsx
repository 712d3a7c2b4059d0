import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Question } from "../../core/statistics";
import { MessagePage } from "../components/message-page";
import { builderStrings as words } from "../function-builder/builder-strings";
import { QuestionForm } from "../function-builder/question-form";
import { QuestionList } from "../function-builder/question-list";
import { useWorkbookTables } from "../function-builder/use-workbook-tables";
import { isBusy } from "../pane-state";
import type { ScreenProps } from "./screen";

const useStyles = makeStyles({
  stale: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The function builder: a list of plain questions, then one of them with its columns, its answer and its formula. A chunk of its own. */
export default function FunctionsScreen({ pane, effects: { host, today } }: ScreenProps) {
  const styles = useStyles();
  const [question, setQuestion] = useState<Question | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [here, read] = useWorkbookTables(host, isBusy(pane.state));
  if (host === null) return null;
  const back = () => {
    setCameFrom(question?.id ?? null);
    setQuestion(null);
  };
  const toList = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    back();
  };
  if (question === null) return <QuestionList cameFrom={cameFrom} onPick={setQuestion} />;
  return (
    <div onKeyDown={toList}>
      {here.kind === "reading" && <MessagePage title={words.reading} text="" />}
      {here.kind === "failed" && (
        <MessagePage title={words.notRead} text={here.message}>
          <Button onClick={read}>{words.readAgain}</Button>
        </MessagePage>
      )}
      {here.kind === "read" && (
        <>
          {here.stale && (
            <div className={styles.stale} role="status">
              {words.changed}
              <Button onClick={read}>{words.readAgain}</Button>
            </div>
          )}
          <QuestionForm question={question} here={here} host={host} pane={pane} today={today()} onBack={back} />
        </>
      )}
    </div>
  );
}
