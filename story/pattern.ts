/** Regular expressions that readers type instead of words, such as `/quake|tremor/i`. Pure, but possibly slow. */
import type { Pattern } from '../model/pattern.ts';

const TYPED = /^\/(.+)\/([imsu]*)$/s;
/** Probes for a new pattern: long repetitions of one character make bad patterns backtrack. */
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

/** Texts that make a pattern backtrack if it can: long repetitions of its characters, ended by others. */
export function probes({ source }: Pattern): readonly string[] {
  const named = new Set(['a', 'A', '1', ' ', ...(source.match(/[\p{L}\p{N}]/gu) ?? [])]);
  return [...named]
    .slice(0, MAX_PROBES)
    .flatMap(one => [`${one.repeat(PROBE_LENGTH)}\n!`, `${`${one} `.repeat(PROBE_LENGTH / 2)}\n!`]);
}
