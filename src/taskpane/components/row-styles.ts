import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Heights in pixels of rows that were not measured yet: what they come to at 320 px with a message of two lines. */
export const rowHeights = { group: 36, finding: 104, "not-checked": 76 } as const;

/** The look of the list's rows. A closed finding shows two lines of its message at most; an opened one all of it. */
export const useRowStyles = makeStyles({
  row: {
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: { borderLeftColor: tokens.colorBrandStroke1 },
  plain: { cursor: "default" },
  group: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    minHeight: "32px",
    padding: "2px 12px 2px 6px",
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", alignItems: "center", gap: "8px", minHeight: "20px", ...typographyStyles.caption1 },
  item: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  message: { ...typographyStyles.body1, margin: "2px 0", overflowWrap: "anywhere" },
  clamped: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", overflow: "hidden" },
  bottom: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  button: { minWidth: "64px", flexShrink: 0 },
  place: {
    ...typographyStyles.caption1,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorBrandForeground2,
    textDecorationLine: "underline",
  },
});
