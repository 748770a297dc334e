/** Describes a problem of a feed or page, and what the reader can do, in the reader's language. */
import { displayHost } from '../../feed/display-host.ts';
import { isLocalHost } from '../../feed/site-names.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { Problem } from '../../model/poll-rows.ts';

type Failure = Pick<Problem, 'code' | 'detail'>;

/**
 * The problem of an address that is requested once; `detail` completes the sentence.
 * @param url The address, where the reader may have typed it: browsers don't tell programs why a server on https is
 *   unreachable, and on the first request its certificate may be the reason.
 */
export function problemText(
  { code, detail }: Failure,
  { t }: FullI18n,
  url: string | null = null,
): string {
  if (code === 'timeout') return t('problem.timeout', { count: Number(detail) });
  if (code === 'unreachable' && url?.startsWith('https:'))
    return `${t('problem.unreachable')} ${t('problem.certificate')}`;
  if (code === 'redirected' || code === 'no-permission')
    return t(`problem.${code}`, { detail: displayHost(detail ?? '') });
  // A 401 asks for a login, a 403 refuses whoever asks.
  const isRefused = code === 'login-needed' && detail === '403';
  return t(isRefused ? 'problem.refused' : `problem.${code}`, { detail: detail ?? '' });
}

/** The problem of the followed feed at `url`, which Newsline requests again by itself where that may help. */
export function feedProblemText(
  problem: Failure,
  i18n: FullI18n,
  url: string | null = null,
): string {
  const text = problemText(problem, i18n, isOwnServer(url) ? url : null);
  return PASSING.has(problem.code) ? `${text} ${i18n.t('feeds.retry')}` : text;
}

/** Whether a server is likely to have made its own certificate: one at home, or on a port of its own. */
function isOwnServer(url: string | null): boolean {
  const { hostname, port } = new URL(url ?? 'https://example.org');
  return isLocalHost(hostname) || port !== '';
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
