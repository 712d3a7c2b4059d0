import { useLayoutEffect, useMemo, useRef } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { formatDate, formatMoney } from "../../core/domain/format";
import { useWindowedRows } from "../hooks/use-windowed-rows";
import { textOf, type Json } from "./draft";
import type { PastedRow } from "./pasted-departments";
import { roundStrings } from "./round-strings";

/** Height in pixels of a row that was not measured yet. */
const rowHeight = 72;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  note: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
});

/** What each pasted row was understood as. */
export function PastedRows({
  rows,
  currency,
}: {
  readonly rows: readonly PastedRow[];
  readonly currency: Json | undefined;
}) {
  const styles = useStyles();
  const scroller = useRef<HTMLElement | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => rows.map(({ line }) => String(line)), [rows]);
  // Before the window looks at it: the pane's own scroller, which the screen is not handed.
  useLayoutEffect(() => {
    scroller.current = list.current?.closest("main") ?? null;
  });
  const windowed = useWindowedRows(keys, [], () => rowHeight, scroller, list);
  return (
    <ul ref={list} className={styles.list} aria-label={roundStrings.paste.box} style={{ paddingBottom: windowed.rest }}>
      {windowed.rows.map(({ index, gap }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={row.line}
            ref={(element) => windowed.measure(String(row.line), element)}
            className={styles.row}
            style={{ marginTop: gap }}
            aria-posinset={index + 1}
            aria-setsize={rows.length}
          >
            <span className={styles.line}>
              {roundStrings.paste.row(row.line)} · {roundStrings.paste.kind[row.kind]}
            </span>
            <p className={styles.words}>{rowWords(row, textOf(currency))}</p>
            {row.notes.map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** What was understood of a row, in the order of the columns. */
function rowWords({ entry }: PastedRow, currency: string): string {
  const { code, name, head, deputy, financePartner, envelope, due } = entry;
  return [
    textOf(code),
    textOf(name),
    textOf(head),
    textOf(deputy),
    textOf(financePartner),
    typeof envelope === "number" ? formatMoney(envelope, currency) : "",
    typeof due === "string" ? formatDate(due) : "",
  ]
    .filter((text) => text !== "")
    .join(" · ");
}
