/** Regular expressions that a reader may type where words are asked for: `/quake|tremor/i`. Pure, and possibly slow. */
import type { Pattern } from '../model/pattern.ts';

const TYPED = /^\/(.+)\/([imsu]*)$/s;
/** What is tried on a pattern before it is kept: runs of one character are where bad patterns lose themselves. */
const PROBE_LENGTH = 60;
const MAX_PROBES = 24;

/** The pattern in `typed`, or null where words were typed. Case counts only where no flag says otherwise. */
export function readPattern(typed: string): Pattern | null {
  const [, source, flags] = TYPED.exec(typed.trim()) ?? [];
  return source === undefined || flags === undefined ? null : { source, flags: flags || 'iu' };
}

/**
 * Which of `texts` the pattern fits.
 * @throws SyntaxError where it is no regular expression.
 */
export function fits({ source, flags }: Pattern, texts: readonly string[]): readonly boolean[] {
  const expression = new RegExp(source, [...new Set(flags)].join(''));
  return texts.map(text => expression.test(text));
}

/** Texts on which a pattern that can lose itself does: long runs of what it names, ended by what it does not. */
export function probes({ source }: Pattern): readonly string[] {
  const named = new Set(['a', 'A', '1', ' ', ...(source.match(/[\p{L}\p{N}]/gu) ?? [])]);
  return [...named]
    .slice(0, MAX_PROBES)
    .flatMap(one => [`${one.repeat(PROBE_LENGTH)}\n!`, `${`${one} `.repeat(PROBE_LENGTH / 2)}\n!`]);
}
