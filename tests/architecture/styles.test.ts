/** Styles: each is imported by its component, each class is styled in one place, and sizes come from the scale. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { styleViolations } from './style-law.ts';

const ROOT = join(import.meta.dirname, '../..');

function files(): ReadonlyMap<string, string> {
  const paths = ['components', 'entrypoints', 'article'].flatMap(room =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map(
      file => `${room}/${file}`,
    ),
  );
  return new Map(
    paths
      .filter(path => /\.(?:css|tsx?|html)$/.test(path))
      .map(path => [path, readFileSync(join(ROOT, path), 'utf8')]),
  );
}

/** A component with its style, and what else there is. */
function house(style: string, others: Readonly<Record<string, string>> = {}) {
  return styleViolations(
    new Map(
      Object.entries({
        'components/a/A.tsx': `import './a.css';\n<p class="a">`,
        'components/a/a.css': style,
        ...others,
      }),
    ),
  );
}

describe('the law of styles', () => {
  test('holds', () => {
    const all = files();
    expect([...all.keys()].filter(path => path.endsWith('.css')).length).toBeGreaterThan(30);
    expect(styleViolations(all)).toEqual([]);
  });

  test('a component with its own style keeps it', () => {
    expect(house('.a { font-size: var(--type-ui); }')).toEqual([]);
  });

  test('a style that nothing imports', () => {
    expect(house('.a { margin: 0; }', { 'components/a/b.css': '' })).toEqual([
      'components/a/b.css is imported by nothing',
    ]);
  });

  test('a style that two components import, or one of another folder', () => {
    expect(house('.a { margin: 0; }', { 'components/a/B.tsx': "import './a.css';" })).toEqual([
      'components/a/a.css is imported by components/a/A.tsx, components/a/B.tsx',
    ]);
    expect(
      house('.a { margin: 0; }', {
        'components/a/A.tsx': '<p class="a">',
        'components/b/B.tsx': "import '../a/a.css';",
      }),
    ).toEqual(['components/a/a.css is imported by components/b/B.tsx']);
  });

  test('a class that is styled in two files; naming it inside another is no second style', () => {
    const second = (style: string) =>
      house('.a { margin: 0; }', {
        'components/b/B.tsx': "import './b.css';\n<p class={isA ? 'a' : 'b'}>",
        'components/b/b.css': style,
      });
    expect(second('.b .a { margin: 0; }')).toEqual([]);
    expect(second('.b { margin: 0; } .a .b { margin: 0; }')).toEqual([
      '.a is styled in components/a/a.css and components/b/b.css',
    ]);
  });

  test('a selector that stands twice, but for one under a condition', () => {
    expect(house('.a { margin: 0; } @media print { .a { margin: 1em; } }')).toEqual([]);
    expect(house('.a, .a:hover { margin: 0; } .a { color: red; }')).toEqual([]);
    expect(house('.a { margin: 0; } .a { color: red; }')).toEqual([
      'components/a/a.css has .a twice',
    ]);
  });

  test('an element without a class outside the style of every page', () => {
    expect(house('.a { margin: 0; } mark { color: red; }')).toEqual([
      'components/a/a.css styles the bare mark',
    ]);
  });

  test.each(['13px', '0.9rem', 'calc(1rem * 2)', '11pt', 'larger'])(
    'a font size off the scale: %s',
    size => {
      expect(house(`.a { font-size: ${size}; }`)).toEqual([
        `components/a/a.css has the font size ${size}`,
      ]);
    },
  );

  test.each([
    'margin-left: 0',
    'width: 1px',
    'top: 0',
    'text-align: right',
    'border-right-width: 0',
  ])('a property that does not turn with the script: %s', line => {
    expect(house(`.a { ${line}; }`)).toEqual([`components/a/a.css has the physical ${line}`]);
  });

  test('a property of one element that two files set with the same specificity', () => {
    const other = (style: string, given: string) =>
      house('.a { margin: 0; padding: 1px; }', {
        'components/b/B.tsx': `import './b.css';\n<p class=${given}>`,
        'components/b/b.css': style,
      });
    const conflict = (property: string) => [
      `.a (components/a/a.css) and .b (components/b/b.css) both set ${property}`,
    ];
    expect(other('.b { margin: 2px; }', '"b a"')).toEqual(conflict('margin'));
    expect(other('.b { margin-block-end: 2px; }', "{isA ? 'a b' : 'b'}")).toEqual(
      conflict('margin'),
    );
    expect(other('.b { padding: 2px; }', `{\`b \${isA ? 'a' : ''}\`}`)).toEqual(
      conflict('padding'),
    );
    // Another element, another property, the same value, and another specificity.
    expect(other('.b { margin: 2px; }', "{isA ? 'a' : 'b'}")).toEqual([]);
    expect(other('.b { color: red; }', '"b a"')).toEqual([]);
    expect(other('.b { padding: 1px; }', '"b a"')).toEqual([]);
    expect(other('.b.a { margin: 2px; }', '"b a"')).toEqual([]);
    expect(other('p.b { margin: 2px; }', '"b a"')).toEqual([]);
  });

  test('a class without a style, and a style without a user', () => {
    expect(house('.a { margin: 0; } .gone { margin: 0; }')).toEqual(['.gone is used by nothing']);
    expect(
      house('.a { margin: 0; } .a-big { margin: 0; }', {
        'components/a/B.tsx': `<p class={\`a \${isOn ? 'on' : ''} a-\${size}\`}>`,
      }),
    ).toEqual(['components/a/B.tsx gives the class on, which has no style']);
  });
});
