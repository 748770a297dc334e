/** Where an alert is played: in Chrome's offscreen page, else in the background itself, else not at all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sound } from '../../../alert/sound.ts';
import { fromFragment } from '../../../alert/sounding.ts';

const SOUNDING = { hasChime: true, words: 'Ferry aground & "safe"', language: 'en-GB' };

/** What was done, in order. */
let done: unknown[];
beforeEach(() => {
  fakeBrowser.reset();
  done = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(fakeBrowser, 'offscreen');
});

/** Gives the browser an offscreen page, which Chrome allows one of. */
function offerOffscreen(isOpen: boolean): void {
  let hasDocument = isOpen;
  Object.assign(fakeBrowser, {
    offscreen: {
      hasDocument: async () => hasDocument,
      closeDocument: async () => {
        done.push('closed');
        hasDocument = false;
      },
      createDocument: async (wanted: { url: string; reasons: readonly string[] }) => {
        if (hasDocument) throw new Error('Only a single offscreen document may be created.');
        hasDocument = true;
        done.push(wanted.url, wanted.reasons);
      },
    },
  });
}

/** Gives the background a voice and no network; the words that are spoken are kept. */
function offerVoice(): void {
  vi.stubGlobal('AudioContext', class {});
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      lang = '';
      onend = () => {};
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ lang: 'en-GB', default: true, localService: true }],
    cancel: () => {},
    speak: (one: { text: string; lang: string; onend: () => void }) => {
      done.push([one.text, one.lang]);
      one.onend();
    },
  });
}

describe('in Chrome', () => {
  test('an offscreen page gets the alert in its address, for audio', async () => {
    offerOffscreen(false);
    await sound(SOUNDING);
    const [url, reasons] = done;
    expect(String(url)).toMatch(/^sound\.html#/);
    expect(fromFragment(new URL(String(url), 'https://x.example/').hash)).toEqual(SOUNDING);
    expect(reasons).toEqual(['AUDIO_PLAYBACK']);
  });

  test('an alert that is still being played gives way', async () => {
    offerOffscreen(true);
    await sound(SOUNDING);
    expect(done[0]).toBe('closed');
    expect(done).toHaveLength(3);
  });

  test('the background itself plays nothing', async () => {
    offerOffscreen(false);
    offerVoice();
    await sound({ ...SOUNDING, hasChime: false });
    expect(done).not.toContainEqual([SOUNDING.words, SOUNDING.language]);
  });
});

test('a background with a loudspeaker plays the alert itself', async () => {
  offerVoice();
  await sound({ ...SOUNDING, hasChime: false });
  expect(done).toEqual([[SOUNDING.words, SOUNDING.language]]);
});

test('a background without any loudspeaker stays silent and does not fail', async () => {
  expect(typeof AudioContext).toBe('undefined');
  await sound(SOUNDING);
  expect(done).toEqual([]);
});
