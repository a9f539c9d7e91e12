import { expect, test } from 'vitest';
import { buildLexicon } from '../../linking/lexicon.ts';
import { link } from '../../linking/link.ts';
import { packLexicon, unpackLexicon } from '../../linking/packed.ts';
import { lexicon } from './people.ts';

const copy = unpackLexicon(JSON.parse(JSON.stringify(packLexicon(lexicon))));

const PAGES = [
  ['Clegg Says Farewell', 'Nick Clegg of Meta Platforms left. Mark E. Zuckerberg thanked Clegg.'],
  ['The Pakistan Telecommunication Authority (PTA) met. Sri Lanka’s PTA is another.'],
  ['Federal IT minister Syed Amin-ul-Haq spoke of PECA 2016 in Islamabad. Haq left.'],
  ['The Bollywood actor Imran Khan is back.', 'In esports the Meta changed.'],
  ['Former prime minister Imran Khan of PTI met Prime Minister Shehbaz. Imran left.'],
  ['وفاقی وزیر سیدامین الحق نے کہا۔پی ٹی اے نے انٹرنیٹ بند کر دیا۔'],
  ['The Supreme Court in Islamabad wrote to the U.N. and the General Assembly in New York.'],
];

test('a lexicon that was packed and unpacked links the same', () => {
  for (const blocks of PAGES) {
    for (const page of [{}, { host: 'www.dawn.com', published: '2024-06-01' }, { lang: 'ur' }]) {
      const found = link(lexicon, blocks, page);
      expect(link(copy, blocks, page)).toEqual(found);
    }
  }
  expect(PAGES.some((blocks) => link(copy, blocks).mentions.length > 2)).toBe(true);
});

test('every flag of a form comes back', () => {
  expect(copy.forms).toEqual(lexicon.forms);
});

test('an entity comes back but for what only the card reads of its senses', () => {
  const plain = (of: typeof lexicon) =>
    of.entities.map((entity) => ({
      ...entity,
      senses: entity.senses.map(({ country }) => country),
    }));
  expect(plain(copy)).toEqual(plain(lexicon));
});

test('a lexicon of nothing comes back as well', () => {
  const nothing = unpackLexicon(
    JSON.parse(JSON.stringify(packLexicon(buildLexicon({ entities: [] })))),
  );
  expect(link(nothing, ['Nick Clegg of Meta Platforms in Islamabad.']).mentions).toEqual([]);
});
