/** Feed documents of any size for benches. */

const WORDS =
  'river bridge minister market harvest school election council harbour weather budget court'.split(
    ' ',
  );

/** An RSS document of `count` items with about 2 kB of text each. */
export function rssDocument(count: number): string {
  const words = (from: number, length: number) =>
    Array.from({ length }, (_, index) => WORDS[(from * 7 + index * 5) % WORDS.length]).join(' ');
  const items = Array.from({ length: count }, (_, index) => {
    const body = Array.from(
      { length: 5 },
      (_, part) =>
        `<p>${words(index + part, 50)} &amp; <a href="https://news.example/${index}/${part}">${words(part, 3)}</a></p>`,
    ).join('');
    return `<item><title>${words(index, 8)} &amp;amp; ${index}</title><link>https://news.example/${index}</link><guid isPermaLink="false">n-${index}</guid><pubDate>${new Date(1_700_000_000_000 + index * 60_000).toUTCString()}</pubDate><dc:creator>A. Writer</dc:creator><category>${words(index, 1)}</category><description>${words(index, 25)}</description><content:encoded><![CDATA[${body}]]></content:encoded></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bench</title><link>https://news.example/</link><description>Bench</description>${items.join('')}</channel></rss>`;
}
