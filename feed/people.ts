/** Reads authors' names and e-mail addresses in the forms of RSS and Atom. */
import { headlineText } from './markup.ts';
import { all, first, textOf, type XmlElement } from './xml.ts';

/** Name and e-mail address of an author. */
export interface Author {
  readonly author: string | null;
  readonly authorEmail: string | null;
}

/** An author of whom nothing is known. */
export const NOBODY: Author = { author: null, authorEmail: null };

const EMAIL = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/;

/** Reads "name@example.org (A. Name)" (RSS 2.0 `author`), "A. Name <name@example.org>" and plain names. */
export function readAuthor(text: string | null): Author {
  if (text === null) return NOBODY;
  const plain = headlineText(text.replace(/<([^<>\s]+@[^<>\s]+)>/, '($1)'));
  const email = EMAIL.exec(plain)?.[0] ?? null;
  const rest = email === null ? plain : plain.replace(email, ' ').replace(/mailto:/i, ' ');
  const name = rest
    .replace(/\(\s*\)/g, ' ')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^[\s,;:-]+|[\s,;:-]+$/g, '');
  return { author: name === '' ? null : name, authorEmail: email };
}

/** Reads an Atom Person construct (RFC 4287 3.2); one without children is read like RSS. */
function readPerson(element: XmlElement, space: string): Author {
  const name = textOf(first(element, space, 'name'));
  const email = textOf(first(element, space, 'email'));
  if (name === null && email === null) return readAuthor(textOf(element));
  return { author: name === null ? null : headlineText(name), authorEmail: email };
}

/** All persons of an element in one byline, their names joined; the first e-mail address is kept. */
export function readPersons(parent: XmlElement, space: string, name: string): Author {
  const people = all(parent, space, name).map(element => readPerson(element, space));
  const names = [...new Set(people.map(person => person.author).filter(found => found !== null))];
  return {
    author: names.length === 0 ? null : names.join(', '),
    authorEmail: people.find(person => person.authorEmail !== null)?.authorEmail ?? null,
  };
}
