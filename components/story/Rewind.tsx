/** Draws the slider that shows a story as it was known at an earlier moment. */
import './rewind.css';
import type { PageI18n } from '../../i18n/translate.ts';

interface RewindProps {
  /** At least two, the oldest first; epoch ms. */
  readonly moments: readonly number[];
  /** When the first report came out, epoch ms; it may be long before it was seen. */
  readonly startAt: number;
  /** The index of the one that is shown; null is now. */
  readonly index: number | null;
  readonly i18n: PageI18n;
  readonly now: number;
  readonly onRewind: (index: number | null) => void;
}

/** The slider between the first moment of the story and now. */
export function Rewind({ moments, startAt, index, i18n, now, onRewind }: RewindProps) {
  const { t } = i18n;
  const last = moments.length - 1;
  const at = index === null ? null : (moments[index] ?? null);
  const place =
    at === null ? t('story.rewind.now') : t('story.rewind.at', { time: i18n.since(at, now) });
  return (
    <label class="rewind">
      <span class="unseen">{t('story.rewind')}</span>
      <span aria-hidden="true">{i18n.since(startAt, now)}</span>
      <input
        type="range"
        min={0}
        max={last}
        value={index ?? last}
        aria-valuetext={place}
        onInput={event => {
          const chosen = Number(event.currentTarget.value);
          onRewind(chosen >= last ? null : chosen);
        }}
      />
      <output>{place}</output>
    </label>
  );
}
