/** What happened to a feed and what to do about it, in the reader's language. */
import type { MessageKey } from '../i18n/en.ts';
import type { Speech } from '../i18n/translate.ts';

/** Every problem that has a text. */
type ProblemName<Key extends string = MessageKey> = Key extends `problem.${infer Name}`
  ? Name
  : never;

export interface ProblemLike {
  readonly code: ProblemName;
  readonly detail: string | null;
}

export function problemText({ code, detail }: ProblemLike, { t }: Speech): string {
  return t(`problem.${code}`, { detail: detail ?? '' });
}
