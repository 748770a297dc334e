/** Draws the field for the address of a site or feed, and the state of every pending follow. */
import './follow-form.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PendingFollowRow } from '../../model/follow-rows.ts';
import { FeedChoice, FeedChoices } from './FeedChoice.tsx';
import { OpenPage } from './OpenPage.tsx';
import { problemText } from './problem-text.ts';

interface FollowFormProps {
  readonly follows: readonly PendingFollowRow[];
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
  follows,
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
  const suggestions = useRef<HTMLDivElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const isAddress = onFollow(typed);
    // Words lead to the best of what they name, where Enter follows it; where they name nothing, that is said there.
    if (!isAddress) suggestions.current?.querySelector('button')?.focus();
    setBad(!isAddress && suggest(typed) === null);
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
      <div ref={suggestions}>{suggest(typed)}</div>
      <ul aria-live="polite">
        {follows.map(follow => (
          <li key={follow.address} class={`pending-follow pending-follow-${follow.state}`}>
            <PendingFollow follow={follow} i18n={i18n} onAllow={onAllow} onChoose={onChoose} />
            {follow.state !== 'looking' && (
              <button
                type="button"
                class="button button-quiet"
                onClick={() => onDismiss(follow.address)}
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

function PendingFollow({
  follow,
  i18n,
  onAllow,
  onChoose,
}: { follow: PendingFollowRow } & Pick<FollowFormProps, 'i18n' | 'onAllow' | 'onChoose'>) {
  const { t } = i18n;
  const host = hostOf(follow.address);
  if (follow.state === 'done') {
    return (
      <p>
        {t('follow.done', { title: follow.title ?? host })}
        {follow.isReplaced && ` ${t('follow.replaced')}`}
      </p>
    );
  }
  if (follow.state === 'looking') return <p>{t('follow.looking', { host })}</p>;
  if (follow.state === 'choosing')
    return <Candidates follow={follow} i18n={i18n} onChoose={onChoose} />;
  if (follow.state === 'asking' && follow.feedUrl !== null) {
    const { feedUrl } = follow;
    return (
      <div>
        <p>{t('follow.asking', { host, other: hostOf(feedUrl) })}</p>
        <button type="button" class="button" onClick={() => onAllow(follow.address, feedUrl)}>
          {t('follow.allow', { host: hostOf(feedUrl) })}
        </button>
      </div>
    );
  }
  if (follow.state === 'failed' && follow.problem !== null) {
    return (
      <div>
        <p class="error">
          <bdi>{host}</bdi>: {problemText(follow.problem, i18n)}
        </p>
        <OpenPage problem={follow.problem} url={follow.address} i18n={i18n} />
        {follow.problem.code === 'no-permission' && (
          <button
            type="button"
            class="button"
            onClick={() => onAllow(follow.address, follow.address)}
          >
            {t('follow.allow', { host })}
          </button>
        )}
      </div>
    );
  }
  return (
    <div>
      <p>{t('follow.waiting', { host })}</p>
      <button type="button" class="button" onClick={() => onAllow(follow.address, follow.address)}>
        {t('follow.allow', { host })}
      </button>
    </div>
  );
}

function Candidates({
  follow,
  i18n,
  onChoose,
}: { follow: PendingFollowRow } & Pick<FollowFormProps, 'i18n' | 'onChoose'>) {
  const { t } = i18n;
  return (
    <div>
      <p>{t('follow.choosing', { host: hostOf(follow.address) })}</p>
      <FeedChoices>
        {follow.candidates.map(({ url, title, count, newest }) => (
          <FeedChoice
            key={url}
            name={title ?? url}
            detail={
              <>
                {count === null ? hostOf(url) : t('follow.entries', { count })}
                {newest !== null && <bdi> {newest}</bdi>}
              </>
            }
            onChoose={() => onChoose(follow.address, url)}
          />
        ))}
      </FeedChoices>
    </div>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
