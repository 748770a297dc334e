/** The few texts that the background needs too; it can load nothing later, so they stand apart and small. */

export const LABELS = {
  en: {
    'kicker.breaking': 'Breaking',
    'kicker.urgent': 'Urgent',
    'kicker.just-in': 'Just in',
    'kicker.update': 'Update',
    'menu.follow': 'Follow this site',
  },
  km: {
    'kicker.breaking': 'ព័ត៌មានទាន់ហេតុការណ៍',
    'kicker.urgent': 'បន្ទាន់',
    'kicker.just-in': 'ទើបទទួលបាន',
    'kicker.update': 'បច្ចុប្បន្នភាព',
    'menu.follow': 'តាមដានគេហទំព័រនេះ',
  },
  ar: {
    'kicker.breaking': 'عاجل',
    'kicker.urgent': 'مهم',
    'kicker.just-in': 'وردنا الآن',
    'kicker.update': 'تحديث',
    'menu.follow': 'تابع هذا الموقع',
  },
} as const;

export type LabelKey = keyof typeof LABELS.en;
