/** Loads one file of texts by a dynamic import for each language, so that a page loads only its own language. */
import type { LanguageKey } from './languages.ts';
import type { Parts } from './texts.ts';

/** The import of one part in every language; TypeScript checks each file against the English one. */
export type Loaders<Part extends keyof Parts> = Imports<Parts[Part]>;

/** Rejects where the file cannot be loaded. */
export async function loadPart<Texts>(loaders: Imports<Texts>, key: LanguageKey): Promise<Texts> {
  return (await loaders[key]()).default;
}

type Imports<Texts> = Readonly<Record<LanguageKey, () => Promise<{ readonly default: Texts }>>>;
