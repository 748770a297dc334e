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
  'menu.follow': 'តាមដានគេហទំព័រនេះ',
  'alert.outlets': 'សារព័ត៌មាន {count} ក្នុង {minutes} នាទី',
  'alert.unconfirmed': 'មិនទាន់បញ្ជាក់',
  'alert.digest': 'ពេលអ្នកមិននៅ៖ រឿង {count}',
  'alert.read': 'សម្គាល់ថាបានអាន',
  'alert.mute': 'បិទរឿងនេះ',
  'alert.test': 'ការជូនដំណឹងដំណើរការ',
  'alert.test.text': 'ព័ត៌មានបន្ទាន់នឹងមើលទៅដូចនេះ។',
} as const;
