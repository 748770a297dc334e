/** Tells the country of a time zone, as a hint of where the reader lives. */

/**
 * @param timeZone A name of the IANA time zone database, as browsers give it.
 * @returns An ISO 3166-1 alpha-2 code; null for a zone that is not listed, or belongs to no country, as `UTC`.
 */
export function countryOfTimeZone(timeZone: string): string | null {
  for (const [country, zones] of Object.entries(ZONES)) {
    const isOfCountry = zones
      .split(' ')
      .some(zone => zone === timeZone || (zone.endsWith('/') && timeZone.startsWith(zone)));
    if (isOfCountry) return country;
  }
  return null;
}

/** The zones of each country, old names too (IANA `zone.tab` and `backward`); one that ends with "/" stands for all below. */
const ZONES: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AR: 'America/Argentina/ America/Buenos_Aires America/Cordoba America/Mendoza',
  AT: 'Europe/Vienna',
  AU: 'Australia/',
  BD: 'Asia/Dhaka',
  BE: 'Europe/Brussels',
  BH: 'Asia/Bahrain',
  BN: 'Asia/Brunei',
  BO: 'America/La_Paz',
  BR: 'America/Sao_Paulo America/Bahia America/Fortaleza America/Recife America/Belem America/Manaus America/Cuiaba America/Campo_Grande America/Maceio America/Araguaina America/Santarem America/Porto_Velho America/Boa_Vista America/Rio_Branco America/Eirunepe America/Noronha',
  BY: 'Europe/Minsk',
  CA: 'America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns America/Montreal America/Regina America/Moncton America/Whitehorse America/Iqaluit Canada/',
  CH: 'Europe/Zurich',
  CL: 'America/Santiago America/Punta_Arenas America/Coyhaique Pacific/Easter',
  CN: 'Asia/Shanghai Asia/Urumqi Asia/Chongqing Asia/Harbin',
  CO: 'America/Bogota',
  CR: 'America/Costa_Rica',
  CU: 'America/Havana',
  DE: 'Europe/Berlin Europe/Busingen',
  DO: 'America/Santo_Domingo',
  DZ: 'Africa/Algiers',
  EC: 'America/Guayaquil Pacific/Galapagos',
  EG: 'Africa/Cairo',
  ES: 'Europe/Madrid Atlantic/Canary Africa/Ceuta',
  FR: 'Europe/Paris',
  GB: 'Europe/London Europe/Belfast',
  GT: 'America/Guatemala',
  HK: 'Asia/Hong_Kong',
  HN: 'America/Tegucigalpa',
  ID: 'Asia/Jakarta Asia/Makassar Asia/Jayapura Asia/Pontianak',
  IN: 'Asia/Kolkata Asia/Calcutta',
  IQ: 'Asia/Baghdad',
  IT: 'Europe/Rome',
  JO: 'Asia/Amman',
  JP: 'Asia/Tokyo',
  KG: 'Asia/Bishkek',
  KH: 'Asia/Phnom_Penh',
  KR: 'Asia/Seoul',
  KW: 'Asia/Kuwait',
  KZ: 'Asia/Almaty Asia/Qyzylorda Asia/Qostanay Asia/Aqtobe Asia/Aqtau Asia/Atyrau Asia/Oral',
  LA: 'Asia/Vientiane',
  LB: 'Asia/Beirut',
  LK: 'Asia/Colombo',
  LU: 'Europe/Luxembourg',
  LY: 'Africa/Tripoli',
  MA: 'Africa/Casablanca',
  MM: 'Asia/Yangon Asia/Rangoon',
  MN: 'Asia/Ulaanbaatar',
  MO: 'Asia/Macau',
  MX: 'America/Mexico_City America/Cancun America/Merida America/Monterrey America/Matamoros America/Chihuahua America/Ciudad_Juarez America/Ojinaga America/Mazatlan America/Bahia_Banderas America/Hermosillo America/Tijuana',
  MY: 'Asia/Kuala_Lumpur Asia/Kuching',
  NI: 'America/Managua',
  NL: 'Europe/Amsterdam',
  NP: 'Asia/Kathmandu Asia/Katmandu',
  OM: 'Asia/Muscat',
  PA: 'America/Panama',
  PE: 'America/Lima',
  PH: 'Asia/Manila',
  PL: 'Europe/Warsaw',
  PR: 'America/Puerto_Rico',
  PS: 'Asia/Gaza Asia/Hebron',
  PT: 'Europe/Lisbon Atlantic/Madeira Atlantic/Azores',
  PY: 'America/Asuncion',
  QA: 'Asia/Qatar',
  RU: 'Europe/Moscow Europe/Kaliningrad Europe/Samara Europe/Volgograd Europe/Saratov Europe/Astrakhan Europe/Ulyanovsk Europe/Kirov Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Barnaul Asia/Tomsk Asia/Novokuznetsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Chita Asia/Yakutsk Asia/Khandyga Asia/Vladivostok Asia/Ust-Nera Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Asia/Kamchatka Asia/Anadyr',
  SA: 'Asia/Riyadh',
  SD: 'Africa/Khartoum',
  SG: 'Asia/Singapore',
  SV: 'America/El_Salvador',
  SY: 'Asia/Damascus',
  TH: 'Asia/Bangkok',
  TN: 'Africa/Tunis',
  TR: 'Europe/Istanbul Asia/Istanbul',
  TW: 'Asia/Taipei',
  UA: 'Europe/Kyiv Europe/Kiev Europe/Uzhgorod Europe/Zaporozhye',
  US: 'America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage America/Detroit America/Boise America/Juneau America/Sitka America/Nome America/Adak America/Menominee America/Metlakatla America/Yakutat America/Indianapolis America/Louisville America/Indiana/ America/Kentucky/ America/North_Dakota/ Pacific/Honolulu',
  UY: 'America/Montevideo',
  VE: 'America/Caracas',
  VN: 'Asia/Ho_Chi_Minh Asia/Saigon',
  YE: 'Asia/Aden',
};
