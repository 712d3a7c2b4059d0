import { useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { assignReviewer, judgePlan } from "../../core/desk/judge-plan";
import type { PlanAtDesk } from "../../core/desk/plans-at-desk";
import { refusalTo } from "../../core/desk/refusal";
import { isSamePerson, reviewersOf } from "../../core/desk/reviewer";
import type { PaneEffects } from "../pane-effects";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";
import type { FormProps } from "./finding-forms";
import { LetterForm } from "./letter-form";
import { useAct } from "./use-act";

/** Who reviews a plan, and what the reviewer decides on it; why something can't be done stands there before anybody tries. */
export function PlanActions({
  plan,
  effects,
  ...props
}: Omit<FormProps, "onClose"> & {
  readonly plan: PlanAtDesk;
  readonly effects: Pick<PaneEffects, "copyText" | "saveFile">;
}) {
  const styles = useDeskStyles();
  const [isLetter, setLetter] = useState(false);
  const [other, setOther] = useState("");
  const doing = useAct(props.pane);
  const { book, reviewer } = props;
  const { department, reviewer: named = "" } = plan;
  const cannotTake = refusalTo("take", plan, reviewer);
  if (cannotTake !== undefined) return <p className={styles.text}>{cannotTake}</p>;
  const cannotApprove = refusalTo("approve", plan, reviewer);
  const cannotSendBack = refusalTo("send back", plan, reviewer);
  const isMine = isSamePerson(named, reviewer.name);
  const others = reviewersOf(book.content, book.round).filter(
    (other) => !other.departments.includes(department) && !isSamePerson(other.name, named),
  );
  return (
    <>
      <p className={styles.text}>{named === "" ? deskStrings.noReviewer : deskStrings.reviewedBy(named)}</p>
      {!isMine && (
        <Button
          className={styles.start}
          disabledFocusable={doing.busy}
          onClick={() => doing.act(deskStrings.taken(department), judgePlan(book, "take", plan, reviewer))}
        >
          {named === "" ? deskStrings.take : deskStrings.takeOver}
        </Button>
      )}
      {others.length > 0 && (
        <>
          <Field label={deskStrings.assign}>
            <Select className={styles.select} value={other} onChange={(_, { value }) => setOther(value)}>
              <option value="">{deskStrings.assignTo}</option>
              {others.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          {/* A button of its own: with the arrow keys a list changes name by name, and each would be an assignment. */}
          {other !== "" && (
            <Button
              className={styles.start}
              disabledFocusable={doing.busy}
              onClick={() =>
                doing.act(deskStrings.assigned(department, other), assignReviewer(book, plan, other, reviewer), () =>
                  setOther(""),
                )
              }
            >
              {deskStrings.assignNow(other)}
            </Button>
          )}
        </>
      )}
      <p className={styles.text}>{cannotApprove ?? deskStrings.approveAbout(plan.fingerprint ?? "")}</p>
      {!isLetter && (
        <div className={styles.buttons}>
          <Button
            appearance={cannotApprove === undefined ? "primary" : "secondary"}
            disabledFocusable={cannotApprove !== undefined || doing.busy}
            onClick={() => doing.act(deskStrings.approved(department), judgePlan(book, "approve", plan, reviewer))}
          >
            {deskStrings.approve}
          </Button>
          <Button disabledFocusable={cannotSendBack !== undefined || doing.busy} onClick={() => setLetter(true)}>
            {deskStrings.sendBack}
          </Button>
        </div>
      )}
      {doing.problem !== null && (
        <p role="alert" className={styles.text}>
          {doing.problem}
        </p>
      )}
      {isLetter && <LetterForm {...props} plan={plan} effects={effects} onClose={() => setLetter(false)} />}
    </>
  );
}
