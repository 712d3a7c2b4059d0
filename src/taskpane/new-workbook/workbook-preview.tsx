import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { quartersFrom } from "../../core/domain/quarter";
import type { Round } from "../../core/domain/round";
import type { Blueprint } from "../../core/workbook/blueprint";
import { newStrings } from "./new-strings";

const useStyles = makeStyles({
  preview: {
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: "4px 0", overflowWrap: "anywhere" },
  sheets: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sheet: {
    padding: "2px 6px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What will be made: for whom, first and last quarter, sheets, tables, charts. Read from the very blueprint that will be built. */
export function WorkbookPreview({
  blueprint,
  title,
  owner,
  round,
}: {
  readonly blueprint: Blueprint;
  readonly title: string;
  /** The department; null for the coalition's workbooks. */
  readonly owner: string | null;
  readonly round: Round;
}) {
  const styles = useStyles();
  const last = quartersFrom(round.firstQuarter, 5).at(-1) ?? round.firstQuarter;
  const visible = blueprint.sheets.filter(({ visibility }) => visibility === "visible");
  const hidden = blueprint.sheets.length - visible.length;
  const count = (part: "tables" | "charts") => visible.reduce((sum, sheet) => sum + sheet[part].length, 0);
  return (
    <section className={styles.preview} aria-labelledby="workbook-preview">
      <h3 id="workbook-preview" className={styles.heading}>
        {newStrings.preview}
      </h3>
      <p className={styles.text}>{newStrings.previewText(title, owner, round.round, round.firstQuarter, last)}</p>
      <ul className={styles.sheets}>
        {visible.map(({ name }) => (
          <li key={name} className={styles.sheet}>
            {name}
          </li>
        ))}
        {hidden > 0 && <li className={styles.sheet}>{newStrings.hiddenSheets(hidden)}</li>}
      </ul>
      <p className={styles.text}>{newStrings.tablesAndCharts(count("tables"), count("charts"))}</p>
    </section>
  );
}
