import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { PlanAtDesk } from "../../core/desk/plans-at-desk";
import type { PaneEffects } from "../pane-effects";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";
import type { FormProps } from "./finding-forms";
import { FindingsSection } from "./findings-section";
import { NotesSection } from "./notes-section";
import { PlanActions } from "./plan-actions";

/** One department's plan: where it stands, what to do with it, what was found, what was written down. */
export function PlanPage({
  plan,
  effects,
  onBack,
  ...props
}: Omit<FormProps, "onClose"> & {
  readonly plan: PlanAtDesk;
  readonly effects: Pick<PaneEffects, "copyText" | "saveFile">;
  readonly onBack: () => void;
}) {
  const styles = useDeskStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const facts = deskStrings.facts(plan);
  const place = props.book.sources.places.get(`submissions.${plan.row ?? -1}`);
  return (
    <>
      <section className={styles.section} aria-labelledby="desk-plan">
        <Button className={styles.start} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {deskStrings.back}
        </Button>
        <h2 id="desk-plan" ref={heading} className={styles.heading} tabIndex={-1}>
          {deskStrings.planTitle(plan)}
        </h2>
        <p className={styles.text} role="status">
          {deskStrings.statuses[plan.status]}
        </p>
        {facts !== "" && <p className={styles.small}>{facts}</p>}
        <PlanActions {...props} plan={plan} effects={effects} />
        {place !== undefined && (
          <Button
            className={styles.start}
            appearance="subtle"
            onClick={() => props.pane.perform({ kind: "reveal", place, unhide: false })}
          >
            {deskStrings.goToRow}
          </Button>
        )}
      </section>
      {plan.department !== "" && plan.status !== "missing" && (
        <FindingsSection {...props} findings={plan.findings} notes={plan.notes} department={plan.department} />
      )}
      {plan.department !== "" && <NotesSection {...props} notes={plan.notes} department={plan.department} />}
    </>
  );
}
