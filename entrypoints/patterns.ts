/** The worker in which the reader's regular expressions run: a slow one can be ended without the page standing still. */
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
