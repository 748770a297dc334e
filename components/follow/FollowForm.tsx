/** Draws the field for the address of a site or feed, and the state of every pending follow. */
import './follow-form.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hasLogin } from '../../feed/address.ts';
import type { FullI18n } from '../../i18n/translate.ts';
import type { PendingFollowRow } from '../../model/follow-rows.ts';
import { messageMs, useLinger } from '../shared/use-linger.ts';
import type { Typed } from './follow.ts';
import { PendingFollow, type PendingFollowProps } from './PendingFollow.tsx';

interface FollowFormProps {
  /** Whether the field is shown, and not the pending follows alone. */
  readonly hasField?: boolean;
  readonly follows: readonly PendingFollowRow[];
  readonly i18n: FullI18n;
  /** The initial text of the field. */
  readonly initial: string;
  /** Suggestions for the words in the field; null where it holds an address or nothing. */
  readonly suggest: (typed: string) => ComponentChildren;
  /** Called inside the click, so that the browser's question can be asked. */
  readonly onFollow: (typed: string) => Typed;
  readonly onAllow: PendingFollowProps['onAllow'];
  readonly onChoose: PendingFollowProps['onChoose'];
  readonly onFollowList: PendingFollowProps['onFollowList'];
  readonly onDismiss: (address: string) => void;
  /** Called for a follow that is done, once that has been read. */
  readonly onRead: (address: string) => void;
}

/** The least time that a follow is shown as done, in ms. */
const LEAST_MS = 6000;

/** The field with its suggestions, and below it the pending follows. */
export function FollowForm({
  hasField = true,
  follows,
  i18n,
  initial,
  suggest,
  onFollow,
  onAllow,
  onChoose,
  onFollowList,
  onDismiss,
  onRead,
}: FollowFormProps) {
  const { t } = i18n;
  const [typed, setTyped] = useState(initial);
  const [result, setResult] = useState<Typed | null>(null);
  const suggestions = useRef<HTMLDivElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const read = onFollow(typed);
    const isName = read.kind === 'words' && read.refused.length === 0 && suggest(typed) !== null;
    // Words lead to the best of what they name, where Enter follows it; where they name nothing, that is said there.
    if (isName) suggestions.current?.querySelector('button')?.focus();
    setResult(isName ? null : read);
    // What was not read stays in the field, to be mended.
    if (read.kind === 'followed') setTyped(read.refused.join(' '));
  };
  // A field of one line would join the lines that are pasted into one word; parted by tabs, each is read for itself.
  const paste = (event: ClipboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!/[\n\r]/.test(text)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
    setTyped(value.slice(0, start) + text.split(/\s*[\n\r]+\s*/).join('\t') + value.slice(end));
    setResult(null);
  };
  const isBad = result !== null && (result.kind === 'words' || result.refused.length > 0);
  return (
    <div class="follow">
      {hasField && (
        <>
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
                  setResult(null);
                }}
                onPaste={paste}
              />
            </label>
            <button type="submit" class="button button-main">
              {t('follow.button')}
            </button>
          </form>
          {isBad && (
            <p class="error" id="follow-error" role="alert">
              {refusalText(result.refused, i18n)}
            </p>
          )}
          <div ref={suggestions}>{suggest(typed)}</div>
        </>
      )}
      <ul aria-live="polite">
        {follows.map(follow => (
          <Item
            key={follow.address}
            follow={follow}
            i18n={i18n}
            onAllow={onAllow}
            onChoose={onChoose}
            onFollowList={onFollowList}
            onDismiss={onDismiss}
            onRead={onRead}
          />
        ))}
      </ul>
    </div>
  );
}

type ItemProps = PendingFollowProps & Pick<FollowFormProps, 'onDismiss' | 'onRead'>;

/** One pending follow; done, it leaves by itself, and in any other state it stays. */
function Item({ onDismiss, onRead, ...props }: ItemProps) {
  const { address, state, title } = props.follow;
  const linger = useLinger(
    state,
    state === 'done' ? messageMs(title ?? address, LEAST_MS) : null,
    () => onRead(address),
  );
  return (
    <li class={`pending-follow pending-follow-${state}`} {...linger}>
      <PendingFollow {...props} />
      {state !== 'looking' && (
        <button type="button" class="button button-quiet" onClick={() => onDismiss(address)}>
          {props.i18n.t('action.dismiss')}
        </button>
      )}
    </li>
  );
}

/** Why what was typed is not followed; an address with a password is not repeated. */
function refusalText(refused: readonly string[], { t, list }: FullI18n): string {
  if (refused.length === 0) return t('follow.bad-address');
  if (refused.some(hasLogin)) return t('follow.login');
  return t('opml.refused.address', { name: list(refused) });
}
