/** Draws a publisher's edits to an article word by word: numbers, negations and names first. */
import './edits.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { StoryVersion } from '../../story/rewind.ts';
import { CHANGE_KINDS, hunksOf } from '../../story/word-diff.ts';

/** Changes of one edit that are shown. */
const MAX_HUNKS = 8;

interface EditsProps {
  /** The oldest first. */
  readonly versions: readonly StoryVersion[];
  readonly language: string | null;
  readonly i18n: PageI18n;
}

/** The edits between each version and the next, the newest first. */
export function Edits({ versions, language, i18n }: EditsProps) {
  const { t } = i18n;
  const edits = versions.slice(1).map((after, index) => ({
    after,
    hunks: hunksBetween(versions[index], after),
  }));
  return (
    <ol class="edits">
      {edits.reverse().map(({ after, hunks }) => (
        <li key={after.seenAt}>
          <p class="quiet">
            <time dateTime={new Date(after.seenAt).toISOString()}>
              {i18n.dateTime(after.seenAt)}
            </time>
          </p>
          {hunks.length === 0 && <p>{t('edits.label')}</p>}
          {hunks.slice(0, MAX_HUNKS).map(({ key, hunk }) => (
            <p key={key} dir="auto" {...(language === null ? {} : { lang: language })}>
              <span class={`edit-kind edit-${hunk.kind}`} lang={i18n.language.tag}>
                {t(`edits.${hunk.kind}`)}
              </span>{' '}
              {hunk.stretches.map(({ kind, text }) =>
                kind === 'gone' ? (
                  <del key="gone">{text}</del>
                ) : kind === 'new' ? (
                  <ins key="new">{text}</ins>
                ) : (
                  text
                ),
              )}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The changes of one edit, the most important first; the key of each is its field and what changed. */
function hunksBetween(before: StoryVersion | undefined, after: StoryVersion) {
  const hunks = (['headline', 'deck', 'text'] as const).flatMap(field =>
    hunksOf(before?.[field] ?? '', after[field] ?? '').map(hunk => ({
      key: `${field} ${hunk.offset}`,
      hunk,
    })),
  );
  return hunks.sort(
    (a, b) => CHANGE_KINDS.indexOf(a.hunk.kind) - CHANGE_KINDS.indexOf(b.hunk.kind),
  );
}
