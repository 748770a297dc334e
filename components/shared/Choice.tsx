/** Draws a labelled select. */
import type { ComponentChild } from 'preact';
import { Field } from './Field.tsx';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Drawn behind the label, for what is chosen. */
  readonly mark?: ComponentChild;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}

/** A select with its label. */
export function Choice<Value extends string>({
  label,
  mark,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <Field>
      <span>
        {label} {mark}
      </span>
      <select
        value={value}
        onChange={event => {
          const chosen = options.find(([key]) => key === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
