/** A regular expression of the reader's runs in a worker of its own, for a limited time. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PATTERN_LIMIT_MS, runPattern } from '../../../../components/ticker/run-pattern.ts';
import { stubPatternWorker } from '../../../fixtures/pattern-worker.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const QUAKE = { source: 'quake', flags: 'iu' };

/** A worker that says what `script` says, when a test tells it to. */
function stubWorker(script: { readonly isReady: boolean; readonly error?: string }): {
  readonly workers: { isTerminated: boolean }[];
} {
  const workers: { isTerminated: boolean }[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((event: { data: unknown }) => void) | null = null;
      onerror: ((event: { message: string }) => void) | null = null;
      isTerminated = false;
      constructor() {
        workers.push(this);
        queueMicrotask(() => {
          if (script.error !== undefined) this.onerror?.({ message: script.error });
          else if (script.isReady) this.onmessage?.({ data: { state: 'ready' } });
        });
      }
      postMessage(): void {}
      terminate(): void {
        this.isTerminated = true;
      }
    },
  );
  return { workers };
}

describe('a pattern', () => {
  test('says of each text whether it fits', async () => {
    stubPatternWorker();
    expect(await runPattern(QUAKE, ['A Quake', 'A flood'])).toEqual({
      state: 'done',
      hits: [true, false],
    });
  });

  test('that is no regular expression says what is wrong with it', async () => {
    stubPatternWorker();
    const result = await runPattern({ source: '(', flags: 'u' }, ['x']);
    expect(result).toMatchObject({ state: 'bad', detail: expect.stringContaining('(') });
  });

  test('is ended when it takes too long, and its worker with it', async () => {
    vi.useFakeTimers();
    const { workers } = stubWorker({ isReady: true });
    const running = runPattern(QUAKE, ['x']);
    await vi.advanceTimersByTimeAsync(PATTERN_LIMIT_MS - 1);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await running).toEqual({ state: 'slow' });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  test('is not blamed for a worker that starts slowly, which is given up in the end', async () => {
    vi.useFakeTimers();
    const { workers } = stubWorker({ isReady: false });
    let result: unknown = 'none yet';
    void runPattern(QUAKE, ['x']).then(said => {
      result = said;
    });
    await vi.advanceTimersByTimeAsync(10 * PATTERN_LIMIT_MS);
    expect(result).toBe('none yet');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(result).toEqual({ state: 'slow' });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  test('whose worker does not start at all says why', async () => {
    stubWorker({ isReady: false, error: 'blocked' });
    expect(await runPattern(QUAKE, ['x'])).toEqual({ state: 'bad', detail: 'blocked' });
  });
});
