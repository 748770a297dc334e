/** Draws a publisher's edits to an article word by word: numbers, negations and names first. */
import './edits.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { StoryVersion } from '../../story/rewind.ts';
import { CHANGE_KINDS, type Hunk, hunksOf } from '../../story/word-diff.ts';

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
    changes: changesBetween(versions[index], after),
  }));
  return (
    <ol class="edits">
      {edits.reverse().map(({ after, changes }) => (
        <li key={after.seenAt}>
          <p class="quiet">
            <time dateTime={new Date(after.seenAt).toISOString()}>
              {i18n.dateTime(after.seenAt)}
            </time>
          </p>
          {changes.length === 0 && <p>{t('edits.label')}</p>}
          {changes.slice(0, MAX_HUNKS).map(({ key, hunk }) => (
            <p key={key} dir="auto" {...(language === null ? {} : { lang: language })}>
              <span class={`edit-kind edit-${hunk.kind}`} lang={i18n.language.tag}>
                {t(`edits.${hunk.kind}`)}
              </span>{' '}
              <Stretches hunk={hunk} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The most important change of the last edit in one line; nothing where only the label changed. */
export function LastEdit({ versions, language, i18n }: EditsProps) {
  const after = versions.at(-1);
  const [change] = after === undefined ? [] : changesBetween(versions.at(-2), after);
  if (versions.length < 2 || change === undefined) return null;
  return (
    <p class="edits">
      <b lang={i18n.language.tag} dir={i18n.language.direction}>
        {i18n.t(change.field === 'headline' ? 'edits.headline' : 'edits.text')}
      </b>{' '}
      <span dir="auto" {...(language === null ? {} : { lang: language })}>
        <Stretches hunk={change.hunk} />
      </span>
    </p>
  );
}

function Stretches({ hunk }: { readonly hunk: Hunk }) {
  return (
    <>
      {hunk.stretches.map(({ kind, text }) =>
        kind === 'gone' ? (
          <del key="gone">{text}</del>
        ) : kind === 'new' ? (
          <ins key="new">{text}</ins>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** The changes of one edit, the most important first; the key of each is its field and what changed. */
function changesBetween(before: StoryVersion | undefined, after: StoryVersion) {
  const changes = (['headline', 'deck', 'text'] as const).flatMap(field =>
    hunksOf(before?.[field] ?? '', after[field] ?? '').map(hunk => ({
      key: `${field} ${hunk.offset}`,
      field,
      hunk,
    })),
  );
  return changes.sort(
    (a, b) => CHANGE_KINDS.indexOf(a.hunk.kind) - CHANGE_KINDS.indexOf(b.hunk.kind),
  );
}
