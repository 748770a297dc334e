/** Describes a problem of a feed or page, and what the reader can do, in the reader's language. */
import { displayHost } from '../../feed/display-host.ts';
import { isLocalHost } from '../../feed/site-names.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { Problem, ProblemCode } from '../../model/poll-rows.ts';

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
  if (code === 'redirected' || code === 'redirect-loop' || code === 'no-permission')
    return t(`problem.${code}`, { detail: displayHost(detail ?? '') });
  const isOldRefusal = code === 'login-needed' && detail === '403';
  return t(isOldRefusal ? 'problem.refused' : `problem.${code}`, { detail: detail ?? '' });
}

/** The problem of the followed feed at `url`, with what Newsline does about it by itself. */
export function feedProblemText(
  problem: Failure,
  i18n: FullI18n,
  url: string | null = null,
): string {
  const text = problemText(problem, i18n, isOwnServer(url) ? url : null);
  const next = NEXT.find(([, codes]) => codes.includes(problem.code))?.[0];
  return next === undefined ? text : `${text} ${i18n.t(next)}`;
}

/** Whether a server is likely to have made its own certificate: one at home, or on a port of its own. */
function isOwnServer(url: string | null): boolean {
  const { hostname, port } = new URL(url ?? 'https://example.org');
  return isLocalHost(hostname) || port !== '';
}

/** What comes after a problem; the codes not named wait for the reader, or for the publisher. */
const NEXT: readonly (readonly [
  text: 'feeds.retry' | 'feeds.ended' | 'feeds.slower',
  codes: readonly ProblemCode[],
])[] = [
  // Problems that may be over at the next request.
  [
    'feeds.retry',
    [
      'unreachable',
      'timeout',
      'server-error',
      'http-error',
      'empty',
      'broken-json',
      'redirect-loop',
    ],
  ],
  ['feeds.ended', ['gone']],
  ['feeds.slower', ['rate-limited']],
];
