/** The few Khmer texts that the background needs as well. */

export const kmLabels = {
  'kicker.breaking': 'ព័ត៌មានទាន់ហេតុការណ៍',
  'kicker.urgent': 'បន្ទាន់',
  'kicker.just-in': 'ទើបទទួលបាន',
  'kicker.update': 'បច្ចុប្បន្នភាព',
  'kicker.live': 'ផ្សាយផ្ទាល់',
  'kicker.analysis': 'វិភាគ',
  'kicker.correction': 'កែតម្រូវ',
  'kicker.statement': 'សេចក្ដីថ្លែងការណ៍',
} as const;
