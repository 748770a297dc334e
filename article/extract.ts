/** Takes the article out of a web page. */
import { Readability } from '@mozilla/readability';

const ADDRESSES = ['href', 'src', 'poster'];

/**
 * @param page Parsed and inert; it is taken apart.
 * @param url The page's address, against which its relative addresses are resolved.
 * @returns The article's HTML, still hostile, or null where the page holds none.
 */
export function extractArticle(page: Document, url: string): string | null {
  // Readability resolves against the document's own address, which for a parsed string is ours.
  for (const name of ADDRESSES) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      const absolute = URL.parse(element.getAttribute(name) ?? '', url);
      if (absolute !== null) element.setAttribute(name, absolute.href);
    }
  }
  const found = new Readability(page, { charThreshold: 200 }).parse();
  const html = found?.content?.trim() ?? '';
  return html === '' || (found?.textContent?.trim() ?? '') === '' ? null : html;
}
