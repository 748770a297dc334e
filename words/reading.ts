/** Estimates how long a text takes to read, by script, and the speed of the ticker from that. Pure. */

/**
 * Silent reading in characters a second, from the median texts of IReST (Trauzettel-Klosinski and Dietz, 2012: English 987
 * a minute, Russian 986, Arabic 612, Hebrew 833, Chinese 255, Japanese 357); scripts that it lacks are estimated from
 * those nearest to them. `em` is the usual width of a character; signs that stand on another one count nothing.
 */
const SCRIPTS: readonly (readonly [script: RegExp, perSecond: number, em: number])[] = [
  [/\p{Script=Han}/u, 4.3, 1],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 6, 1],
  [/\p{Script=Hangul}/u, 7, 0.9],
  [/\p{Script=Arabic}/u, 10.2, 0.5],
  [/[\p{Script=Khmer}\p{Script=Myanmar}]/u, 9, 0.7],
  [
    /[\p{Script=Thai}\p{Script=Lao}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/u,
    11,
    0.6,
  ],
];
/** Latin, Cyrillic, Greek, Hebrew and all scripts not listed above. */
const ALPHABET = { perSecond: 16, em: 0.5 };

/** Seconds that a practised reader needs for `text`, read once in silence. */
export function readingSeconds(text: string): number {
  return measured(text).seconds;
}

/**
 * The speed of a crawl, in em a second, at which its headlines pass as fast as they are read at leisure: half as fast as
 * in silence, because the eye has to find them first. 0 where there is nothing to read.
 */
export function crawlSpeed(headlines: readonly string[]): number {
  const { ems, seconds } = measured(headlines.join(''));
  return seconds === 0 ? 0 : ems / (2 * seconds);
}

/** What the eye needs to find a new headline before it reads it, and the longest that one stands, in seconds. */
const FINDING_SECONDS = 1.5;
const LONGEST_SECONDS = 30;

/**
 * Seconds that a headline stands in sight where one comes after the other: twice as long as silent reading takes, as in the
 * crawl, and before that the time to find it. @param pace The reader's factor: 2 halves the time.
 */
export function standingSeconds(headline: string, pace: number): number {
  return Math.min(LONGEST_SECONDS, (FINDING_SECONDS + 2 * readingSeconds(headline)) / pace);
}

function measured(text: string): { ems: number; seconds: number } {
  let ems = 0;
  let seconds = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    const known = SCRIPTS.find(([script]) => script.test(character));
    ems += known?.[2] ?? ALPHABET.em;
    seconds += 1 / (known?.[1] ?? ALPHABET.perSecond);
  }
  return { ems, seconds };
}
