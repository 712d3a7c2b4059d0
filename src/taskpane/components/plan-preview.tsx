import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { quartersFrom } from "../../core/domain/quarter";
import type { Round } from "../../core/domain/round";
import type { Blueprint } from "../../core/workbook/blueprint";
import { strings } from "../strings";

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

/** What will be made: round, first and last quarter, sheets. Read from the very blueprint that will be built. */
export function PlanPreview({ blueprint, round }: { readonly blueprint: Blueprint; readonly round: Round }) {
  const styles = useStyles();
  const quarters = quartersFrom(round.firstQuarter, 5);
  const visible = blueprint.sheets.filter(({ visibility }) => visibility === "visible");
  const hidden = blueprint.sheets.length - visible.length;
  return (
    <section className={styles.preview} aria-labelledby="plan-preview">
      <h3 id="plan-preview" className={styles.heading}>
        {strings.newPlan.preview}
      </h3>
      <p className={styles.text}>
        {strings.newPlan.previewText(round.round, round.firstQuarter, quarters.at(-1) ?? round.firstQuarter)}
      </p>
      <ul className={styles.sheets}>
        {visible.map(({ name }) => (
          <li key={name} className={styles.sheet}>
            {name}
          </li>
        ))}
        {hidden > 0 && <li className={styles.sheet}>{strings.newPlan.hiddenSheets(hidden)}</li>}
      </ul>
    </section>
  );
}
