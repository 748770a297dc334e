/** Khmer. */
import type { Catalogue } from './en.ts';
import { kmLabels } from './km-labels.ts';

export const km: Catalogue = {
  ...kmLabels,
  'app.name': 'Newsline',
  'ticker.label': 'បន្ទាត់ព័ត៌មានរត់',
  'ticker.pause': 'ផ្អាកព័ត៌មានរត់',
  'ticker.resume': 'បន្តព័ត៌មានរត់',
  'ticker.empty': 'មិនទាន់មានចំណងជើងទេ។ តាមដានប្រភពព័ត៌មានមួយ នោះព័ត៌មានរបស់វានឹងរត់នៅទីនេះ។',
  'list.unread': 'មិនទាន់អាន',
  'list.empty': 'មិនទាន់មានអ្វីនៅទីនេះទេ',
  'list.empty.hint': 'អត្ថបទនឹងបង្ហាញនៅទីនេះ នៅពេលប្រភពដែលអ្នកតាមដានចេញផ្សាយ។',
  'list.untitled': 'គ្មានចំណងជើង',
  'age.now': 'អម្បាញ់មិញ',
  'page.broken': 'Newsline មិនអាចបើកបណ្ណសាររបស់វាបានទេ',
  'page.broken.hint': 'បិទទំព័រនេះ រួចបើកវាម្ដងទៀត។ បើនៅតែដដែល សូមបើកកម្មវិធីរុករកឡើងវិញ។ ព័ត៌មានលម្អិត៖ {detail}',
  'page.failed': 'វាមិនដំណើរការទេ៖ {reason}',
  'page.options': 'ប្រភព និងការកំណត់',
  'first.hint': 'ផ្ដល់អាសយដ្ឋានគេហទំព័រព័ត៌មាន ឬប្រភពរបស់វា។ Newsline សុំសិទ្ធិសម្រាប់គេហទំព័រនោះតែមួយ។',
  'follow.button': 'តាមដាន',
  'follow.allow': 'អនុញ្ញាត {host}',
  'ticker.previous': 'ចំណងជើងមុន',
  'ticker.next': 'ចំណងជើងបន្ទាប់',
  'panel.new': 'ថ្មីចាប់តាំងពី {time}',
  'panel.earlier': 'មុននេះ',
  'list.edited': 'បានកែ',
  'story.size': 'អត្ថបទ {count} ពីសារព័ត៌មាន {outlets}',
  'story.outlets': 'សារព័ត៌មាន {count}',
  'story.more': '+{count} តាំងពីអ្នកមើលចុងក្រោយ',
  'story.following': 'រឿងដែលអ្នកតាមដាន',
  'panel.others': 'ព័ត៌មានផ្សេងទៀត',
};
