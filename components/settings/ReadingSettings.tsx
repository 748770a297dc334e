/** Draws the settings of the article text and of the new tab. */
import type { FullI18n } from '../../i18n/translate.ts';
import type { KeepSetting, Settings } from '../../model/settings.ts';
import { Choice } from '../shared/Choice.tsx';

const SIZES = [0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6, 1.8];

/** The settings of the article text and of the new tab. */
type ReadingValues = Pick<Settings, 'articleSize' | 'articleFace' | 'articleWidth' | 'newTab'>;

interface ReadingSettingsProps {
  readonly values: ReadingValues;
  readonly i18n: FullI18n;
  readonly onChange: KeepSetting;
}

/** The form of the reading settings; each change is passed to `onChange`. */
export function ReadingSettings({ values, i18n, onChange }: ReadingSettingsProps) {
  const { t, percent } = i18n;
  const sizes = [...new Set([...SIZES, values.articleSize])].sort((a, b) => a - b);
  return (
    <div class="fields">
      <Choice
        label={t('settings.face')}
        value={values.articleFace}
        options={[
          ['serif', t('article.face.serif')],
          ['sans', t('article.face.sans')],
        ]}
        onChange={value => onChange('articleFace', value)}
      />
      <Choice
        label={t('settings.size')}
        value={String(values.articleSize)}
        options={sizes.map(size => [String(size), percent(size)] as const)}
        onChange={value => onChange('articleSize', Number(value))}
      />
      <Choice
        label={t('settings.width')}
        value={values.articleWidth}
        options={[
          ['narrow', t('article.width.narrow')],
          ['normal', t('article.width.normal')],
          ['wide', t('article.width.wide')],
        ]}
        onChange={value => onChange('articleWidth', value)}
      />
      <Choice
        label={t('settings.new-tab')}
        value={values.newTab}
        options={[
          ['newsline', t('settings.new-tab.newsline')],
          ['browser', t('settings.new-tab.browser')],
        ]}
        onChange={value => onChange('newTab', value)}
      />
    </div>
  );
}
