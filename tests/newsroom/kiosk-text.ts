/** The text of the kiosk's articles: whole for the two that pictures show, in each language enough for the others. */
import type { KioskItem, Outlet } from './kiosk-edition.ts';
import { hash } from './kiosk-edition.ts';

/** The paragraphs of an article, plain text. */
export function paragraphsOf({ language }: Outlet, { event, deck, headline }: KioskItem): string[] {
  const whole = TEXTS[`${event} ${language}`];
  if (whole !== undefined) return [...whole];
  // A text that many items share would make one story of them.
  if (deck === null) return [];
  const stock = STOCK[language] ?? [];
  const first = stock.length === 0 ? 0 : hash(headline) % stock.length;
  return [deck, ...stock.slice(first), ...stock.slice(0, first)].slice(0, 5);
}

/** The byline of an article, or null. */
export function bylineOf({ language }: Outlet, { headline }: KioskItem): string | null {
  if (language !== 'en' || hash(headline) % 3 === 0) return null;
  return BYLINES[hash(headline) % BYLINES.length] ?? null;
}

const BYLINES = ['Sok Rithy', 'Hannah Weiss', 'Ines Harlow', 'Lim Dara', 'Jonah Whitcombe'];

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'ferry en': [
    'KEP, Cambodia: All 86 people on board a passenger ferry were brought ashore on Wednesday after it ran onto a sandbank off Kep. Nine of them are being treated for bruises; nobody is missing.',
    'Eleven fishing boats reached the vessel in under two hours. Their crews had been mending nets when the distress call came over the radio, and took the passengers off a boat at a time while the tide went out.',
    '“We heard a noise like a cart on gravel, and then it was quiet,” said Chan Sophea, who was on her way home from the islands with two children. “The fishermen gave us tea before they asked our names.”',
    'The captain reported a marker buoy 400 metres from the place where charts show it. Fishermen say that it had drifted since the storm of last weekend. The harbour office is to check all 31 buoys between Kep and the islands.',
    'The operator has suspended its night service and pays back every ticket. Divers found no hole in the hull on their first inspection, so the ferry is to be pulled free at high tide on Thursday morning.',
    'Some 120,000 people cross to the islands each year. It is the first accident on the line since it opened in 2014.',
  ],
  'pump km': [
    'បាត់ដំបង៖ ភ្លៀងដែលធ្លាក់អស់រយៈពេលបីថ្ងៃជាប់គ្នា បានធ្វើឱ្យទឹកជន់លិចស្រែជាងពីរពាន់ហិកតា នៅក្នុងឃុំប្រាំពីរ។ គ្មានអ្នករងគ្រោះថ្នាក់ទេ។',
    'កសិករបាននាំគោក្របីទៅទីទួល ហើយអាជ្ញាធរកំពុងចែកស្បៀងតាមទូកដល់គ្រួសារជាងបីរយ។',
    'អ្នកជំនាញទឹកថា កម្ពស់ទឹកនឹងស្រកបន្តិចម្តងៗក្នុងរយៈពេលប្រាំថ្ងៃខាងមុខ ប្រសិនបើមិនមានភ្លៀងថែមទៀត។',
    'ពូជស្រូវធន់ទឹកជំនន់អាចនៅក្រោមទឹកបានប្រាំបួនថ្ងៃ។ កសិករមួយចំនួនបានដាំពូជនេះជាលើកដំបូងនៅឆ្នាំនេះ។',
    'សាលារៀនពីរត្រូវបិទជាបណ្តោះអាសន្ន ហើយសិស្សនឹងរៀននៅវត្តជិតខាង រហូតដល់ទឹកស្រក។',
  ],
  'budget ar': [
    'أقر المجلس ميزانية المدارس للعام المقبل بعد جلسة استمرت تسع ساعات، وصوت لصالحها ثلثا الأعضاء.',
    'تزيد الميزانية مخصصات النقل المدرسي بنسبة 12 في المئة، وتضيف مئتي معلم في المحافظات الجنوبية، حيث تضم بعض الفصول أكثر من أربعين تلميذا.',
    'وقال رئيس لجنة التعليم إن الرسوم لن تتغير قبل الصيف، وإن أعمال الترميم في ثلاثين مدرسة ستبدأ في يناير.',
    'وطالب أولياء الأمور بنشر جدول الأعمال لكل مدرسة على حدة. ووعدت الوزارة بنشره خلال شهر.',
  ],
};

const STOCK: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The decision was made after two years of talks. Those who took part describe them as long, polite and at times rather cold.',
    '“It’s a small step, and it took us a long time to make it,” said one of those responsible. “But it can’t be undone with a signature.”',
    'What it will cost is known only in part. The first estimate was a third too low; the second has been checked by people from outside.',
    'Neighbouring districts are watching closely. Two have asked for the plans, and one has sent a delegation with a tape measure.',
    'The first results are expected in spring. Until then everything stays as it is, apart from the sign at the door.',
    'Critics say that the figures leave out what happens in winter. The answer fills four pages and can be read at the town hall.',
  ],
  km: [
    'អាជ្ញាធរមូលដ្ឋានថា ការងារនេះបានចាប់ផ្តើមតាំងពីឆ្នាំមុន ហើយនឹងបញ្ចប់នៅដើមឆ្នាំក្រោយ។',
    'អ្នកភូមិជាច្រើនបានចូលរួម ហើយនិយាយថា ជីវិតប្រចាំថ្ងៃនឹងងាយស្រួលជាងមុន។',
    'ព័ត៌មានបន្ថែមនឹងត្រូវផ្សាយនៅសប្តាហ៍ក្រោយ។',
  ],
  ar: [
    'وقال المسؤولون إن العمل بدأ العام الماضي وسينتهي في مطلع العام المقبل.',
    'وشارك عدد كبير من السكان في المشروع، ويقولون إن حياتهم اليومية ستصبح أسهل.',
    'ومن المنتظر نشر مزيد من التفاصيل الأسبوع المقبل.',
  ],
};
