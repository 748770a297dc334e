/** The labels that publishers put before a headline, by what they say. A speaker of a language adds a line here. */

import type { Kicker } from './kicker.ts';

/** Labels in lower case. */
export const KICKER_WORDS: Readonly<Record<Kicker, readonly string[]>> = {
  breaking: [
    'breaking',
    'breaking news',
    'news flash',
    'newsflash',
    'flash',
    'ព័ត៌មានបន្ទាន់',
    'ព័ត៌មានទាន់ហេតុការណ៍',
    'ព័ត៌មានក្ដៅ',
    'ព័ត៌មានក្តៅ',
    'ដំណឹងបន្ទាន់',
    'ដំណឹងទាន់ហេតុការណ៍',
    'ទាន់ហេតុការណ៍',
  ],
  urgent: ['urgent', 'urgent news', 'បន្ទាន់'],
  'just-in': ['just in', 'this just in', 'ទើបទទួលបាន', 'ទើបតែទទួលបាន', 'ទើបកើតឡើង'],
  update: ['update', 'updated', 'updates', 'news update', 'បច្ចុប្បន្នភាព', 'ព័ត៌មានបច្ចុប្បន្នភាព', 'បន្ត'],
};
