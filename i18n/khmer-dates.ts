/** Khmer dates, ages and numbers for browsers whose Intl has no Khmer: Chromium ships without it. */
import type { Formats } from './formats.ts';

const MONTHS = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ');
const DAYS = 'អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍'.split(' ');
const UNITS = { minute: 'នាទី', hour: 'ម៉ោង', day: 'ថ្ងៃ' } as const;

/** All formats that texts need, in place of those of Intl. */
export const khmerFormats: Formats = {
  dateTime: at => `${khmerDate(at)} ម៉ោង ${khmerTime(at)}`,
  day: khmerDay,
  date: khmerDate,
  time: khmerTime,
  relative: khmerRelative,
  span: khmerSpan,
  number: khmerNumber,
  percent: ratio => `${khmerNumber(Math.round(100 * ratio))}%`,
  list: khmerList,
};

/** The number in Khmer digits. */
export function khmerNumber(value: number): string {
  return khmerDigits(String(value));
}

/** "១៣ កក្កដា ២០២៤", in the machine's time zone. */
export function khmerDate(at: number): string {
  const date = new Date(at);
  return khmerDigits(`${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`);
}

/** "ថ្ងៃសៅរ៍ ទី១៣ ខែកក្កដា ឆ្នាំ២០២៤". */
export function khmerDay(at: number): string {
  const date = new Date(at);
  return khmerDigits(
    `ថ្ងៃ${DAYS[date.getDay()]} ទី${date.getDate()} ខែ${MONTHS[date.getMonth()]} ឆ្នាំ${date.getFullYear()}`,
  );
}

/** "១៨:១១". */
export function khmerTime(at: number): string {
  const date = new Date(at);
  return khmerDigits(`${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`);
}

/** "៥ នាទីមុន" for what is past (negative), "ក្នុង ៥ នាទី" for what comes. */
export function khmerRelative(value: number, unit: keyof typeof UNITS): string {
  const amount = khmerSpan(Math.abs(value), unit);
  return value < 0 ? `${amount}មុន` : `ក្នុង ${amount}`;
}

/** "៥ នាទី". */
export function khmerSpan(value: number, unit: keyof typeof UNITS): string {
  return `${khmerNumber(value)} ${UNITS[unit]}`;
}

/** "ក, ខ និង គ". */
export function khmerList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} និង ${last}`;
}

function khmerDigits(text: string): string {
  return text.replace(/[0-9]/g, digit => String.fromCodePoint(0x17e0 + Number(digit)));
}
