/** Removes the addresses of a body's pictures, so that the browser does not load them with cookies. */

/** Takes the addresses of pictures out of `body` before it is put into the page, so that the browser loads nothing. */
export function holdPictures(body: DocumentFragment): ReadonlyMap<HTMLImageElement, string> {
  const held = new Map<HTMLImageElement, string>();
  for (const image of body.querySelectorAll('img')) {
    const url = image.getAttribute('src');
    image.removeAttribute('src');
    if (url === null) image.remove();
    else held.set(image, url);
  }
  // A video's poster is a picture that no button can stand for.
  for (const video of body.querySelectorAll('[poster]')) video.removeAttribute('poster');
  // Other sources would be loaded with cookies.
  for (const source of body.querySelectorAll('picture > source')) source.remove();
  return held;
}
