import { useMemo, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import type { OpenBook } from "../../core/desk/open-book";
import type { Agenda } from "../../core/forum/agenda";
import { forumsOf, forumToPrepare } from "../../core/forum/forums-of";
import { useDeskStyles } from "../desk/desk-styles";
import type { Pane } from "../hooks/use-pane";
import type { PaneEffects } from "../pane-effects";
import { AgendaActions } from "./agenda-actions";
import { searchEfforts } from "../search-efforts";
import { agendaHere } from "./agenda-here";
import { AgendaView } from "./agenda-view";
import { forumStrings } from "./forum-strings";
import { FundChoice } from "./fund-choice";
import { useFundFile } from "./use-fund-file";

/** One forum prepared: which, with what fund, its agenda, and what to do with that. */
export function ForumPage({
  book,
  pane,
  effects,
}: {
  readonly book: OpenBook;
  readonly pane: Pane;
  readonly effects: PaneEffects;
}) {
  const styles = useDeskStyles();
  const forums = forumsOf(book.content);
  const [chosen, setChosen] = useState<number | null>(null);
  const { state, choose, forget } = useFundFile(effects, book.round.round);
  // The search that somebody asked for goes with the file it was asked for.
  const [longer, setLonger] = useState<unknown>(null);
  const fund = state.kind === "read" ? state.fund : null;
  const effort = fund !== null && longer === fund ? searchEfforts.longer : searchEfforts.quick;
  const row = (forums.find((forum) => forum.row === chosen) ?? forumToPrepare(forums, book.asOf))?.row;
  // The what-if searches for some moments: not again with every key that is pressed elsewhere in the pane.
  const here = useMemo(
    () => (row === undefined ? null : agendaHere(book, row, fund, effort)),
    [book, row, fund, effort],
  );
  if (here === null)
    return (
      <div className={styles.section}>
        <p className={styles.text}>{forumStrings.noForums}</p>
      </div>
    );
  return (
    <>
      <div className={styles.section}>
        <Field label={forumStrings.which}>
          <Select className={styles.select} value={String(row)} onChange={(_, { value }) => setChosen(Number(value))}>
            {forums.map((forum) => (
              <option key={forum.row} value={forum.row}>
                {forumStrings.forum(forum)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {book.round.fund !== undefined && <FundChoice state={state} onChoose={choose} onForget={forget} />}
      {here.problem !== undefined ? (
        <div className={styles.section}>
          <p role="alert" className={styles.text}>
            {here.problem}
          </p>
        </div>
      ) : (
        <>
          {here.remark !== null && (
            <div className={styles.section}>
              <p className={styles.text}>{here.remark}</p>
            </div>
          )}
          {effort === searchEfforts.quick && isUnproven(here.agenda) && (
            <div className={styles.section}>
              <p className={styles.text}>{forumStrings.unproven}</p>
              <Button className={styles.start} onClick={() => setLonger(fund)}>
                {forumStrings.searchLonger}
              </Button>
            </div>
          )}
          <AgendaActions agenda={here.agenda} book={book} fund={fund} pane={pane} effects={effects} />
          <AgendaView agenda={here.agenda} />
        </>
      )}
    </>
  );
}

function isUnproven({ fund }: Agenda): boolean {
  return fund?.whatIf?.status === "answered" && !fund.whatIf.answer.proven;
}
