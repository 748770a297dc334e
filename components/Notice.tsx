/** What a page says when it has nothing to show: loading, missing or broken. */
import type { ComponentChildren } from 'preact';

export function Notice({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty" role="status">
      <h2>{title}</h2>
      {hint !== undefined && <p>{hint}</p>}
      {children}
    </div>
  );
}
