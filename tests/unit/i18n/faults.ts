/** What is wrong with the texts of a language beside the English ones: keys, plural forms, placeholders. */
import type { PluralForms } from '../../../i18n/texts.ts';

export type AnyTexts = Readonly<Record<string, string | PluralForms>>;

/** In words, nothing where all is well; `tag` is the BCP 47 tag of `texts`. */
export function faults(english: AnyTexts, texts: AnyTexts, tag: string): readonly string[] {
  const keys = new Set([...Object.keys(english), ...Object.keys(texts)]);
  return [...keys].flatMap(key => faultsOf(key, english[key], texts[key], tag));
}

type Text = string | PluralForms | undefined;

function faultsOf(key: string, english: Text, text: Text, tag: string): string[] {
  if (text === undefined) return [`${key} is missing`];
  if (english === undefined) return [`${key} is not in English`];
  if (typeof english === 'string')
    return typeof text === 'string'
      ? faultsOfText(key, english, text)
      : [`${key} has plural forms`];
  return typeof text === 'string'
    ? [`${key} has no plural forms`]
    : faultsOfForms(key, english, text, tag);
}

function faultsOfForms(
  key: string,
  english: PluralForms,
  forms: PluralForms,
  tag: string,
): string[] {
  const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return [
    ...wanted
      .filter(category => forms[category] === undefined)
      .map(category => `${key} lacks the form ${category}`),
    ...Object.entries(forms).flatMap(([category, text]) => {
      if (!wanted.some(one => one === category))
        return [`${key} has the form ${category}, which the language lacks`];
      const isOneNumber = numbersIn(category, tag) === 1 && !text.includes('{count}');
      const expected = isOneNumber ? english.other.replace('{count}', '') : english.other;
      return faultsOfText(`${key}.${category}`, expected, text);
    }),
  ];
}

function faultsOfText(key: string, english: string, text: string): string[] {
  if (text.trim() === '') return [`${key} is empty`];
  const [wanted, found] = [placeholders(english), placeholders(text)];
  return wanted === found ? [] : [`${key}: ${wanted} in English, ${found} here`];
}

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  return names.join(' ') || 'nothing';
}

/** How many of a range of numbers, millions among them, fall into a category. */
function numbersIn(category: string, tag: string): number {
  const rules = new Intl.PluralRules(tag);
  const numbers = [...Array.from({ length: 1200 }, (_, n) => n), 1e6, 2e6];
  return numbers.filter(n => rules.select(n) === category).length;
}
