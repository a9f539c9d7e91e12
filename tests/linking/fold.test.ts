import { describe, expect, test } from 'vitest';
import { nameFold, plainFold } from '../../linking/fold.ts';

describe('spellings of one name have one fold', () => {
  test.each([
    ['Haris', 'Haaris'],
    ['Chaudhry', 'Chaudhary', 'Choudhry', 'Chowdhury', 'Chaudhri'],
    ['Haq', 'Haque'],
    ['Rehman', 'Rahman'],
    ['Shahbaz', 'Shehbaz'],
    ['Hussain', 'Husain', 'Hussein'],
    ['Muhammad', 'Mohammad', 'Mohammed', 'Mohd'],
    ['Yousaf', 'Yusuf', 'Yousuf'],
    ['Qureshi', 'Quraishi'],
    ['Syed', 'Sayed', 'Sayyid'],
    ['Ahmed', 'Ahmad'],
    ['Saleem', 'Salim'],
    ['Mahmood', 'Mehmood', 'Mahmud'],
    ['Ayesha', 'Aisha'],
    ['Ejaz', 'Ijaz', 'Aijaz'],
    ['Khawaja', 'Khwaja'],
    ['Aurangzeb', 'Aurangzaib'],
    ['Osman', 'Usman'],
    ['Fatima', 'Fatimah'],
  ])('%s', (...spellings) => {
    expect([...new Set(spellings.map(nameFold))]).toHaveLength(1);
  });

  test('with their diacritics or without', () => {
    expect(nameFold('Kőrösi')).toBe(nameFold('Korosi'));
    expect(nameFold('António')).toBe(nameFold('Antonio'));
    expect(nameFold('Øystein')).toBe(nameFold('Oystein'));
  });
});

describe('names that differ in sound stay apart', () => {
  test.each([
    ['Salim', 'Salma'],
    ['Umar', 'Umair'],
    ['Jilani', 'Gilani'],
    ['Syed', 'Saeed'],
    ['Khan', 'Khanna'],
    ['Sharif', 'Ashraf'],
    ['Asim', 'Azim'],
    ['Nawaz', 'Niaz'],
    ['Hamid', 'Hamad'],
    ['Iqbal', 'Aqbal'],
    ['Munir', 'Munira'],
    ['Bajwa', 'Bajaj'],
  ])('%s and %s', (one, other) => {
    expect(nameFold(one)).not.toBe(nameFold(other));
  });

  test('words of three letters keep each letter', () => {
    expect(nameFold('Ali')).toBe('ali');
    expect(nameFold('Aly')).toBe('aly');
  });
});

describe('a word that is no name', () => {
  test('keeps its spelling', () => {
    expect(plainFold('Ahmed')).not.toBe(plainFold('Ahmad'));
    expect(plainFold('Authority')).toBe('authority');
  });

  test('loses full stops of an abbreviation', () => {
    expect(plainFold('U.N.')).toBe('un');
  });

  test('an ampersand is "and"', () => {
    expect(plainFold('&')).toBe('and');
  });
});

describe('Arabic script', () => {
  test.each([
    ['Arabic yeh and Urdu yeh', 'علي', 'علی'],
    ['Arabic kaf and Urdu kaf', 'كراچی', 'کراچی'],
    ['Arabic heh, Urdu heh and do-chashmi heh', 'شهباز', 'شہباز'],
    ['harakat', 'مُحَمَّد', 'محمد'],
    ['tatweel', 'پاکســتان', 'پاکستان'],
    ['hamza on a carrier', 'آئین', 'ایین'],
    ['noon ghunna and noon', 'خاں', 'خان'],
    ['a joiner inside the word', 'ٹیلی\u200cکام', 'ٹیلیکام'],
    ['bidi controls around the word', '\u202bپیکا\u202c', 'پیکا'],
    ['presentation forms', 'ﺍﻟﺤﻖ', 'الحق'],
    ['digits', '۲۰۱۶', '2016'],
  ])('%s', (_, one, other) => {
    expect(plainFold(one)).toBe(plainFold(other));
  });

  test('letters that differ in sound stay apart', () => {
    expect(plainFold('سمر')).not.toBe(plainFold('ثمر'));
    expect(plainFold('ٹیلی')).not.toBe(plainFold('تیلی'));
  });
});

test('folding a fold changes nothing', () => {
  for (const word of ['Chaudhry', 'Kőrösi', 'U.N.', 'شہباز', 'مُحَمَّد']) {
    expect(plainFold(plainFold(word))).toBe(plainFold(word));
  }
});
