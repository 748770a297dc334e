/** The Khmer texts of the strip and of what the settings say of alerts. */
import type { SettingsCatalogue } from './en-settings.ts';

export const kmSettings: SettingsCatalogue = {
  'strip.title': 'បន្ទះរបាររត់',
  'strip.open': 'ដាក់របាររត់ខាងលើគេ',
  'strip.close': 'យកវាមកវិញ',
  'strip.why':
    'បន្ទះនៅលើបង្អួចផ្សេងៗ ដរាបណាបង្អួចតូចនេះនៅបើក ព្រោះកម្មវិធីរុករកចងវាជាមួយគ្នា។ អ្នកអាចបង្រួមបង្អួចនេះបាន។',
  'strip.none': 'កម្មវិធីរុករកនេះមិនអាចរក្សាបង្អួចលើគេបានទេ ដូច្នេះបង្អួចនេះក៏មិនអាចដែរ។ ប្រព័ន្ធរបស់អ្នកប្រហែលអាច។',
  'strip.failed': 'កម្មវិធីរុករកបដិសេធបង្អួចលើគេ៖ {reason}',
  'reason.developing': 'រឿងមួយដែលវារាយការណ៍កំពុងវិវត្ត។',
};
