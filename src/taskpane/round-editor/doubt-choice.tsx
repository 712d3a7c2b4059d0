import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Doubt } from "./pasted-departments";
import { roundStrings } from "./round-strings";

/** A question about text that reads two ways; asked once for all rows, since one sheet writes its numbers one way. */
export function DoubtChoice({
  doubt,
  answer,
  onAnswer,
}: {
  readonly doubt: Doubt | null;
  readonly answer: 0 | 1 | null;
  readonly onAnswer: (answer: 0 | 1) => void;
}) {
  if (doubt === null) return null;
  return (
    <Field label={roundStrings.paste.doubt(doubt.text)}>
      <RadioGroup
        value={answer === null ? "" : String(answer)}
        onChange={(_, { value }) => onAnswer(value === "1" ? 1 : 0)}
      >
        {doubt.readings.map((reading, index) => (
          <Radio key={reading} value={String(index)} label={reading} />
        ))}
      </RadioGroup>
    </Field>
  );
}
