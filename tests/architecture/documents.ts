/** Checks that what documents name exists: files, folders, links and commands of package.json. Pure. */

/** What a document may name. */
export interface House {
  /** Whether a path, relative to the root, is a file or folder. */
  readonly exists: (path: string) => boolean;
  /** The scripts of package.json. */
  readonly scripts: ReadonlySet<string>;
  /** The names in the root folder: paths begin with one of them. */
  readonly rooms: ReadonlySet<string>;
}

/** Columns a line may have; a row of a table and a line with a link cannot be broken. */
const MAX_COLUMNS = 120;
/** Commands of npm itself, and names that stand for a thing that somebody chooses. */
const NPM_OWN = new Set(['start', 'test']);
const PLACEHOLDER = /[A-Z]{3,}|[*<>…]/;

/** What is wrong with one document: `name: problem`. */
export function faultsOf(name: string, text: string, house: House): readonly string[] {
  return [...longLines(text), ...missingLinks(name, text, house), ...missingPaths(text, house)]
    .concat(missingCommands(text, house))
    .map(fault => `${name}: ${fault}`);
}

function longLines(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line].length > MAX_COLUMNS && !/^\||\]\(|https?:/.test(line)
        ? [`line ${index + 1} has ${[...line].length} columns`]
        : [],
    );
}

function missingLinks(name: string, text: string, { exists }: House): readonly string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links
    .filter(link => !/^(?:[a-z]+:|#)/i.test(link))
    .filter(link => !exists(new URL(link, `file:///${name}`).pathname.slice(1)))
    .map(link => `links to ${link}`);
}

function missingPaths(text: string, { exists, rooms }: House): readonly string[] {
  return [...new Set(namedPaths(text, rooms))]
    .filter(path => !exists(path))
    .map(path => `names ${path}`);
}

/** The paths between backticks, and those of a drawing of folders; up to the first part that stands for another name. */
export function namedPaths(text: string, rooms: ReadonlySet<string>): readonly string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  return quoted
    .flatMap(words => words.split(/[\s,]+(?![^{]*\})/))
    .filter(word => /^[\w.@-]+\/[^:]*$/.test(word) && rooms.has(word.split('/')[0] ?? ''))
    .flatMap(alternatives)
    .map(path => {
      const parts = path.split('/');
      const open = parts.findIndex(part => PLACEHOLDER.test(part));
      return (open < 0 ? parts : parts.slice(0, open)).join('/').replace(/\/$/, '');
    });
}

/** `a/{b,c}.ts` as `a/b.ts` and `a/c.ts`. */
function alternatives(path: string): readonly string[] {
  const [, start = '', names, end = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  return names === undefined
    ? [path]
    : names.split(',').map(name => `${start}${name.trim()}${end}`);
}

function missingCommands(text: string, { scripts }: House): readonly string[] {
  const commands = [...text.matchAll(/npm (?:run (?:-s )?([a-z][\w:-]*)|(start|test)\b)/g)];
  return [...new Set(commands.map(([, run, own]) => run ?? own ?? ''))]
    .filter(command => !scripts.has(command) && !NPM_OWN.has(command))
    .map(command => `names npm run ${command}`);
}

/** What a form for issues lacks: a name, a description, a body of known parts with ids of their own. */
export function formFaults(text: string): readonly string[] {
  const ids = [...text.matchAll(/^ {4}id: (\S+)$/gm)].map(([, id]) => id);
  const types = [...text.matchAll(/^ {2}- type: (\S+)$/gm)].map(([, type]) => type);
  const known = ['input', 'textarea', 'dropdown', 'checkboxes', 'markdown'];
  return [
    ...['name', 'description', 'body'].filter(key => !new RegExp(`^${key}:`, 'm').test(text)),
    ...types.filter(type => !known.includes(type ?? '')).map(type => `type ${type}`),
    ...(ids.length === types.length && new Set(ids).size === ids.length ? [] : ['ids']),
    ...(text.includes('\t') ? ['tab'] : []),
  ];
}
