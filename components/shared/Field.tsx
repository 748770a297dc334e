/** Draws the label around one field of a form; a search of the page hides it where its text does not match. */
import type { ComponentChildren } from 'preact';
import { useFindable } from './find-context.ts';

interface FieldProps {
  /** Whether it is a checkbox, which stands before its text and not below it. */
  readonly isCheck?: boolean;
  /** The text and the control. */
  readonly children: ComponentChildren;
}

/** The label with what it labels. */
export function Field({ isCheck = false, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
    <label class={isCheck ? 'field field-check' : 'field'} {...useFindable<HTMLLabelElement>()}>
      {children}
    </label>
  );
}
