/** Draws the address of a feed. */
import './feed-address.css';
import { displayAddress } from '../../feed/display-host.ts';

/** The address `url`, always written from left to right. */
export function FeedAddress({ url }: { readonly url: string }) {
  return (
    <p class="feed-url" dir="ltr">
      {displayAddress(url)}
    </p>
  );
}
