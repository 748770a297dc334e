/** The words that changed between two texts, and what they touch; what weighs most comes first. Pure. */
import { fold } from '../words/tokens.ts';
import { isDenial } from './denials.ts';

/** What a change touches, the weightiest first; `spelling` is all that is left of a typo. */
export const CHANGE_KINDS = ['number', 'denial', 'name', 'words', 'spelling'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A stretch of words that stayed, went or came; where words were replaced, the old ones come first. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Words compared at most; what is longer counts as replaced from there on. */
const MOST_WORDS = 1500;

let segmenter: Intl.Segmenter | null = null;

/** The words and what stands between them. */
function pieces(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What of two texts stayed, went and came, by words. */
export function diffWords(before: string, after: string): readonly Stretch[] {
  const [a, b] = [pieces(before), pieces(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  const tell = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  tell('same', a.slice(0, start).join(''));
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), tell);
  tell('same', a.slice(a.length - end).join(''));
  return stretches;
}

/** The longest run of words that both have, told in order with what is missing in one of them. */
function middle(
  a: readonly string[],
  b: readonly string[],
  tell: (kind: Stretch['kind'], text: string) => void,
): void {
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    tell('gone', a.join(''));
    tell('new', b.join(''));
    return;
  }
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  let [i, j] = [0, 0];
  let [gone, came] = ['', ''];
  const flush = () => {
    tell('gone', gone);
    tell('new', came);
    [gone, came] = ['', ''];
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      // A space alone between two changes belongs to them: read together they are a phrase.
      if (/^\s+$/.test(a[i] ?? '') && (gone !== '' || came !== '') && a[i + 1] !== b[j + 1]) {
        gone += a[i];
        came += b[j];
      } else {
        flush();
        tell('same', a[i] ?? '');
      }
      i++;
      j++;
    } else if (
      j >= b.length ||
      (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    )
      gone += a[i++] ?? '';
    else came += b[j++] ?? '';
  }
  flush();
}

/** What the changes between two texts touch, the weightiest first; empty where they are the same. */
export function changeKinds(stretches: readonly Stretch[]): readonly ChangeKind[] {
  const found = new Set<ChangeKind>();
  stretches.forEach(({ kind, text }, place) => {
    if (kind === 'same' || (kind === 'new' && stretches[place - 1]?.kind === 'gone')) return;
    const next = stretches[place + 1];
    const came = kind === 'new' ? text : next?.kind === 'new' ? next.text : '';
    for (const one of kindsOf(kind === 'new' ? '' : text, came)) found.add(one);
  });
  return CHANGE_KINDS.filter(kind => found.has(kind));
}

function kindsOf(gone: string, came: string): readonly ChangeKind[] {
  const [a, b] = [words(gone), words(came)];
  const onlyIn = (some: readonly string[], others: readonly string[]) =>
    some.filter(word => !others.includes(word));
  const changed = [...onlyIn(a, b), ...onlyIn(b, a)];
  if (changed.length === 0) return [];
  const kinds: ChangeKind[] = [];
  if (changed.some(word => /\p{N}/u.test(word))) kinds.push('number');
  if (changed.some(word => isDenial(fold(word)))) kinds.push('denial');
  const [one = '', other = ''] = [onlyIn(a, b).join(' '), onlyIn(b, a).join(' ')];
  if (kinds.length === 0 && one !== '' && other !== '' && isNear(fold(one), fold(other)))
    return ['spelling'];
  if (changed.some(word => /^\p{Lu}\p{L}/u.test(word))) kinds.push('name');
  return kinds.length > 0 ? kinds : ['words'];
}

function words(text: string): readonly string[] {
  return pieces(text).filter(piece => /[\p{L}\p{N}]/u.test(piece));
}

/** Whether two words differ by two letters at most, and by less than a third of the shorter. */
function isNear(a: string, b: string): boolean {
  const most = Math.min(2, Math.floor((Math.min(a.length, b.length) - 1) / 3));
  if (most < 1 || Math.abs(a.length - b.length) > most || a.length > 40) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
      );
    row = next;
  }
  return (row[b.length] ?? 9) <= most;
}
