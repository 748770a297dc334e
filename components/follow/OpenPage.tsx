/** Draws the button that opens the address of a problem in a tab, where a person may see more than Newsline does. */
import type { FullI18n } from '../../i18n/translate.ts';
import type { Problem, ProblemCode } from '../../model/poll-rows.ts';

interface OpenPageProps {
  readonly problem: Pick<Problem, 'code'> | null;
  /** The address that was requested. */
  readonly url: string;
  readonly i18n: FullI18n;
}

/** The button "Open the page"; nothing where the problem is not the site's own answer. */
export function OpenPage({ problem, url, i18n }: OpenPageProps) {
  if (problem === null || !ANSWERS.includes(problem.code)) return null;
  return (
    <a class="button" href={url} target="_blank" rel="noopener noreferrer">
      {i18n.t('problem.open')}
    </a>
  );
}

/** What a site answers, and may answer otherwise to a browser with its cookies and scripts. */
const ANSWERS: readonly ProblemCode[] = [
  'login-needed',
  'refused',
  'challenge',
  'not-found',
  'gone',
  'rate-limited',
  'http-error',
  'server-error',
];
