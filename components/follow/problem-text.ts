/** Describes a problem of a feed or page, and what the reader can do, in the reader's language. */
import type { FullI18n } from '../../i18n/translate.ts';
import type { Problem } from '../../model/poll-rows.ts';

type Failure = Pick<Problem, 'code' | 'detail'>;

/** The problem of an address that is requested once; `detail` completes the sentence. */
export function problemText({ code, detail }: Failure, { t }: FullI18n): string {
  if (code === 'timeout') return t('problem.timeout', { count: Number(detail) });
  if (code === 'redirected')
    return t('problem.redirected', { detail: URL.parse(detail ?? '')?.host ?? detail ?? '' });
  // A 401 asks for a login, a 403 refuses whoever asks.
  const isRefused = code === 'login-needed' && detail === '403';
  return t(isRefused ? 'problem.refused' : `problem.${code}`, { detail: detail ?? '' });
}

/** The problem of a followed feed, which Newsline requests again by itself where that may help. */
export function feedProblemText(problem: Failure, i18n: FullI18n): string {
  const text = problemText(problem, i18n);
  return PASSING.has(problem.code) ? `${text} ${i18n.t('feeds.retry')}` : text;
}

/** Problems that may be over at the next request. */
const PASSING: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'unreachable',
  'timeout',
  'server-error',
  'http-error',
  'empty',
  'broken-json',
]);
