/** Draws the sections of the settings page, each under its title. */
import type { ComponentChild } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FullI18n } from '../../i18n/translate.ts';
import { fold } from '../../words/tokens.ts';
import { containsWords, FindContext } from '../shared/find-context.ts';
import { headingId, SECTIONS, type SectionName } from './sections.ts';

interface SettingsSectionsProps {
  readonly contents: Readonly<Record<SectionName, ComponentChild>>;
  readonly i18n: FullI18n;
  /** What the reader searches the page for; '' shows all. */
  readonly words: string;
  /** Called with whether any section has the words. */
  readonly onFound: (isAny: boolean) => void;
}

/** The sections that have the words, in the order of the list. */
export function SettingsSections({ contents, i18n, words, onFound }: SettingsSectionsProps) {
  const found = useRef(new Map<SectionName, boolean>());
  const onSection = useCallback(
    (name: SectionName, isFound: boolean) => {
      found.current.set(name, isFound);
      onFound([...found.current.values()].includes(true));
    },
    [onFound],
  );
  return (
    <>
      {SECTIONS.map(([name, title]) => (
        <Section
          key={name}
          name={name}
          title={i18n.t(title)}
          words={fold(words).trim()}
          onFound={onSection}
        >
          {contents[name]}
        </Section>
      ))}
    </>
  );
}

interface SectionProps {
  readonly name: SectionName;
  readonly title: string;
  /** Folded. */
  readonly words: string;
  readonly onFound: (name: SectionName, isFound: boolean) => void;
  readonly children: ComponentChild;
}

/** A section is shown whole where its title has the words, else with the items that have them. */
function Section({ name, title, words, onFound, children }: SectionProps) {
  const element = useRef<HTMLElement>(null);
  const items = useRef(new Map<object, boolean>());
  /** Whether any item has the words; null where the section has no items. */
  const [isAnyItem, setAnyItem] = useState<boolean | null>(null);
  const [isFound, setFound] = useState(true);
  const isWhole = fold(title).includes(words);
  const find = useMemo(
    () => ({
      words: isWhole ? '' : words,
      onItem: (item: object, isItemFound: boolean | null) => {
        if (isItemFound === null) items.current.delete(item);
        else items.current.set(item, isItemFound);
        const all = [...items.current.values()];
        setAnyItem(all.length === 0 ? null : all.includes(true));
      },
    }),
    [isWhole, words],
  );
  useLayoutEffect(() => {
    const found = isWhole || (isAnyItem ?? containsWords(element.current, words));
    setFound(found);
    onFound(name, found);
  });
  return (
    <section ref={element} hidden={!isFound} aria-labelledby={headingId(name)}>
      <h2 id={headingId(name)}>{title}</h2>
      <FindContext.Provider value={find}>{children}</FindContext.Provider>
    </section>
  );
}
