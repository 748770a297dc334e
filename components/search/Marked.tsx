/** A text with the words that were searched for marked. */
import './marked.css';
import { Fragment } from 'preact';
import { marksIn, queryWords } from '../../words/find.ts';

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
