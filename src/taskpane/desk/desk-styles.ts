import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The look that the desk's pages share with the forum's. */
export const useDeskStyles = makeStyles({
  section: { padding: "12px 12px 4px", display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  part: { ...typographyStyles.body1Strong, margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // Narrower than Fluent's buttons otherwise are: three of a finding stand in one row of a narrow pane.
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "& > button": { minWidth: "64px" } },
  start: { alignSelf: "flex-start" },
  // Long names would otherwise push the page wider than a narrow pane.
  select: { minWidth: 0, width: "100%", "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
