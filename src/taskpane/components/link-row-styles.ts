import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The look of a short list of which each row leads to a cell: what is left to do, and what waits in a fund or a book. */
export const useLinkRowStyles = makeStyles({
  section: { padding: "12px 12px 4px" },
  heading: { ...typographyStyles.body1Strong, margin: "0 0 4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "36px",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  arrow: { flexShrink: 0 },
});
