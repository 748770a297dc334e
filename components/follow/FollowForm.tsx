/** Draws the field for the address of a site or feed, and the state of every pending follow. */
import './follow-form.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PendingFollowRow } from '../../model/follow-rows.ts';
import { FeedChoice, FeedChoices } from './FeedChoice.tsx';
import { problemText } from './problem-text.ts';

interface FollowFormProps {
  readonly wishes: readonly PendingFollowRow[];
  readonly i18n: FullI18n;
  /** The initial text of the field. */
  readonly initial: string;
  /** Suggestions for the words in the field; null where it holds an address or nothing. */
  readonly suggest: (typed: string) => ComponentChildren;
  /** Called inside the click, so that the browser's question can be asked; false where `typed` is no address. */
  readonly onFollow: (typed: string) => boolean;
  /** Called inside the click: asks for access to the site of `url`. */
  readonly onAllow: (address: string, url: string) => void;
  readonly onChoose: (address: string, feedUrl: string) => void;
  readonly onDismiss: (address: string) => void;
}

/** The field with its suggestions, and below it the pending follows. */
export function FollowForm({
  wishes,
  i18n,
  initial,
  suggest,
  onFollow,
  onAllow,
  onChoose,
  onDismiss,
}: FollowFormProps) {
  const { t } = i18n;
  const [typed, setTyped] = useState(initial);
  const [isBad, setBad] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const isAddress = onFollow(typed);
    setBad(!isAddress);
    if (isAddress) setTyped('');
  };
  return (
    <div class="follow">
      <form class="follow-form" onSubmit={submit} noValidate>
        <label class="field">
          <span>{t('follow.label')}</span>
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            value={typed}
            aria-invalid={isBad}
            aria-describedby={isBad ? 'follow-error' : undefined}
            onInput={event => {
              setTyped(event.currentTarget.value);
              setBad(false);
            }}
          />
        </label>
        <button type="submit" class="button button-main">
          {t('follow.button')}
        </button>
      </form>
      {isBad && (
        <p class="error" id="follow-error" role="alert">
          {t('follow.bad-address')}
        </p>
      )}
      {suggest(typed)}
      <ul aria-live="polite">
        {wishes.map(wish => (
          <li key={wish.address} class={`wish wish-${wish.state}`}>
            <WishText wish={wish} i18n={i18n} onAllow={onAllow} onChoose={onChoose} />
            {wish.state !== 'looking' && (
              <button
                type="button"
                class="button button-quiet"
                onClick={() => onDismiss(wish.address)}
              >
                {t('action.dismiss')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function WishText({
  wish,
  i18n,
  onAllow,
  onChoose,
}: { wish: PendingFollowRow } & Pick<FollowFormProps, 'i18n' | 'onAllow' | 'onChoose'>) {
  const { t } = i18n;
  const host = hostOf(wish.address);
  if (wish.state === 'done') {
    return (
      <p>
        {t('follow.done', { title: wish.title ?? host })}
        {wish.isReplaced && ` ${t('follow.replaced')}`}
      </p>
    );
  }
  if (wish.state === 'looking') return <p>{t('follow.looking', { host })}</p>;
  if (wish.state === 'choosing') return <Candidates wish={wish} i18n={i18n} onChoose={onChoose} />;
  if (wish.state === 'asking' && wish.feedUrl !== null) {
    const { feedUrl } = wish;
    return (
      <div>
        <p>{t('follow.asking', { host, other: hostOf(feedUrl) })}</p>
        <button type="button" class="button" onClick={() => onAllow(wish.address, feedUrl)}>
          {t('follow.allow', { host: hostOf(feedUrl) })}
        </button>
      </div>
    );
  }
  if (wish.state === 'failed' && wish.problem !== null) {
    return (
      <div>
        <p class="error">
          <bdi>{host}</bdi>: {problemText(wish.problem, i18n)}
        </p>
        {wish.problem.code === 'no-permission' && (
          <button type="button" class="button" onClick={() => onAllow(wish.address, wish.address)}>
            {t('follow.allow', { host })}
          </button>
        )}
      </div>
    );
  }
  return (
    <div>
      <p>{t('follow.waiting', { host })}</p>
      <button type="button" class="button" onClick={() => onAllow(wish.address, wish.address)}>
        {t('follow.allow', { host })}
      </button>
    </div>
  );
}

function Candidates({
  wish,
  i18n,
  onChoose,
}: { wish: PendingFollowRow } & Pick<FollowFormProps, 'i18n' | 'onChoose'>) {
  const { t } = i18n;
  return (
    <div>
      <p>{t('follow.choosing', { host: hostOf(wish.address) })}</p>
      <FeedChoices>
        {wish.candidates.map(({ url, title, count, newest }) => (
          <FeedChoice
            key={url}
            name={title ?? url}
            detail={
              <>
                {count === null ? hostOf(url) : t('follow.entries', { count })}
                {newest !== null && <bdi> {newest}</bdi>}
              </>
            }
            onChoose={() => onChoose(wish.address, url)}
          />
        ))}
      </FeedChoices>
    </div>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
