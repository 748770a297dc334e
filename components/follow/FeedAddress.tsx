/** The address of a feed. */
import './feed-address.css';

export function FeedAddress({ url }: { readonly url: string }) {
  return (
    <p class="feed-url" dir="ltr">
      {url}
    </p>
  );
}
