/** Plays the chime of an alert and reads its headline aloud, in a page or background that can play audio. */
import type { Sounding } from './sounding.ts';

/** The two notes of the chime: Hz, and when each begins, s. */
const NOTES = [
  [880, 0],
  [1174.66, 0.16],
] as const;
const NOTE_S = 0.5;
const LOUDNESS = 0.18;
/** A system without a loudspeaker, or without a voice, may never say that it is done. */
const CHIME_LIMIT_MS = 2000;
const WORDS_LIMIT_MS = 30_000;
const VOICES_LIMIT_MS = 1000;

/** Resolves when everything was played, or could not be. */
export async function play({ hasChime, words, language }: Sounding): Promise<void> {
  if (hasChime) await within(CHIME_LIMIT_MS, chime);
  if (words !== '') await within(WORDS_LIMIT_MS, done => void speak(words, language, done));
}

function chime(done: () => void): void {
  const audio = new AudioContext();
  for (const [pitch, beginsAt] of NOTES) {
    const at = audio.currentTime + beginsAt;
    const note = new OscillatorNode(audio, { frequency: pitch });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(LOUDNESS, at + 0.01);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + NOTE_S);
    note.connect(volume).connect(audio.destination);
    note.start(at);
    note.stop(at + NOTE_S);
    note.onended = () => {
      if (pitch !== NOTES[1][0]) return;
      void audio.close();
      done();
    };
  }
}

/** Some voices of Chrome send what they say to a server: those are never used, and what no other can say stays silent. */
async function speak(words: string, language: string, done: () => void): Promise<void> {
  const voices = await voicesOf(speechSynthesis);
  const own = voices.filter(({ localService }) => localService);
  const voice = chooseVoice(own, language);
  /** Where all are of this machine, the system chooses. */
  const mayChoose = own.length > 0 && own.length === voices.length;
  if (voice === null && !mayChoose) return done();
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = language;
  utterance.onend = done;
  utterance.onerror = done;
  if (!mayChoose) utterance.voice = voice;
  // What is still being said of another alert gives way.
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

/** The voice of a language, the system's own before others; null where there is none. */
export function chooseVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'default'>>(
  voices: readonly V[],
  language: string,
): V | null {
  const plain = (tag: string) => tag.toLowerCase().replaceAll('_', '-');
  const wanted = plain(language);
  const [primary = ''] = wanted.split('-');
  const fitting = voices.filter(
    ({ lang }) => primary === '' || plain(lang).split('-')[0] === primary,
  );
  return (
    fitting.find(({ lang }) => plain(lang) === wanted) ??
    fitting.find(voice => voice.default) ??
    fitting[0] ??
    null
  );
}

/** The voices there are; some browsers know them only after a while. */
async function voicesOf(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  if (synthesis.getVoices().length === 0)
    await within(VOICES_LIMIT_MS, done => synthesis.addEventListener('voiceschanged', done));
  return synthesis.getVoices();
}

function within(limitMs: number, begin: (done: () => void) => void): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, limitMs);
    begin(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
