/** Compares two texts word by word and sorts the changes by importance: numbers and denials first. Pure. */
import { shorten, shortenStart } from '../words/shorten.ts';
import { fold } from '../words/tokens.ts';
import { isNegation } from './negations.ts';

/** Kinds of change, the most important first; `spelling` is a corrected typo. */
export const CHANGE_KINDS = ['number', 'denial', 'name', 'words', 'spelling'] as const;

/** One of the kinds of change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Words that stayed, were removed or were added; where words were replaced, the removed ones come first. */
export interface Stretch {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** In longer texts the whole part that differs counts as replaced. */
const MAX_WORDS = 1500;

let segmenter: Intl.Segmenter | null = null;

/** The words of a text and what is between them. */
function pieces(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** What stayed, was removed and was added between two texts, by words. */
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
  const append = (kind: Stretch['kind'], text: string) => {
    const last = stretches.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else stretches.push({ kind, text });
  };
  append('same', a.slice(0, start).join(''));
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), append);
  append('same', a.slice(a.length - end).join(''));
  return stretches;
}

/** Appends the longest common subsequence of words, and what only one of the two has, in order. */
function middle(
  a: readonly string[],
  b: readonly string[],
  append: (kind: Stretch['kind'], text: string) => void,
): void {
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
    append('gone', a.join(''));
    append('new', b.join(''));
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
    append('gone', gone);
    append('new', came);
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
        append('same', a[i] ?? '');
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

/** One change with some text around it. */
export interface Hunk {
  readonly kind: ChangeKind;
  readonly stretches: readonly Stretch[];
  /** Where the change begins in the later text, in UTF-16 units. */
  readonly offset: number;
}

/** Unchanged characters shown on either side of a change. */
const AROUND = 48;

/** The changes between two texts, the most important first; punctuation and spaces alone are no change. */
export function hunksOf(before: string, after: string): readonly Hunk[] {
  const stretches = diffWords(before, after);
  const hasNames = !isTitleCase(`${before} ${after}`);
  let end = 0;
  const hunks = stretches.flatMap((stretch, index): Hunk[] => {
    const offset = end;
    if (stretch.kind !== 'gone') end += stretch.text.length;
    const last = stretches[index - 1];
    if (stretch.kind === 'same' || (last !== undefined && last.kind !== 'same')) return [];
    const next = stretches[index + 1];
    const changed = next === undefined || next.kind === 'same' ? [stretch] : [stretch, next];
    const lead = last?.text.slice(-2) ?? '';
    const textOf = (kind: Stretch['kind']) => changed.find(one => one.kind === kind)?.text ?? '';
    const [kind] = kindsOf(textOf('gone'), textOf('new'), hasNames ? lead : null);
    if (kind === undefined) return [];
    const behind = stretches[index + changed.length];
    return [
      {
        kind,
        offset,
        stretches: [
          ...(last === undefined
            ? []
            : [{ kind: 'same' as const, text: shortenStart(last.text, AROUND) }]),
          ...changed,
          ...(behind === undefined
            ? []
            : [{ kind: 'same' as const, text: shorten(behind.text, AROUND) }]),
        ],
      },
    ];
  });
  return hunks.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

/**
 * The kinds of one change, the most important first; empty where no word changed.
 * @param lead The text before it; null where capitals do not mark names.
 */
function kindsOf(gone: string, came: string, lead: string | null): readonly ChangeKind[] {
  const [a, b] = [words(gone), words(came)];
  const onlyIn = (some: readonly string[], others: readonly string[]) =>
    some.filter(word => !others.includes(word));
  const changed = [...onlyIn(a, b), ...onlyIn(b, a)];
  if (changed.length === 0) return [];
  const kinds: ChangeKind[] = [];
  if (changed.some(word => /\p{N}/u.test(word))) kinds.push('number');
  if (changed.some(word => isNegation(fold(word)))) kinds.push('denial');
  const [one = '', other = ''] = [onlyIn(a, b).join(' '), onlyIn(b, a).join(' ')];
  if (kinds.length === 0 && one !== '' && other !== '' && isNear(fold(one), fold(other)))
    return ['spelling'];
  const isNamed = (text: string) => NAME.test(`${lead}${text}`);
  if (lead !== null && (isNamed(gone) || isNamed(came))) kinds.push('name');
  return kinds.length > 0 ? kinds : ['words'];
}

/** A capital letter inside a sentence. */
const NAME = /[^.!?…:"“\s]\s+\p{Lu}\p{L}/u;

/** Whether nearly every longer word is capitalised, as in the headlines of many papers. */
function isTitleCase(text: string): boolean {
  const longer = text.match(/\p{L}{4,}/gu) ?? [];
  const large = longer.filter(word => /^\p{Lu}/u.test(word));
  return longer.length >= 4 && large.length / longer.length > 0.8;
}

function words(text: string): readonly string[] {
  return pieces(text).filter(piece => /[\p{L}\p{N}]/u.test(piece));
}

/** Whether two words differ by at most two letters, and less than a third of the shorter one. */
function isNear(a: string, b: string): boolean {
  const maxDistance = Math.min(2, Math.floor((Math.min(a.length, b.length) - 1) / 3));
  if (maxDistance < 1 || Math.abs(a.length - b.length) > maxDistance || a.length > 40) return false;
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
  return (row[b.length] ?? 9) <= maxDistance;
}
