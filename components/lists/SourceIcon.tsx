/** Draws the mark of a source: the first letter of its name. */
import './source-icon.css';

/** The mark beside the name of a source; hidden from screen readers, which read the name. */
export function SourceIcon({ name }: { readonly feedId: string; readonly name: string }) {
  return (
    <span class="source-icon" aria-hidden="true">
      {firstLetter(name)}
    </span>
  );
}

function firstLetter(name: string): string {
  const [first = ''] = /\p{L}\p{M}*|\p{N}/u.exec(name) ?? [];
  return first.toLocaleUpperCase();
}
