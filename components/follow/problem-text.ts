/** What happened to a feed or a page, and what to do about it, in the reader's language. */
import type { FullI18n } from '../../i18n/translate.ts';
import type { Problem } from '../../model/poll-rows.ts';

/** The sentence for a problem; `detail` completes it. */
export function problemText(
  { code, detail }: Pick<Problem, 'code' | 'detail'>,
  { t }: FullI18n,
): string {
  return t(`problem.${code}`, { detail: detail ?? '' });
}
