/**
 * Finds conflicts that only the order of style sheets decides: two files that set one property of one element with selectors
 * of the same specificity. Files are loaded in another order on every page, so the result would differ from page to page.
 */
import type { Rule } from './style-law.ts';

/** Properties that a shorthand sets although their names do not begin with its own. */
const SET_BY: Readonly<Record<string, readonly string[]>> = {
  font: ['line-height'],
  flex: ['flex-grow', 'flex-shrink', 'flex-basis'],
  'place-items': ['align-items', 'justify-items'],
  gap: ['row-gap', 'column-gap'],
};

/** One selector of a rule, with the compound that it ends in. */
interface Subject {
  readonly rule: Rule;
  readonly selector: string;
  readonly last: string;
  readonly classes: readonly string[];
  readonly specificity: string;
  readonly pseudoElement: string;
}

/**
 * The conflicts of classes that a component gives to one element together. Whether the ancestors that a selector names are
 * there is not known, and is assumed.
 * @param rules The rules of style sheets outside of cascade layers: a layer loses to them whatever the order.
 */
export function orderConflicts(
  files: ReadonlyMap<string, string>,
  rules: readonly Rule[],
): readonly string[] {
  const subjects = Map.groupBy(
    rules.flatMap(subjectsOf).flatMap(subject => subject.classes.map(name => ({ name, subject }))),
    ({ name }) => name,
  );
  const found = [...classSetsIn(files)].flatMap(set => {
    const names = set.split(' ');
    const all = names.flatMap(name => (subjects.get(name) ?? []).map(({ subject }) => subject));
    // A selector that wants a class which the element lacks does not apply.
    const applying = all.filter(({ classes }) => classes.every(name => names.includes(name)));
    return applying.flatMap((one, at) =>
      applying.slice(at + 1).flatMap(other => conflictsOf(one, other)),
    );
  });
  return [...new Set(found)];
}

function conflictsOf(one: Subject, other: Subject): readonly string[] {
  // Two styles for one class in different places apply together only where the places are nested, which is not known.
  if (one.rule.path === other.rule.path || one.last === other.last) return [];
  if (one.specificity !== other.specificity || one.pseudoElement !== other.pseudoElement) return [];
  return one.rule.declarations.flatMap(([property, value]) =>
    other.rule.declarations
      .filter(([name, otherValue]) => value !== otherValue && overlap(property, name))
      .map(
        ([name]) =>
          `${[`${one.selector} (${one.rule.path})`, `${other.selector} (${other.rule.path})`].sort().join(' and ')} both set ${[property, name].sort()[0]}`,
      ),
  );
}

function overlap(one: string, other: string): boolean {
  const sets = (a: string, b: string) =>
    a === b || b.startsWith(`${a}-`) || (SET_BY[a] ?? []).includes(b);
  return sets(one, other) || sets(other, one);
}

function subjectsOf(rule: Rule): readonly Subject[] {
  return rule.selectors.map(selector => {
    const last = selector.split(/[\s>+~]+(?![^(]*\))/).at(-1) ?? '';
    const positive = last.replaceAll(/:not\([^)]*\)/g, '');
    return {
      rule,
      selector,
      last,
      classes: [...positive.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
      specificity: specificityOf(selector),
      pseudoElement: /::[\w-]+/.exec(last)?.[0] ?? '',
    };
  });
}

/** Classes, attributes and pseudo-classes, then elements. Our styles have no ids, and `:where` is not used. */
function specificityOf(selector: string): string {
  const plain = selector.replaceAll(/:(?:not|is|has)\(([^()]*)\)/g, ' $1 ');
  const classes = plain.match(/\.[\w-]+|\[[^\]]*\]|(?<!:):(?!:)[\w-]+/g) ?? [];
  const elements = plain.match(/(?:^|[\s>+~])[a-z][\w-]*|::[\w-]+/g) ?? [];
  return `${classes.length},${elements.length}`;
}

/** The classes that components and pages give to one element together, joined by spaces. */
function classSetsIn(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const sets = new Set<string>();
  for (const [path, text] of files) {
    if (!/\.(?:tsx|html)$/.test(path)) continue;
    for (const [, plain, code = ''] of text.matchAll(
      /\bclass=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g,
    )) {
      for (const words of plain === undefined ? literalsIn(code) : [plain]) {
        const names = [...new Set(words.split(/\s+/).filter(word => /^[a-z][\w-]*$/.test(word)))];
        if (names.length > 1) sets.add(names.sort().join(' '));
      }
    }
  }
  return sets;
}

/** The strings in `code`; what may be put into a template counts as put there, all of it. */
function literalsIn(code: string): readonly string[] {
  const templates = [...code.matchAll(/`([^`]*)`/g)].map(([, template = '']) =>
    template.replaceAll(/[\w-]*\$\{([^}]*)\}/g, (_, value: string) =>
      [...value.matchAll(/'([^'\n]*)'/g)].map(([, inner]) => inner).join(' '),
    ),
  );
  const plain = [...code.replaceAll(/`[^`]*`/g, '').matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)];
  return [...templates, ...plain.map(([, single, double]) => single ?? double ?? '')];
}
