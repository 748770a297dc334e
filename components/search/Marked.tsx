/** Draws a text with the words of a search highlighted. */
import './marked.css';
import { Fragment } from 'preact';
import { marksIn, queryWords } from '../../words/find.ts';

/** `text` with every match of `query` in a `mark` element. */
export function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  const marks = marksIn(text, queryWords(query));
  const ends = [0, ...marks.map(([, to]) => to)];
  return (
    <>
      {marks.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(ends[index], from)}
          <mark class="marked">{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
