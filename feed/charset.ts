/** Decodes a document by BOM, HTTP header, XML declaration, or a guess (WHATWG Encoding Standard). */
import { guessCharset, plausibility } from './guess-charset.ts';

/** The name of an encoding as TextDecoder gives it. */
type Label = string;

/** What ISO-8859-1 and US-ASCII mean on the web; it decodes any bytes. */
const VAGUE = 'windows-1252';

/**
 * @param contentType The HTTP header, or null.
 * @returns The text; bytes that fit no encoding become U+FFFD, never an error.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const marked = fromMark(bytes);
  if (marked !== null) return marked;
  const declared = [fromHeader(contentType), fromDeclaration(bytes)].filter(
    label => label !== null,
  );
  const utf8 = decodeStrictly(bytes, 'utf-8');
  // Valid UTF-8 beyond ASCII is never an accident, whatever was declared; escape-driven encodings are pure ASCII.
  if (utf8 !== null) {
    const escaped = declared.find(label => /^iso-2022/.test(label)) ?? guessEscapes(bytes);
    return escaped === null ? utf8 : new TextDecoder(escaped).decode(bytes);
  }
  const label = chooseLabel(bytes, declared);
  return new TextDecoder(label).decode(bytes);
}

/** ISO-2022-JP looks like ASCII but for its escape sequences. */
function guessEscapes(bytes: Uint8Array): Label | null {
  return bytes.includes(0x1b) ? (guessCharset(bytes)?.label ?? null) : null;
}

/** The encoding of bytes that are not UTF-8: the declared one, unless another gives far more plausible text. */
function chooseLabel(bytes: Uint8Array, declared: readonly Label[]): Label {
  const [first, ...others] = declared.filter(label => label !== 'utf-8');
  if (first !== undefined && first !== VAGUE && decodeStrictly(bytes, first) !== null) return first;
  if (first === undefined && mostlyUtf8(bytes)) return 'utf-8';
  const sound = others.find(label => decodeStrictly(bytes, label) !== null);
  // Servers say ISO-8859-1 for everything; a document that names another encoding knows better if it reads well.
  if (
    first === VAGUE &&
    sound !== undefined &&
    plausibility(bytes, sound) > plausibility(bytes, VAGUE)
  )
    return sound;
  const guess = guessCharset(bytes);
  if (first === VAGUE) {
    const isNonsense = plausibility(bytes, VAGUE) < 0.3 && guess !== null && guess.score > 0.6;
    return isNonsense ? guess.label : VAGUE;
  }
  if (first !== undefined && (guess === null || guess.score < 0.6)) return sound ?? first;
  return guess !== null && guess.score > 0.4 ? guess.label : (sound ?? VAGUE);
}

function fromMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return decodeUtf32(bytes.subarray(4), true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return decodeUtf32(bytes.subarray(4), false);
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return decodeUtf32(bytes, false);
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return decodeUtf32(bytes, true);
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder().decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function fromHeader(contentType: string | null): Label | null {
  const charset = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1];
  return charset === undefined ? null : knownLabel(charset);
}

function fromDeclaration(bytes: Uint8Array): Label | null {
  const head = String.fromCharCode(...bytes.subarray(0, 400));
  const encoding = /<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1];
  return encoding === undefined ? null : knownLabel(encoding);
}

/** A UTF-16 or UTF-32 label on a document whose first byte is "<" is wrong: it could not have been read. */
function knownLabel(label: string): Label | null {
  try {
    const name = new TextDecoder(label.trim()).encoding;
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return null;
  }
}

function decodeStrictly(bytes: Uint8Array, label: Label): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether the bytes are UTF-8 with a few bad ones: more good sequences than broken ones. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const follow = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let seen = 0;
    while (seen < follow && ((bytes[at + seen + 1] ?? 0) & 0xc0) === 0x80) seen++;
    if (follow > 0 && seen === follow) {
      good++;
      at += follow;
    } else bad++;
  }
  return good > bad;
}

/** Decodes UTF-32, which TextDecoder lacks; the position of zero bytes gives the byte order. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(
    bytes.buffer,
    bytes.byteOffset,
    bytes.byteLength - (bytes.byteLength % 4),
  );
  let text = '';
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    text +=
      code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
}
