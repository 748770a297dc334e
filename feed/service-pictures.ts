/** Names the hosts on which well-known services keep the pictures of their feeds, so that access is asked for in one question. */

interface PictureHosts {
  /** Fits the host of the service, without "www.". */
  readonly hosts: RegExp;
  /** Hosts of pictures; {1} is the first group of `hosts`. */
  readonly pictures: readonly string[];
}

/** As the services' own feeds name them; where pictures stand on the service's own domain there is no rule. */
const RULES: readonly PictureHosts[] = [
  { hosts: /^(?:(?:music|m)\.)?youtube\.com$|^youtu\.be$/, pictures: ['i.ytimg.com'] },
  {
    hosts: /^(?:[a-z]+\.)?reddit\.com$/,
    pictures: ['preview.redd.it', 'b.thumbs.redditmedia.com'],
  },
  { hosts: /^(?:[a-z0-9-]+\.)?substack\.com$/, pictures: ['substackcdn.com'] },
  {
    hosts: /^(?:[a-z0-9-]+\.)?medium\.com$/,
    pictures: ['cdn-images-1.medium.com', 'miro.medium.com'],
  },
  { hosts: /^vimeo\.com$/, pictures: ['i.vimeocdn.com'] },
  { hosts: /^flickr\.com$/, pictures: ['live.staticflickr.com'] },
  { hosts: /^[a-z0-9-]+\.blogspot\.[a-z.]{2,6}$/, pictures: ['blogger.googleusercontent.com'] },
  {
    hosts: /^([a-z0-9-]+)\.wordpress\.com$/,
    pictures: ['{1}.files.wordpress.com', 'i0.wp.com'],
  },
];

/**
 * Addresses on the sites that hold the pictures of the service at `url`; none where no rule fits. They are asked for access
 * and not requested as they are.
 */
export function servicePictures(url: string): readonly string[] {
  const hostname = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  // The longest name that there can be (RFC 1035 2.3.4).
  if (hostname.length > 253) return [];
  for (const { hosts, pictures } of RULES) {
    const match = hosts.exec(hostname);
    if (match === null) continue;
    return pictures.map(host => `https://${host.replace('{1}', match[1] ?? '')}/`);
  }
  return [];
}
