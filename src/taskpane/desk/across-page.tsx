import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { FindingAtDesk } from "../../core/desk/plans-at-desk";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";
import type { FormProps } from "./finding-forms";
import { FindingsSection } from "./findings-section";

/** What a review found that no single plan has. */
export function AcrossPage({
  findings,
  onBack,
  ...props
}: Omit<FormProps, "onClose"> & { readonly findings: readonly FindingAtDesk[]; readonly onBack: () => void }) {
  const styles = useDeskStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const notes = props.book.content.notes.filter(({ department }) => (department ?? "").trim() === "");
  return (
    <>
      <section className={styles.section} aria-labelledby="desk-across">
        <Button className={styles.start} appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {deskStrings.back}
        </Button>
        <h2 id="desk-across" ref={heading} className={styles.heading} tabIndex={-1}>
          {deskStrings.across}
        </h2>
        <p className={styles.text}>{deskStrings.acrossAbout}</p>
      </section>
      <FindingsSection {...props} findings={findings} notes={notes} department="" />
    </>
  );
}
