/** Writes hosts and addresses as a person reads them: names in their own script, where no other name looks the same. */
import { decodePunycode } from './punycode.ts';

/** The host with its port, for display, of an address or of a bare host; other text comes back as it is. */
export function displayHost(addressOrHost: string): string {
  const host = URL.parse(addressOrHost)?.host || addressOrHost;
  const labels = host.replace(/:\d+$/, '').split('.');
  const top = labels.at(-1) ?? '';
  return labels.map(label => displayLabel(label, top)).join('.') + (/:\d+$/.exec(host)?.[0] ?? '');
}

/** The whole address for display: the host as above, letters of the path as letters. */
export function displayAddress(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.host === '') return url;
  const { protocol, host, pathname, search, hash } = parsed;
  const rest = `${pathname}${search}${hash}`.replace(/(?:%[89a-f][\da-f])+/gi, decodeLetters);
  return `${protocol}//${displayHost(host)}${rest}`;
}

/** A label in its own script, if it is well-formed and can't be taken for another (UTS 39 5.2, UTS 46 4). */
function displayLabel(label: string, top: string): string {
  if (!label.startsWith('xn--')) return label;
  const text = decodePunycode(label.slice(4));
  if (text === null || URL.parse(`http://${text}/`)?.hostname !== label) return label;
  if (!/\p{L}/u.test(text) || hasTwoKindsOfDigits(text)) return label;
  const isPlain = ONE_SCRIPT.test(text) || (LATIN.test(text) && isLatinOf(text, top));
  return isPlain && !isLookalike(text, top) ? text : label;
}

/**
 * Scripts of living languages (UAX 31, table 5), each alone or with those that are written with it. Latin letters are
 * not mixed with any.
 */
const ONE_SCRIPT =
  /^(?:[\p{scx=Arab}\d-]+|[\p{scx=Armn}\d-]+|[\p{scx=Beng}\d-]+|[\p{scx=Cyrl}\d-]+|[\p{scx=Deva}\d-]+|[\p{scx=Ethi}\d-]+|[\p{scx=Geor}\d-]+|[\p{scx=Grek}\d-]+|[\p{scx=Gujr}\d-]+|[\p{scx=Guru}\d-]+|[\p{scx=Hebr}\d-]+|[\p{scx=Knda}\d-]+|[\p{scx=Khmr}\d-]+|[\p{scx=Laoo}\d-]+|[\p{scx=Mlym}\d-]+|[\p{scx=Mymr}\d-]+|[\p{scx=Orya}\d-]+|[\p{scx=Sinh}\d-]+|[\p{scx=Taml}\d-]+|[\p{scx=Telu}\d-]+|[\p{scx=Thaa}\d-]+|[\p{scx=Thai}\d-]+|[\p{scx=Tibt}\d-]+|[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\d-]+|[\p{scx=Hani}\p{scx=Hang}\d-]+|[\p{scx=Hani}\p{scx=Bopo}\d-]+)$/u;

/** Latin with the accented letters of living languages: no phonetic signs, no letters of older alphabets. */
const LATIN =
  /^[a-z\d\u00df-\u00f6\u00f8-\u0137\u0139-\u017e\u0192\u01a1\u01b0\u01cd-\u01dc\u0219\u021b\u0259\u1e01-\u1eff-]+$/;

/** "ı" and "ə" are taken for "i" and "e" where their languages aren't expected. */
function isLatinOf(text: string, top: string): boolean {
  return !/[\u0131\u0259\u0192]/.test(text) || /^(?:tr|az)$/.test(top);
}

/** Words of letters that all look like Latin ones, and the top levels where such words are expected. */
const LOOKALIKES: readonly (readonly [letters: RegExp, tops: RegExp])[] = [
  [/^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡ\d-]+$/, /^(?:bg|by|kg|kz|md|me|mk|mn|rs|ru|su|tj|ua|uz|xn--.*)$/],
  [/^[αικνρυωηοτγ\d-]+$/, /^(?:gr|cy|eu|xn--.*)$/],
  [/^[ագզէլհոսւօ\d-]+$/, /^(?:am|xn--.*)$/],
  [/^[וחטיןסדװײ\d-]+$/, /^(?:il|xn--.*)$/],
];

function isLookalike(text: string, top: string): boolean {
  return LOOKALIKES.some(([letters, tops]) => letters.test(text) && !tops.test(top));
}

function hasTwoKindsOfDigits(text: string): boolean {
  return /\d/.test(text) && /(?!\d)\p{Nd}/u.test(text);
}

/** Percent-encoded letters as letters; other signs stay encoded, because they could be taken for parts of the address. */
function decodeLetters(encoded: string): string {
  try {
    return Array.from(decodeURIComponent(encoded), one =>
      /[\p{L}\p{M}\p{N}]/u.test(one) ? one : encodeURIComponent(one),
    ).join('');
  } catch {
    // Not UTF-8: it has no letters that could be shown.
    return encoded;
  }
}
