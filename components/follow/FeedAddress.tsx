/** Draws the address of a feed. */
import './feed-address.css';

/** The address `url`, always written from left to right. */
export function FeedAddress({ url }: { readonly url: string }) {
  return (
    <p class="feed-url" dir="ltr">
      {url}
    </p>
  );
}
