/** Decides what an attached file is, by its declared type, its medium and the ending of its address. */
import type { Enclosure } from '../model/feed.ts';

/** What a file is; `file` is everything else. */
export type MediaKind = 'audio' | 'video' | 'image' | 'file';

const ENDINGS: Readonly<Record<Exclude<MediaKind, 'file'>, ReadonlySet<string>>> = {
  audio: new Set(
    'aac ac3 aif aiff amr flac m4a m4b m4r mid mp2 mp3 mpga oga opus spx wav wave weba wma'.split(
      ' ',
    ),
  ),
  video: new Set('3g2 3gp avi divx f4v flv m4v mkv mov mp4 mpeg mpg ogv webm wmv'.split(' ')),
  image: new Set('avif bmp gif heic jfif jpeg jpg png svg webp'.split(' ')),
};

/** Types of sound and video that do not begin with "audio/" or "video/". */
const OTHER_NAMES: Readonly<Record<string, MediaKind>> = {
  'application/ogg': 'audio',
  'application/mp3': 'audio',
  'application/mpeg3': 'audio',
  'application/x-mp3': 'audio',
  'application/mp4': 'video',
};

/**
 * The kind of the file at `url`. An ending of sound outranks the declared type, which publishers often get wrong; other
 * endings count where the type says nothing of use.
 * @param type As declared: a media type with or without parameters (RFC 9110 8.3.1), a Media RSS medium, or null.
 */
export function mediaKind({ url, type }: Pick<Enclosure, 'url' | 'type'>): MediaKind {
  const ending = endingOf(url);
  if (ENDINGS.audio.has(ending)) return 'audio';
  const declared = typeName(type);
  const major = /^(audio|video|image)(?:\/|$)/.exec(declared)?.[1];
  if (major === 'audio' || major === 'video' || major === 'image') return major;
  const other = Object.hasOwn(OTHER_NAMES, declared) ? OTHER_NAMES[declared] : undefined;
  return other ?? kindOfEnding(ending) ?? kindOfEnding(declared) ?? 'file';
}

/** Whether a declared type tells nothing about the file, as that of any bytes. */
export function saysNothing(type: string | null): boolean {
  return /^$|^(?:application|binary)\/(?:octet-stream|binary|(?:x-|force-)?download|unknown)$|^unknown/.test(
    typeName(type),
  );
}

/** The type in lower case without parameters. */
function typeName(type: string | null): string {
  return (type ?? '').slice(0, 200).split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function kindOfEnding(ending: string): MediaKind | null {
  if (ENDINGS.audio.has(ending)) return 'audio';
  if (ENDINGS.video.has(ending)) return 'video';
  return ENDINGS.image.has(ending) ? 'image' : null;
}

/** The ending of the file's name in lower case: of the path, else of a value in the query ("get.php?file=one.mp3"). */
function endingOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return '';
  const ofPath = endingIn(parsed.pathname);
  if (kindOfEnding(ofPath) !== null) return ofPath;
  for (const value of parsed.searchParams.values()) {
    const ending = endingIn(value.slice(-200));
    if (kindOfEnding(ending) !== null) return ending;
  }
  return ofPath;
}

function endingIn(name: string): string {
  return /\.([a-z0-9]{2,4})\/?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
