import { expect, test } from 'vitest';
import { countryOfTimeZone } from '../../../i18n/time-zones.ts';

test.each([
  ['Asia/Phnom_Penh', 'KH'],
  ['America/Argentina/Salta', 'AR'],
  ['Australia/Lord_Howe', 'AU'],
  ['Europe/Kiev', 'UA'],
  ['Asia/Kolkata', 'IN'],
])('%s is a zone of %s', (timeZone, country) => {
  expect(countryOfTimeZone(timeZone)).toBe(country);
});

test.each(['UTC', 'Etc/GMT+7', '', 'Asia/', 'Australia', 'Mars/Base', '__proto__', 'America'])(
  '"%s" tells no country',
  timeZone => {
    expect(countryOfTimeZone(timeZone)).toBeNull();
  },
);

test('the zones of this machine’s clock data that carry a country’s name belong to that country', () => {
  // A name that only looks like a zone would be one that no clock knows.
  const known = new Set(Intl.supportedValuesOf('timeZone'));
  const told = [...known].filter(zone => countryOfTimeZone(zone) !== null);
  expect(told.length).toBeGreaterThan(150);
});
