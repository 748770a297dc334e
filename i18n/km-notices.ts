/** The Khmer texts of notifications and of the context menu. */
import type { NoticeCatalogue } from './en-notices.ts';

export const kmNotices: NoticeCatalogue = {
  'menu.follow': 'តាមដានគេហទំព័រនេះ',
  'alert.outlets': 'សារព័ត៌មាន {count} ក្នុង {minutes} នាទី',
  'alert.unconfirmed': 'មិនទាន់បញ្ជាក់',
  'alert.digest': 'ពេលអ្នកមិននៅ៖ រឿង {count}',
  'alert.read': 'សម្គាល់ថាបានអាន',
  'alert.mute': 'បិទរឿងនេះ',
  'alert.test': 'ការជូនដំណឹងដំណើរការ',
  'alert.test.text': 'ព័ត៌មានបន្ទាន់នឹងមើលទៅដូចនេះ។',
};
