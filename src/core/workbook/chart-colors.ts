/** Colours of the pillars, the same in the pane, workbooks, charts and reports; told apart by colour-blind people too (Okabe and Ito 2008, darkened). */
export const pillarColors = {
  Representation: "#0072B2",
  Fairness: "#B35C00",
  Opportunity: "#00795C",
} as const;

/** Other colours of charts: what belongs to no pillar, and lines that something is held against. */
export const chartColors = { other: "#7A8794", soft: "#B0B8C0", target: "#1B1B1B", strong: "#243746" } as const;
