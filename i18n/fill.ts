/** Fills the placeholders of a text, in the plural form that its count asks for. */
import type { PluralForms } from './texts.ts';

/** What stands for `{name}`; a number is written as the language writes numbers. */
export type TextValues = Readonly<Record<string, string | number>>;

/** How a language picks plural forms and writes numbers. */
export interface Counting {
  readonly plural: Intl.PluralRules;
  readonly number: (value: number) => string;
}

/**
 * The text with `{name}` replaced by `values.name`. Of plural forms it is the one for `values.count`, and `other` where the
 * language has none for it; a placeholder without a value stays as it is.
 */
export function fill(
  text: string | PluralForms,
  values: TextValues,
  { plural, number }: Counting,
): string {
  return formOf(text, values, plural).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number(value) : value;
  });
}

function formOf(
  text: string | PluralForms,
  { count }: TextValues,
  plural: Intl.PluralRules,
): string {
  if (typeof text === 'string') return text;
  return (typeof count === 'number' ? text[plural.select(count)] : undefined) ?? text.other;
}
