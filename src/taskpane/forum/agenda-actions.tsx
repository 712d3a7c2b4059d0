import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { OpenBook } from "../../core/desk/open-book";
import type { Agenda } from "../../core/forum/agenda";
import { agendaHtml } from "../../core/forum/agenda-html";
import { agendaMarkdown } from "../../core/forum/agenda-markdown";
import { agendaText } from "../../core/forum/agenda-text";
import { newQuestions, recordQuestions } from "../../core/forum/record-questions";
import { useDeskStyles } from "../desk/desk-styles";
import { useAct } from "../desk/use-act";
import type { Pane } from "../hooks/use-pane";
import type { PaneEffects } from "../pane-effects";
import type { FundFile } from "./agenda-here";
import { forumStrings } from "./forum-strings";

/** What can be done with an agenda: its questions written to the book, the whole copied or saved. */
export function AgendaActions({
  agenda,
  book,
  fund,
  pane,
  effects,
}: {
  readonly agenda: Agenda;
  readonly book: OpenBook;
  readonly fund: FundFile | null;
  readonly pane: Pane;
  readonly effects: Pick<PaneEffects, "copyText" | "saveFile">;
}) {
  const styles = useDeskStyles();
  const [said, setSaid] = useState("");
  const doing = useAct(pane);
  const count = newQuestions(agenda).length;
  const save = (ending: string, write: (agenda: Agenda) => string) => () => {
    const name = forumStrings.file(agenda.forum.name, ending);
    effects.saveFile(name, write(agenda));
    setSaid(forumStrings.saved(name));
  };
  return (
    <div className={styles.section}>
      <p className={styles.text}>{count === 0 ? forumStrings.nothingToWrite : forumStrings.writeAbout}</p>
      <div className={styles.buttons}>
        {count > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={doing.busy}
            onClick={() => doing.act(forumStrings.written(count), recordQuestions(book, agenda, fund?.content))}
          >
            {forumStrings.write(count)}
          </Button>
        )}
        <Button
          onClick={() =>
            void effects.copyText(agendaText(agenda)).then(
              () => setSaid(forumStrings.copied),
              // Refused by the program around the pane: the files are the way on.
              () => setSaid(forumStrings.notCopied),
            )
          }
        >
          {forumStrings.copy}
        </Button>
        <Button onClick={save("md", agendaMarkdown)}>{forumStrings.saveMarkdown}</Button>
        <Button onClick={save("html", agendaHtml)}>{forumStrings.saveHtml}</Button>
      </div>
      {doing.problem !== null && (
        <p role="alert" className={styles.text}>
          {doing.problem}
        </p>
      )}
      <p role="status" className={styles.small}>
        {said}
      </p>
    </div>
  );
}
