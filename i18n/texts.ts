/** Defines the types of the texts by the English JSON files: every language has the same keys and shapes. */
import type { Formats } from './formats.ts';
import type alerts from './texts/en/alerts.json';
import type feeds from './texts/en/feeds.json';
import type firstRun from './texts/en/first-run.json';
import type follow from './texts/en/follow.json';
import type glance from './texts/en/glance.json';
import type kickers from './texts/en/kickers.json';
import type notices from './texts/en/notices.json';
import type pages from './texts/en/pages.json';
import type settings from './texts/en/settings.json';
import type strip from './texts/en/strip.json';

/** The files under `texts/<language>/`, by name. */
export interface Parts {
  readonly kickers: TextsOf<typeof kickers>;
  readonly notices: TextsOf<typeof notices>;
  readonly glance: TextsOf<typeof glance>;
  readonly pages: TextsOf<typeof pages>;
  readonly firstRun: TextsOf<typeof firstRun>;
  readonly follow: TextsOf<typeof follow>;
  readonly feeds: TextsOf<typeof feeds>;
  readonly settings: TextsOf<typeof settings>;
  readonly alerts: TextsOf<typeof alerts>;
  readonly strip: TextsOf<typeof strip>;
}

/** A text with a count: a form for each plural category (CLDR) that the language has. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** What popup and side panel say at once. */
export type GlanceKey = keyof Parts['glance'] | keyof Parts['kickers'];

/** What the pages with all news, one article and one story say beside it. */
export type PageKey = keyof Parts['pages'];

/** What following, feeds, settings, alerts and the strip say beside that. */
export type ManageKey = keyof (Parts['firstRun'] &
  Parts['follow'] &
  Parts['feeds'] &
  Parts['settings'] &
  Parts['alerts'] &
  Parts['strip']);

/** The keys whose text has plural forms. */
export type PluralKey = { [Part in keyof Parts]: PluralKeyOf<Parts[Part]> }[keyof Parts];

/** What a page loads of a language: the texts, and formats where the browser has none of its own. */
export interface LoadedTexts<Key extends string> {
  readonly texts: Readonly<Record<Key, string | PluralForms>>;
  readonly formats: Formats | null;
}

type TextsOf<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : PluralForms;
};

type PluralKeyOf<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? never : Key;
}[keyof Texts];
