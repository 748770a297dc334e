/** Describes what an alert plays, and how that is passed in the address of the page that plays it. */

/** What is to be played. */
export interface Sounding {
  readonly hasChime: boolean;
  /** What is read aloud; '' where nothing is. Out of a feed, and hostile: it is spoken and never shown. */
  readonly words: string;
  /** BCP 47 tag of the words; '' leaves it to the system. */
  readonly language: string;
}

/** Longer texts are cut. */
const MAX_WORDS = 300;

/** The fragment of an address, with its "#". */
export function toFragment({ hasChime, words, language }: Sounding): string {
  return `#${new URLSearchParams({
    chime: hasChime ? '1' : '',
    words: words.slice(0, MAX_WORDS),
    language,
  })}`;
}

/** Reads what `toFragment` wrote. */
export function fromFragment(fragment: string): Sounding {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  return {
    hasChime: said.get('chime') === '1',
    words: (said.get('words') ?? '').slice(0, MAX_WORDS),
    language: said.get('language') ?? '',
  };
}
