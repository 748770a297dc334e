/** What happened to a feed and what to do about it, in the reader's language. */
import type { Speech } from '../i18n/translate.ts';

export interface ProblemLike {
  readonly code: string;
  readonly detail: string | null;
}

export function problemText({ code, detail }: ProblemLike, { t, has }: Speech): string {
  const key = `problem.${code}`;
  return has(key) ? t(key, { detail: detail ?? '' }) : t('page.failed', { reason: code });
}
