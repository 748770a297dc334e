/** Knows the page on which people see what a frame shows: of a player its film, of a map its place, of a plugin its post. */

/** The address to open instead of the frame at `url`; its own where no better one is known. */
export function pageOfEmbed(url: URL): string {
  const host = url.hostname.replace(/^www\./, '');
  for (const [hosts, find] of PAGES) {
    if (!hosts.test(host)) continue;
    const page = URL.parse(find(url) ?? '');
    if (page !== null && /^https?:$/.test(page.protocol)) return page.href;
  }
  return url.href;
}

const PAGES: readonly (readonly [hosts: RegExp, find: (url: URL) => string | null])[] = [
  [/^(?:m\.)?youtube(?:-nocookie)?\.com$/, youtube],
  [/^player\.vimeo\.com$/, vimeo],
  [/(?:^|\.)dailymotion\.com$/, dailymotion],
  [/^facebook\.com$/, url => onSite(url.searchParams.get('href'), /(?:^|\.)facebook\.com$/)],
  [/^platform\.(?:twitter|x)\.com$/, tweet],
  [/^open\.spotify\.com$/, url => url.href.replace('/embed/', '/')],
  [/^embed\.podcasts\.apple\.com$/, url => url.href.replace('//embed.', '//')],
  [/^embed\.ted\.com$/, url => `https://www.ted.com${url.pathname}`],
  [/^(?:maps\.)?google\.[a-z.]+$/, map],
];

function youtube({ pathname, searchParams }: URL): string | null {
  const id = /^\/(?:embed|v|shorts|live)\/([\w-]{6,20})/.exec(pathname)?.[1];
  const list = searchParams.get('list');
  if (list !== null && /^[\w-]+$/.test(list) && (id === undefined || id === 'videoseries'))
    return `https://www.youtube.com/playlist?list=${list}`;
  return id === undefined ? null : `https://www.youtube.com/watch?v=${id}`;
}

/** A film that is not listed has a second part of its address, in "h". */
function vimeo({ pathname, searchParams }: URL): string | null {
  const id = /^\/video\/(\d+)/.exec(pathname)?.[1];
  const key = searchParams.get('h');
  if (id === undefined) return null;
  return `https://vimeo.com/${id}${key !== null && /^\w+$/.test(key) ? `/${key}` : ''}`;
}

function dailymotion({ pathname, searchParams }: URL): string | null {
  const id = /^\/embed\/video\/(\w+)/.exec(pathname)?.[1] ?? searchParams.get('video');
  return id !== null && /^\w+$/.test(id) ? `https://www.dailymotion.com/video/${id}` : null;
}

function tweet({ searchParams }: URL): string | null {
  const id = searchParams.get('id');
  return id !== null && /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : null;
}

/** Google shows its embedded maps in frames alone; the place is in "q", or in "pb" as "!2d" longitude "!3d" latitude. */
function map({ pathname, searchParams }: URL): string | null {
  if (!pathname.startsWith('/maps')) return null;
  const place = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(searchParams.get('pb') ?? '');
  const query = searchParams.get('q') ?? (place === null ? null : `${place[2]},${place[1]}`);
  return query === null ? null : `https://www.google.com/maps?q=${encodeURIComponent(query)}`;
}

/** `address`, if it leads to one of `hosts`. */
function onSite(address: string | null, hosts: RegExp): string | null {
  const url = URL.parse(address ?? '');
  return url !== null && hosts.test(url.hostname) ? url.href : null;
}
