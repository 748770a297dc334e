/** Runs a reader's regular expression in a worker, with a time limit. */
import type { Pattern, PatternAnswer, PatternQuestion } from '../../model/pattern.ts';

/** The time limit of a pattern for all headlines together, in ms. */
export const PATTERN_LIMIT_MS = 250;
const START_LIMIT_MS = 5000;

type PatternResult =
  | { readonly state: 'done'; readonly hits: readonly boolean[] }
  | { readonly state: 'bad'; readonly detail: string }
  | { readonly state: 'slow' };

/** Which of `texts` match `pattern`; `slow` after {@link PATTERN_LIMIT_MS}, `bad` where it is no valid expression. */
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
      // The limit of the pattern counts from here, because the start of the worker takes time of its own.
      clearTimeout(timer);
      timer = setTimeout(end, PATTERN_LIMIT_MS, { state: 'slow' });
      worker.postMessage({ pattern, texts } satisfies PatternQuestion);
    };
  });
}
