/** The worker in which the reader's regular expressions run: a slow one can be ended without the page standing still. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fits, type Pattern } from '../story/pattern.ts';

/** What the page asks. */
export interface PatternQuestion {
  readonly pattern: Pattern;
  readonly texts: readonly string[];
}

export type PatternAnswer =
  | { readonly state: 'ready' }
  | { readonly state: 'done'; readonly hits: readonly boolean[] }
  | { readonly state: 'bad'; readonly detail: string };

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<PatternQuestion>) =>
    postMessage(answer(data)),
  );
  postMessage({ state: 'ready' } satisfies PatternAnswer);
});

function answer({ pattern, texts }: PatternQuestion): PatternAnswer {
  try {
    return { state: 'done', hits: fits(pattern, texts) };
  } catch (cause) {
    return { state: 'bad', detail: cause instanceof Error ? cause.message : String(cause) };
  }
}
