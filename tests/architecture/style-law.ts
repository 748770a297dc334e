/** The law of style sheets: who imports one, where a class is styled, which sizes and properties stand in it. */
import { dirname, join } from 'node:path';
import { orderConflicts } from './style-order.ts';

/** The style of every page, and what it is made of; these alone style bare elements. */
const PAGE = 'components/shared/page.css';
const OF_EVERY_PAGE = ['fonts', 'tokens', 'base', 'forms', 'skeleton'].map(
  name => `components/shared/${name}.css`,
);
const MOUNT = 'entrypoints/wiring/mount.tsx';

/** Classes without a style of their own, by which tests find a part of a page. */
const HOOKS: readonly string[] = [
  'feeds',
  'follow',
  'followed',
  'headlines',
  'outlet',
  'page-feeds',
];

/** Absolute sizes are for paper. */
const SIZE =
  /^(?:inherit|[\d.]+em|[\d.]+pt|var\(--type-[\w-]+\)|(?:clamp|calc)\(.*var\(--type-\w+\).*\))$/;
const ROOT_SIZE = '100%';
const PHYSICAL =
  /^(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b.*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float|clear)$/;

/** A rule of a style sheet. */
export interface Rule {
  readonly path: string;
  /** The conditions that it stands under, joined; '' for none. */
  readonly condition: string;
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** What breaks the law in `files` (text by path from the project's root: styles, components, pages), in words. */
export function styleViolations(files: ReadonlyMap<string, string>): readonly string[] {
  const rules = [...files]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, text]) => rulesIn(path, text));
  return [
    ...wrongImports(files),
    ...styledTwice(rules),
    ...rules.flatMap(wrongDeclarations),
    ...unstyled(files, rules),
    ...unused(files, rules),
    ...orderConflicts(
      files,
      rules.filter(({ path }) => !OF_EVERY_PAGE.includes(path)),
    ),
  ].sort();
}

function wrongImports(files: ReadonlyMap<string, string>): readonly string[] {
  const importers = Map.groupBy(
    [...files].flatMap(([path, text]) =>
      [...text.matchAll(/@?import ["'](\.[^"']+\.css)["']/g)].map(([, target = '']) => ({
        path,
        target: join(dirname(path), target),
      })),
    ),
    ({ target }) => target,
  );
  return [...files.keys()]
    .filter(path => path.endsWith('.css'))
    .flatMap(path => {
      const by = (importers.get(path) ?? []).map(importer => importer.path);
      const isRight =
        path === PAGE
          ? by.join() === MOUNT
          : by.length === 1 && dirname(by[0] ?? '') === dirname(path);
      return isRight ? [] : [`${path} is imported by ${by.join(', ') || 'nothing'}`];
    });
}

function styledTwice(rules: readonly Rule[]): readonly string[] {
  const placed = rules.flatMap(({ path, selectors }) =>
    selectors.map(selector => ({ path, selector, first: classesIn(selector)[0] })),
  );
  const bare = placed
    .filter(({ path, first }) => first === undefined && ![PAGE, ...OF_EVERY_PAGE].includes(path))
    .map(({ path, selector }) => `${path} styles the bare ${selector}`);
  const homes = [...Map.groupBy(placed, ({ first }) => first)]
    .filter(([first]) => first !== undefined)
    .map(([first, all]) => [first, [...new Set(all.map(({ path }) => path))]] as const)
    .filter(([, paths]) => paths.length > 1)
    .map(([first, paths]) => `.${first} is styled in ${paths.join(' and ')}`);
  // A selector may share a rule with others and have one of its own.
  const twice = [
    ...Map.groupBy(rules, ({ path, condition, selectors }) =>
      [path, condition, ...selectors].join('\n'),
    ).values(),
  ]
    .filter(all => all.length > 1)
    .map(([one]) => `${one?.path} has ${one?.selectors.join(', ')} twice`);
  return [...bare, ...homes, ...twice];
}

function wrongDeclarations({ path, condition, selectors, declarations }: Rule): readonly string[] {
  return declarations.flatMap(([property, value]) => {
    if (PHYSICAL.test(property) || (property === 'text-align' && /left|right/.test(value)))
      return [`${path} has the physical ${property}: ${value}`];
    if (property !== 'font-size') return [];
    const isRoot = selectors.join() === 'html' && value === ROOT_SIZE;
    const isRight = SIZE.test(value) && (!value.endsWith('pt') || condition === '@media print');
    return isRoot || isRight ? [] : [`${path} has the font size ${value}`];
  });
}

/** Classes that a component gives and no style names. */
function unstyled(files: ReadonlyMap<string, string>, rules: readonly Rule[]): readonly string[] {
  const styled = new Set(classesOf(rules));
  return [...files]
    .filter(([path]) => path.endsWith('.tsx'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\bclass=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)]
        .flatMap(([, plain, code = '']) => (plain === undefined ? wordsIn(code) : plain.split(' ')))
        .filter(name => name !== '' && !styled.has(name) && !HOOKS.includes(name))
        .map(name => `${path} gives the class ${name}, which has no style`),
    );
}

/** Classes that a style names and no component, page or cleaned article gives. */
function unused(files: ReadonlyMap<string, string>, rules: readonly Rule[]): readonly string[] {
  const sources = [...files].filter(([path]) => !path.endsWith('.css'));
  const given = new Set(sources.flatMap(([, text]) => wordsIn(text)));
  const prefixes = sources
    .flatMap(([, text]) => [...text.matchAll(/([\w-]+-)\$\{/g)])
    .map(([, prefix = '']) => prefix);
  return [...new Set(classesOf(rules))]
    .filter(name => !given.has(name) && !prefixes.some(prefix => name.startsWith(prefix)))
    .map(name => `.${name} is used by nothing`);
}

/** The words in the strings of `code`, also of those within a template; a word that goes on with a value is left out. */
function wordsIn(code: string): readonly string[] {
  return [...code.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].flatMap(
    ([, single, double, template = '']) => [
      ...(single ?? double ?? template.replaceAll(/[\w-]*\$\{[^}]*\}/g, ' '))
        .split(/\s+/)
        .filter(word => /^[a-z][\w-]*$/.test(word)),
      ...[...template.matchAll(/\$\{([^}]*)\}/g)].flatMap(([, value = '']) => wordsIn(value)),
    ],
  );
}

function classesOf(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ selectors }) => selectors.flatMap(classesIn));
}

function classesIn(selector: string): readonly string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
}

/** The rules of a style sheet. Nested rules are not part of our styles, conditions are. */
function rulesIn(path: string, text: string): readonly Rule[] {
  const rules: Rule[] = [];
  const open: string[] = [];
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@import [^;]*;/g, '');
  for (const [, before = '', mark] of bare.matchAll(/([^{}]*)([{}])/g)) {
    if (mark === '{') {
      open.push(before.trim().replaceAll(/\s+/g, ' '));
      continue;
    }
    const head = open.pop() ?? '';
    // The steps of an animation are no selectors.
    if (head.startsWith('@') || open.at(-1)?.startsWith('@keyframes')) continue;
    rules.push({
      path,
      condition: open.join(' '),
      selectors: head.split(/,\s*(?![^(]*\))/),
      declarations: before
        .split(';')
        .filter(line => line.includes(':'))
        .map(line => {
          const at = line.indexOf(':');
          return [line.slice(0, at).trim(), line.slice(at + 1).trim()] as const;
        }),
    });
  }
  return rules;
}
