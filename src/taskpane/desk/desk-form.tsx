import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { deskStrings } from "./desk-strings";
import { useDeskStyles } from "./desk-styles";
import type { Act } from "./use-act";

/**
 * A small form in the page: a name, an explanation, fields, what keeps it from being done, and two buttons.
 *
 * Escape closes it and nothing else, and its first field takes the focus.
 */
export function DeskForm({
  title,
  about,
  does,
  doing,
  onDo,
  onClose,
  children,
}: {
  readonly title: string;
  readonly about: string;
  /** The word on its button. */
  readonly does: string;
  readonly doing: Pick<Act, "problem" | "busy">;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useDeskStyles();
  const titleId = useId();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  return (
    <div
      ref={form}
      role="group"
      aria-labelledby={titleId}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <p id={titleId} className={styles.heading}>
        {title}
      </p>
      <p className={styles.text}>{about}</p>
      {children}
      {doing.problem !== null && (
        <p role="alert" className={styles.text}>
          {doing.problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={doing.busy} onClick={onDo}>
          {does}
        </Button>
        <Button onClick={onClose}>{deskStrings.cancel}</Button>
      </div>
    </div>
  );
}
