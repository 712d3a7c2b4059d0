import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Agenda } from "../../core/forum/agenda";
import {
  agendaAbout,
  agendaSections,
  agendaTitle,
  type AgendaPoint,
  type AgendaTable,
} from "../../core/forum/agenda-sections";
import { useDeskStyles } from "../desk/desk-styles";

const useStyles = makeStyles({
  points: { ...typographyStyles.body1, margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  point: { paddingBottom: "6px" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  detail: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  // A table that is wider than the pane scrolls by itself, so that the page never does.
  wide: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: "collapse",
    "& th, & td": { textAlign: "start", verticalAlign: "top", padding: "3px 6px 3px 0", minWidth: "40px" },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  number: { textAlign: "end !important" as "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** The agenda as it will be printed, in the pane's type. */
export function AgendaView({ agenda }: { readonly agenda: Agenda }) {
  const styles = useDeskStyles();
  return (
    <>
      <section className={styles.section} aria-labelledby="agenda-title">
        <h2 id="agenda-title" className={styles.heading} tabIndex={-1}>
          {agendaTitle(agenda)}
        </h2>
        <p className={styles.small}>{agendaAbout(agenda)}</p>
      </section>
      {agendaSections(agenda).map(({ heading, paragraphs, points, numberedFrom, tables }, index) => (
        <section key={heading} className={styles.section} aria-labelledby={`agenda-${index}`}>
          <h3 id={`agenda-${index}`} className={styles.heading}>
            {heading}
          </h3>
          {paragraphs.map((text) => (
            <p key={text} className={styles.text}>
              {text}
            </p>
          ))}
          {points.length > 0 && <Points points={points} numberedFrom={numberedFrom} />}
          {tables.map((table) => (
            <Table key={table.label} table={table} />
          ))}
        </section>
      ))}
    </>
  );
}

function Points({
  points,
  numberedFrom,
}: {
  readonly points: readonly AgendaPoint[];
  readonly numberedFrom: number | null;
}) {
  const styles = useStyles();
  const items = points.map(({ text, details }, index) => (
    <li key={index} className={styles.point}>
      <span className={numberedFrom === null ? "" : styles.strong}>{text}</span>
      {details.map((line, at) => (
        <span key={at} className={styles.detail}>
          {line}
        </span>
      ))}
    </li>
  ));
  return numberedFrom === null ? (
    <ul className={styles.points}>{items}</ul>
  ) : (
    <ol className={styles.points} start={numberedFrom}>
      {items}
    </ol>
  );
}

function Table({ table: { label, heads, rows, numbersFrom } }: { readonly table: AgendaTable }) {
  const desk = useDeskStyles();
  const styles = useStyles();
  const look = (column: number) => (column >= numbersFrom ? styles.number : "");
  return (
    <>
      <h4 className={desk.part}>{label}</h4>
      <div className={styles.wide} tabIndex={0} role="region" aria-label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((head, index) =>
                head === "" ? (
                  <td key={index} />
                ) : (
                  <th key={index} scope="col" className={look(index - 1)}>
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ head, cells }, row) => (
              <tr key={row}>
                <th scope="row">{head}</th>
                {cells.map((cell, index) => (
                  <td key={index} className={look(index)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
