import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../feed/charset.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => [...text].map(character => character.charCodeAt(0));

describe('decodeBytes', () => {
  test('a byte order mark outranks the header', () => {
    expect(decodeBytes(bytes(0xff, 0xfe, 0x3c, 0, 0xe9, 0), 'text/xml; charset=windows-1252')).toBe(
      '<é',
    );
  });

  test('the header names a single-byte encoding', () => {
    expect(decodeBytes(bytes(...ascii('caf'), 0xe9), 'text/xml; charset=ISO-8859-1')).toBe('café');
  });

  test('the XML declaration counts where the header is silent', () => {
    const document = [...ascii('<?xml version="1.0" encoding="windows-1251"?>'), 0xcd, 0xee];
    expect(decodeBytes(bytes(...document), 'text/xml')).toContain('Но');
  });

  test('valid UTF-8 is UTF-8, whatever was declared', () => {
    expect(decodeBytes(new TextEncoder().encode('ភ្នំពេញ é'), 'text/xml; charset=iso-8859-1')).toBe(
      'ភ្នំពេញ é',
    );
  });

  test('without any declaration bytes that are no UTF-8 are windows-1252', () => {
    expect(decodeBytes(bytes(...ascii('it'), 0x92, ...ascii('s')), null)).toBe('it’s');
  });

  test('a few bad bytes do not spoil UTF-8', () => {
    expect(
      decodeBytes(bytes(...new TextEncoder().encode('ភ្នំពេញ'), 0xff), 'text/xml; charset=utf-8'),
    ).toBe('ភ្នំពេញ\ufffd');
  });

  test.each([
    ['little-endian', [0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0, 0x17, 0x17, 0, 0]],
    ['big-endian', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c, 0, 0, 0x17, 0x17]],
  ])('UTF-32 is read %s', (_, document) => {
    expect(decodeBytes(bytes(...document), null)).toBe('<\u1717');
  });

  test('an unknown encoding name is passed over', () => {
    expect(decodeBytes(bytes(...ascii('news')), 'text/xml; charset=no-such-thing')).toBe('news');
  });
});
