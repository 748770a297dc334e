/** Reads the language out of a language tag. Source: BCP 47 (RFC 5646) 2.1. */

/** The primary language of a tag, lower case, without script and region; '' for a tag that names none. */
export function primaryLanguage(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
