/** Draws the sections of the settings page, each under its title. */
import type { ComponentChild } from 'preact';
import type { FullI18n } from '../../i18n/translate.ts';
import { headingId, SECTIONS, type SectionName } from './sections.ts';

interface SettingsSectionsProps {
  readonly contents: Readonly<Record<SectionName, ComponentChild>>;
  readonly i18n: FullI18n;
}

/** All sections, in the order of the list. */
export function SettingsSections({ contents, i18n }: SettingsSectionsProps) {
  return (
    <>
      {SECTIONS.map(([name, title]) => (
        <section key={name} aria-labelledby={headingId(name)}>
          <h2 id={headingId(name)}>{i18n.t(title)}</h2>
          {contents[name]}
        </section>
      ))}
    </>
  );
}
