/** Converts digits of other scripts to ASCII. */

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xed0, 0x17e0, 0xff10];

/** Arabic, Persian, Devanagari, Thai, Lao, Khmer and full-width digits to ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = DIGIT_ZEROS.find(start => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
