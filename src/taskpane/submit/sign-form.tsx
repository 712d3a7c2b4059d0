import { useState } from "react";
import { Button, Field, Input, Radio, RadioGroup, makeStyles, typographyStyles } from "@fluentui/react-components";
import { signingRoles, type SigningRole } from "../../core/submit/signature";
import type { Pane } from "../hooks/use-pane";
import { isBusy } from "../pane-state";
import type { SigningDesk } from "./signing-desk";
import { submitStrings } from "./submit-strings";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "12px" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  sign: { alignSelf: "flex-start" },
});

/** Role and name, what keeps the signature from being given as soon as it is known, and the button that gives it. */
export function SignForm({ desk, pane }: { readonly desk: SigningDesk; readonly pane: Pane }) {
  const styles = useStyles();
  const [role, setRole] = useState<SigningRole>(() => nextRole(desk));
  const [name, setName] = useState("");
  const errors = desk.errorsFor(role);
  // Without a name the only thing that is wrong is often the missing name, which needs no scolding.
  const refusal = name.trim() === "" ? undefined : desk.refusal(role, name);
  const ready = errors === 0 && name.trim() !== "" && refusal === undefined;
  const takenBack = ready ? desk.sign(role, name).takenBack : [];
  return (
    <div className={styles.form}>
      <Field label={submitStrings.as}>
        <RadioGroup
          value={role}
          onChange={(_, { value }) => setRole(signingRoles.find((known) => known === value) ?? role)}
        >
          {signingRoles.map((one) => (
            <Radio key={one} value={one} label={submitStrings.roles[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={submitStrings.name} validationMessage={refusal ?? null}>
        <Input value={name} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      {errors > 0 && <p className={styles.text}>{submitStrings.errorsKeep(errors)}</p>}
      {takenBack.length > 0 && <p className={styles.text}>{submitStrings.takenBack(takenBack)}</p>}
      <p className={styles.text}>{submitStrings.about}</p>
      <Button
        className={styles.sign}
        appearance="primary"
        disabledFocusable={!ready || isBusy(pane.state)}
        onClick={() => {
          // The host compares each cell before it writes: what changed since the desk was read is refused, not overwritten.
          pane.perform({ kind: "apply", title: submitStrings.title(role), edits: desk.sign(role, name).edits });
          setName("");
        }}
      >
        {submitStrings.sign}
      </Button>
    </div>
  );
}

/** The first role that has not signed this version. */
function nextRole({ signatures }: SigningDesk): SigningRole {
  return signatures.find(({ isCurrent }) => !isCurrent)?.role ?? "coalition";
}
