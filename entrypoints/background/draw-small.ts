/** Draws a raster picture small, with what a worker has of a canvas. */
import type { SmallPicture } from '../../poll/desk.ts';

/** The first frame of `picture` in the middle of a square of at most `side` px; null where the browser can't decode it. */
export async function drawSmall(picture: Blob, side: number): Promise<SmallPicture | null> {
  try {
    const bitmap = await createImageBitmap(picture);
    const { width, height } = bitmap;
    const longer = Math.max(width, height);
    const scale = Math.min(1, side / longer);
    const square = Math.round(longer * scale);
    const context = new OffscreenCanvas(square, square).getContext('2d');
    if (context === null) return null;
    context.imageSmoothingQuality = 'high';
    const [w, h] = [width * scale, height * scale];
    context.drawImage(bitmap, (square - w) / 2, (square - h) / 2, w, h);
    bitmap.close();
    const { data: pixels } = context.getImageData(0, 0, square, square);
    const png = await context.canvas.convertToBlob({ type: 'image/png' });
    return { png: new Uint8Array(await png.arrayBuffer()), pixels };
  } catch {
    // What came is no picture that this browser decodes, whatever its first bytes say.
    return null;
  }
}
