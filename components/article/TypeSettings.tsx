/** Draws the text settings of the reader page: size, typeface and line width. */
import './type-settings.css';
import type { PageI18n } from '../../i18n/translate.ts';
import type { KeepSetting } from '../../model/settings.ts';
import { Choice } from '../shared/Choice.tsx';
import type { ArticleType } from './ArticleView.tsx';

const STEP = 0.1;
const SMALLEST = 0.8;
const LARGEST = 1.8;

interface TypeSettingsProps {
  readonly type: ArticleType;
  readonly i18n: PageI18n;
  readonly onChange: KeepSetting;
}

/** The text settings; each change is passed to `onChange`. */
export function TypeSettings({ type, i18n, onChange }: TypeSettingsProps) {
  const { t } = i18n;
  const resize = (by: number) => onChange('articleSize', Math.round((type.size + by) * 10) / 10);
  return (
    <fieldset class="type-fields">
      <legend class="unseen">{t('article.type')}</legend>
      <div class="type-sizes">
        <button
          type="button"
          class="button"
          aria-label={t('article.smaller')}
          title={t('article.smaller')}
          disabled={type.size <= SMALLEST}
          onClick={() => resize(-STEP)}
        >
          A−
        </button>
        <output>{i18n.percent(type.size)}</output>
        <button
          type="button"
          class="button"
          aria-label={t('article.larger')}
          title={t('article.larger')}
          disabled={type.size >= LARGEST}
          onClick={() => resize(STEP)}
        >
          A+
        </button>
      </div>
      <Choice
        label={t('article.font')}
        value={type.face}
        options={[
          ['serif', t('article.face.serif')],
          ['sans', t('article.face.sans')],
        ]}
        onChange={value => onChange('articleFace', value)}
      />
      <Choice
        label={t('article.width')}
        value={type.width}
        options={[
          ['narrow', t('article.width.narrow')],
          ['normal', t('article.width.normal')],
          ['wide', t('article.width.wide')],
        ]}
        onChange={value => onChange('articleWidth', value)}
      />
    </fieldset>
  );
}
