/** The parts of a picture beside the picture itself, and how they are told: by class names that publishers use, and by words. */

/** What an element is for a picture: the words under it, or who made it. */
export type CaptionRole = 'caption' | 'credit';

/** Whole words in class names; "legende", "bildunterschrift", "didascalia" and "pie-de-foto" are captions as well. */
const CAPTION =
  /(?:^|[\s_-])(?:(?:fig|tr|img|image|picture|photo|foto)?-?captions?(?:text)?|l[eé]gendes?|bild-?unterschrift|bildtext|didascalia|pie-?(?:de-?)?foto|leyenda)(?:$|[\s_-])/i;
const CREDIT =
  /(?:^|[\s_-])(?:(?:photo|image|picture|foto|bild)?-?(?:credits?|copyright|quelle|nachweis|rights)|cr[eé]dits?|photographers?|photo-?by|attribution)(?:$|[\s_-])/i;
/** Names that say something about captions and are none. */
const NEITHER =
  /(?:^|[\s_-])(?:has|with|no|without|closed|show|hide|toggle)-?captions?(?:$|[\s_-])/i;
/** The longest class attribute, in characters, that is looked at. */
const MAX_CLASS = 300;

/** The role that the class names of an element give it, or null. */
export function captionRole(classNames: string | null): CaptionRole | null {
  if (classNames === null || classNames === '' || classNames.length > MAX_CLASS) return null;
  const names = classNames.replace(/([a-z])([A-Z])/g, '$1-$2');
  if (NEITHER.test(names)) return null;
  if (CREDIT.test(names)) return 'credit';
  return CAPTION.test(names) ? 'caption' : null;
}

/** The credit of a picture outside of its caption ("A. Name / AFP / Getty Images"); never a sentence. */
const CREDIT_LINE =
  /(?:^|[/|,–—-]\s*|\()(?:AP(?: Photo)?|AFP|Reuters|REUTERS|EPA|Getty Images?|Xinhua|Shutterstock|Bloomberg|Courtesy \S+|dpa|ANP|TASS|Kyodo|Yonhap|EFE|ANSA)\b[^.!?。]*$|^\(?(?:photo(?:graphy|graph)?s?|image|picture|illustration|credit|crédit|foto|фото)s?\s*(?:by|:|credit)|^courtesy\b|\bphotography\)$/i;
const CREDIT_LENGTH = 90;

/** Whether a line (plain text, trimmed) says who made a picture. */
export function isCreditLine(line: string): boolean {
  return line.length < CREDIT_LENGTH && CREDIT_LINE.test(line);
}
