/** Runs the reader's regular expressions in a worker, where a slow one can be terminated without blocking the page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PatternAnswer, PatternQuestion } from '../model/pattern.ts';
import { fits } from '../story/pattern.ts';

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
