/**
 * Plays an alert aloud. Chrome's service worker cannot play audio, so an offscreen page does (the permission `offscreen` is asked for
 * when the reader turns sound on, and shows no warning). Firefox's event page plays it itself.
 */
import browser from 'webextension-polyfill';
import { play } from './play.ts';
import { type Sounding, toFragment } from './sounding.ts';

/** What Chrome has once the permission is granted, and the types, which are Firefox's, lack. */
interface Offscreen {
  readonly offscreen?: {
    readonly createDocument: (wanted: {
      url: string;
      reasons: readonly string[];
      justification: string;
    }) => Promise<void>;
    readonly closeDocument: () => Promise<void>;
    readonly hasDocument: () => Promise<boolean>;
  };
}

/** Plays the chime and reads the words, as far as this browser can. */
export async function sound(sounding: Sounding): Promise<void> {
  const { offscreen }: typeof browser & Offscreen = browser;
  if (offscreen !== undefined) {
    // There can be one; what is still being said of another alert gives way.
    if (await offscreen.hasDocument()) await offscreen.closeDocument();
    await offscreen.createDocument({
      url: `sound.html${toFragment(sounding)}`,
      reasons: ['AUDIO_PLAYBACK'],
      justification: 'The reader wants to hear alerts.',
    });
  } else if (typeof AudioContext !== 'undefined') await play(sounding);
}
