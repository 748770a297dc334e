/** Draws one starter set: its name, its sources, which can be left out one by one, and the button that follows them. */
import './set-card.css';
import { useState } from 'preact/hooks';
import type { StarterSet } from '../../feed/starter-sets.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import { SourceIcon } from '../lists/SourceIcon.tsx';
import type { FollowSources } from './use-follow-sources.ts';

/** How far a click on the button has come. */
type Progress = 'none' | 'asking' | 'refused' | 'coming' | 'failed';

interface SetCardProps {
  readonly set: StarterSet;
  /** Whether it is the set that fits best, whose button stands out. */
  readonly isFirst: boolean;
  /** The addresses that could not be followed. */
  readonly failed: ReadonlySet<string>;
  readonly i18n: FullI18n;
  readonly onFollow: FollowSources;
}

/** The set as a row of its own. */
export function SetCard({ set, isFirst, failed, i18n, onFollow }: SetCardProps) {
  const { t } = i18n;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isPicking, setPicking] = useState(false);
  const [clicked, setClicked] = useState<Progress>('none');
  const chosen = set.sources.filter(({ feedUrl }) => !left.has(feedUrl));
  const isFailed = clicked === 'coming' && chosen.every(({ feedUrl }) => failed.has(feedUrl));
  const progress = isFailed ? 'failed' : clicked;
  const isError = progress === 'refused' || progress === 'failed';
  const titleId = `set-${set.id}`;
  const follow = () => {
    const answer = onFollow(chosen);
    setClicked('asking');
    void answer.then(isGranted => setClicked(isGranted ? 'coming' : 'refused'));
  };
  const toggle = (feedUrl: string) => {
    const next = new Set(left);
    if (!next.delete(feedUrl)) next.add(feedUrl);
    setLeft(next);
  };
  return (
    <section class="set-card" aria-labelledby={titleId}>
      <h3 id={titleId}>{t(`starter.${set.id}`)}</h3>
      {isPicking ? (
        <ul class="set-sources" lang={set.language}>
          {set.sources.map(({ name, feedUrl }) => (
            <li key={feedUrl}>
              <label>
                <input
                  type="checkbox"
                  checked={!left.has(feedUrl)}
                  onChange={() => toggle(feedUrl)}
                />
                <SourceIcon feedId={null} name={name} />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p class="set-marks">
            {chosen.map(({ name, feedUrl }) => (
              <SourceIcon key={feedUrl} feedId={null} name={name} />
            ))}
          </p>
          <p class="set-names">
            {chosen.map(({ name, feedUrl }, index) => (
              <span key={feedUrl}>
                <bdi lang={set.language}>{name}</bdi>
                {index < chosen.length - 1 && ' · '}
              </span>
            ))}
          </p>
        </>
      )}
      <div class="set-actions">
        <button
          type="button"
          class={isFirst ? 'button button-main' : 'button'}
          disabled={chosen.length === 0 || progress === 'asking' || progress === 'coming'}
          onClick={follow}
        >
          {t('first.follow', { count: chosen.length })}
          <span class="unseen">: {t(`starter.${set.id}`)}</span>
        </button>
        <button
          type="button"
          class="link-button"
          aria-expanded={isPicking}
          onClick={() => setPicking(!isPicking)}
        >
          {t('first.pick')}
          <span class="unseen">: {t(`starter.${set.id}`)}</span>
        </button>
      </div>
      <p class={isError ? 'set-note error' : 'set-note'} role="status">
        {chosen.length === 0 ? t('first.none') : progress !== 'none' && t(`first.${progress}`)}
      </p>
    </section>
  );
}
