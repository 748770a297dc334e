import { expect, test } from 'vitest';
import { fromFragment, toFragment } from '../../../alert/sounding.ts';

test.each([
  { hasChime: true, words: '', language: '' },
  { hasChime: false, words: 'Ferry & “crew” #1 safe? 100% +', language: 'en-GB' },
  { hasChime: true, words: 'សាឡាងជាប់ខ្សាច់នៅក្រៅឆ្នេរកែប', language: 'km' },
  { hasChime: false, words: '<script>chime=1&words=</script>', language: 'x&chime=1' },
])('what an alert sounds like survives the way through an address: %o', sounding => {
  expect(fromFragment(new URL(`https://a.example/sound.html${toFragment(sounding)}`).hash)).toEqual(
    sounding,
  );
});

test('an address without an alert plays nothing, and long texts are cut', () => {
  expect(fromFragment('')).toEqual({ hasChime: false, words: '', language: '' });
  expect(fromFragment(`#words=${'a'.repeat(5000)}`).words).toHaveLength(300);
  expect(
    toFragment({ hasChime: false, words: 'a'.repeat(5000), language: '' }).length,
  ).toBeLessThan(400);
});
