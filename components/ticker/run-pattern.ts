/** Runs a regular expression of the reader's in a worker of its own, for so long and no longer. */
import type { Pattern, PatternAnswer, PatternQuestion } from '../../model/pattern.ts';

/** What a pattern may take for all headlines together, in ms. */
export const PATTERN_LIMIT_MS = 250;
const START_LIMIT_MS = 5000;

export type PatternResult =
  | { readonly state: 'done'; readonly hits: readonly boolean[] }
  | { readonly state: 'bad'; readonly detail: string }
  | { readonly state: 'slow' };

export function runPattern(pattern: Pattern, texts: readonly string[]): Promise<PatternResult> {
  return new Promise(resolve => {
    const worker = new Worker('/patterns.js');
    const end = (result: PatternResult) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    let timer = setTimeout(end, START_LIMIT_MS, { state: 'slow' });
    worker.onerror = ({ message }) => end({ state: 'bad', detail: message });
    worker.onmessage = ({ data }: MessageEvent<PatternAnswer>) => {
      if (data.state !== 'ready') return end(data);
      // The time of the pattern is counted from here: that of the worker's start says nothing about it.
      clearTimeout(timer);
      timer = setTimeout(end, PATTERN_LIMIT_MS, { state: 'slow' });
      worker.postMessage({ pattern, texts } satisfies PatternQuestion);
    };
  });
}
