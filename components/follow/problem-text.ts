/** What happened to a feed and what to do about it, in the reader's language. */
import type { ManageKey } from '../../i18n/texts.ts';
import type { FullI18n } from '../../i18n/translate.ts';

/** Every problem that has a text. */
type ProblemName<Key extends string = ManageKey> = Key extends `problem.${infer Name}`
  ? Name
  : never;

export interface ProblemLike {
  readonly code: ProblemName;
  readonly detail: string | null;
}

export function problemText({ code, detail }: ProblemLike, { t }: FullI18n): string {
  return t(`problem.${code}`, { detail: detail ?? '' });
}
