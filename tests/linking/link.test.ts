import { describe, expect, test } from 'vitest';
import { link, linkText } from '../../linking/link.ts';
import { lexicon, lexiconOf, mentionsIn, mentionsInBlocks } from './people.ts';

describe('a person', () => {
  test('is marked by the full name with the office', () => {
    expect(mentionsIn('Nick Clegg, president of global affairs at Meta, left.')).toEqual([
      'Nick Clegg → nick-clegg',
      'Meta → meta',
    ]);
  });

  test('a surname counts only after the full name', () => {
    expect(mentionsIn('Meta Platforms confirmed it. Clegg said so.')).toEqual([
      'Meta Platforms → meta',
    ]);
    expect(mentionsIn('Nick Clegg of Meta Platforms left. Clegg said so.')).toEqual([
      'Nick Clegg → nick-clegg',
      'Meta Platforms → meta',
      'Clegg → nick-clegg',
    ]);
  });

  test('a headline above the full name is read with the whole page', () => {
    expect(
      mentionsInBlocks(['Clegg Says Farewell', 'Nick Clegg of Meta Platforms left on Monday.']),
    ).toEqual(['Clegg → nick-clegg', 'Nick Clegg → nick-clegg', 'Meta Platforms → meta']);
  });

  test('the first name counts too where papers go on with it', () => {
    expect(mentionsIn('Former prime minister Imran Khan of PTI spoke. Imran left.')).toContain(
      'Imran → imran-khan',
    );
    expect(mentionsIn('Nick Clegg of Meta Platforms left. Nick said so.')).not.toContain(
      'Nick → nick-clegg',
    );
  });

  test('the surname takes its particles along', () => {
    expect(
      mentionsIn(
        'Germany’s Ursula von der Leyen met Nick Clegg of Meta Platforms. It was von der Leyen.',
      ),
    ).toContain('von der Leyen → ursula-von-der-leyen');
  });

  test('a title in front is evidence, not part of the mention', () => {
    expect(mentionsIn('It was said by Federal Minister Syed Aminul Haque.')).toEqual([
      'Syed Aminul Haque → aminul-haque',
    ]);
    expect(mentionsIn('Prime Minister Shehbaz arrived', { published: '2024-06-01' })).toEqual([
      'Shehbaz → shehbaz-sharif',
    ]);
  });

  test('a title is no evidence on a day when the office was not held', () => {
    expect(mentionsIn('Prime Minister Shehbaz arrived', { published: '2012-06-01' })).toEqual([]);
  });

  test('"Syed" in front belongs to the mention, "Dr" and ranks do not', () => {
    expect(mentionsIn('It was Dr. Khalil Hashmi, ambassador in Geneva for Pakistan.')).toEqual([
      'Khalil Hashmi → khalil-hashmi',
    ]);
    expect(mentionsIn('It was Syed Khalil Hashmi, ambassador in Geneva for Pakistan.')).toEqual([
      'Syed Khalil Hashmi → khalil-hashmi',
    ]);
  });

  test('possessive endings stay outside', () => {
    expect(mentionsIn("It was Nick Clegg's team and Clegg’s idea at Meta Platforms.")).toEqual([
      'Nick Clegg → nick-clegg',
      'Clegg → nick-clegg',
      'Meta Platforms → meta',
    ]);
  });

  test('a name that goes on is another name', () => {
    expect(mentionsIn('They met the poet Nick Clegg Howard in the old town of Leeds.')).toEqual([]);
    expect(mentionsIn('They met the poet John Nick Clegg in the old town of Leeds.')).toEqual([]);
  });

  test('a name across the end of a sentence or of a block is none', () => {
    expect(mentionsIn('Meta Platforms thanked Nick. Clegg was not there.')).not.toContain(
      'Nick. Clegg → nick-clegg',
    );
    expect(mentionsInBlocks(['Meta Platforms thanked Nick', 'Clegg was not there.'])).toEqual([
      'Meta Platforms → meta',
    ]);
  });
});

describe('people who share a name', () => {
  test('a title of an office that the person never held says that it is someone else', () => {
    expect(
      mentionsIn('Former prime minister Imran Khan of PTI spoke. Foreign Minister Khan said no.'),
    ).toEqual(['Imran Khan → imran-khan', 'PTI → pti']);
  });

  test('two people with that surname: no mark', () => {
    expect(
      mentionsIn(
        'Former prime minister Nawaz Sharif met Prime Minister Shehbaz Sharif there. Sharif left.',
      ),
    ).toEqual(['Nawaz Sharif → nawaz-sharif', 'Shehbaz Sharif → shehbaz-sharif']);
  });

  test('their first names still tell them apart', () => {
    expect(
      mentionsIn(
        'Former prime minister Nawaz Sharif met Prime Minister Shehbaz Sharif there. Nawaz left.',
      ),
    ).toContain('Nawaz → nawaz-sharif');
  });

  test('a relative whom the file does not know switches the surname off', () => {
    expect(
      mentionsIn(
        'Former prime minister Imran Khan of PTI spoke. His sister Aleema Khan came. Khan left.',
      ),
    ).toEqual(['Imran Khan → imran-khan', 'PTI → pti']);
  });

  test('a man of the same first name switches the first name off', () => {
    expect(
      mentionsIn('Former prime minister Imran Khan of PTI spoke. So did Imran Ismail. Imran left.'),
    ).toEqual(['Imran Khan → imran-khan', 'PTI → pti']);
  });

  test('a namesake of another walk of life is not ours', () => {
    expect(
      mentionsIn('The Bollywood actor Imran Khan is back at the box office with Aamir Khan.'),
    ).toEqual([]);
  });
});

describe('a short form of a body', () => {
  test('counts where the page speaks for it', () => {
    expect(mentionsIn('On Monday the PTA blocked the internet in Islamabad.')).toEqual([
      'PTA → pta',
    ]);
    expect(mentionsIn('On Monday the PTA met in the town.')).toEqual([]);
  });

  test('in lower case it is no abbreviation', () => {
    expect(mentionsIn('On Monday the pta blocked the internet in Islamabad.')).toEqual([]);
  });

  test('in front of an office it is a mention', () => {
    expect(
      mentionsIn('The Pakistan Telecommunication Authority met. It was the PTA chairman.'),
    ).toContain('PTA → pta');
  });

  test('full name and abbreviation beside it are two mentions', () => {
    expect(mentionsIn('The Pakistan Telecommunication Authority (PTA) met.')).toEqual([
      'Pakistan Telecommunication Authority → pta',
      'PTA → pta',
    ]);
  });

  test('the longer body wins', () => {
    expect(mentionsIn('It was the UN General Assembly, not the UN Secretary-General.')).toEqual([
      'UN General Assembly → general-assembly',
      'UN → united-nations',
    ]);
  });

  test('an abbreviation may have its full stops', () => {
    expect(mentionsIn('It was the U.N. that said so.')).toEqual(['U.N. → united-nations']);
  });

  test('an abbreviation that the page makes up counts on that page', () => {
    expect(
      mentionsIn('The Prevention of Electronic Crimes Act (PoECA) is new. The PoECA is long.'),
    ).toContain('PoECA → peca');
    expect(mentionsIn('The PoECA is long.')).toEqual([]);
  });
});

describe('something else of the same name', () => {
  test('a foreign definition blocks the form on the whole page', () => {
    expect(
      mentionsInBlocks(
        [
          'The PTA blocked the internet and spectrum in Islamabad, a telecom story.',
          'The Parent-Teacher Association (PTA) met on Monday.',
        ],
        { host: 'www.dawn.com' },
      ),
    ).toEqual([]);
  });

  test('a definition of ours holds on the whole page', () => {
    expect(
      mentionsInBlocks([
        'The PTA met with pupils.',
        'The Pakistan Telecommunication Authority (PTA) came to the classroom.',
      ]),
    ).toEqual(['PTA → pta', 'Pakistan Telecommunication Authority → pta', 'PTA → pta']);
  });

  test('Sri Lanka’s PTA is not ours', () => {
    expect(mentionsIn('It says that Sri Lanka’s PTA must go. The PTA is a bad law.')).toEqual([]);
  });

  test('beside a foreign one, ours still counts', () => {
    expect(mentionsIn('Unlike Sri Lanka’s PTA, Pakistan’s PTA is about the internet.')).toEqual([
      'PTA → pta',
    ]);
  });

  test('a body that every state has is ours where the page is at home', () => {
    expect(
      mentionsIn('The Supreme Court in Islamabad has ruled.', { host: 'www.dawn.com' }),
    ).toEqual(['Supreme Court → supreme-court']);
    expect(mentionsIn('The Supreme Court in New Delhi has ruled.')).toEqual([]);
    expect(mentionsIn('India’s Supreme Court has ruled.', { host: 'www.dawn.com' })).toEqual([]);
    expect(mentionsIn('The Supreme Court of India has ruled.', { host: 'www.dawn.com' })).toEqual(
      [],
    );
    expect(mentionsIn('The Supreme Court has ruled.')).toEqual([]);
  });

  test('an agency in a dateline of the other state is not ours', () => {
    expect(mentionsIn('NEW DELHI, May 19 (PTI) - The Congress has lost in India.')).toEqual([]);
  });

  test('an agency in a dateline is the agency, whatever the story is about', () => {
    expect(
      mentionsIn(
        'ISLAMABAD, May 9 (PTI): Former prime minister Imran Khan was arrested on Tuesday.',
        {
          host: 'www.thehindu.com',
        },
      ),
    ).toEqual(['Imran Khan → imran-khan']);
  });

  test('words of the other sense outweigh a brand', () => {
    expect(mentionsIn('In esports the Meta changed with the patch notes and tier list.')).toEqual(
      [],
    );
  });
});

describe('inside another name', () => {
  const rest = 'Nick Clegg of Meta Platforms in Menlo Park spoke of Facebook and Instagram.';

  test.each([
    'We saw Meta Runner here.',
    'It is a meta-analysis.',
    'We live in Clegg Street here.',
    'We thank the Nick Clegg Foundation here.',
    'We went to the Nick Clegg Memorial Hospital here.',
    'We wrote to @Meta and bought $META here.',
    'We read meta.com and www.meta.com here.',
  ])('%s', (text) => {
    expect(mentionsInBlocks([text, rest])).toEqual([
      'Nick Clegg → nick-clegg',
      'Meta Platforms → meta',
    ]);
  });

  test('a dateline says where a story was written', () => {
    expect(
      mentionsIn('UNITED NATIONS: Nick Clegg of Meta Platforms spoke to the ambassadors there.'),
    ).toEqual(['Nick Clegg → nick-clegg', 'Meta Platforms → meta']);
  });
});

describe('headlines', () => {
  test('in capitals', () => {
    expect(mentionsIn('NICK CLEGG LEAVES META PLATFORMS FOR GOOD')).toEqual([
      'NICK CLEGG → nick-clegg',
      'META PLATFORMS → meta',
    ]);
  });

  test('in title case', () => {
    expect(mentionsIn('Nick Clegg Leaves Meta Platforms For Good')).toEqual([
      'Nick Clegg → nick-clegg',
      'Meta Platforms → meta',
    ]);
  });

  test('a short sentence full of names is no headline', () => {
    expect(mentionsInBlocks(['Sheikh Hasina met Nawaz Sharif Chaudhry of Lahore.'])).toEqual([]);
  });
});

describe('a law', () => {
  test.each([
    ['It was PECA 2016 there.', 'PECA 2016'],
    ['It was the Prevention of Electronic Crimes Act, 2016.', undefined],
    ['It was the Prevention of Electronic Crimes Act 2016.', undefined],
    ['It was PECA-2016 there.', 'PECA-2016'],
  ])('takes a year beside it along: %s', (text, surface = text.slice(11, -1)) => {
    expect(mentionsIn(text)).toEqual([`${surface} → peca`]);
  });

  test('a year in the next sentence, or another number, stays outside', () => {
    expect(mentionsIn('It was PECA. 2016 was a year.')).toEqual(['PECA → peca']);
    expect(mentionsIn('It was PECA 37 there.')).toEqual(['PECA → peca']);
  });

  test('an amendment act is not the law', () => {
    expect(mentionsIn('Now the Prevention of Electronic Crimes (Amendment) Act is law.')).toEqual(
      [],
    );
    expect(mentionsIn('Now the Peca Amendment Act is law.')).toEqual([]);
    expect(mentionsIn('اب پیکا ترمیمی ایکٹ قانون ہے۔', { lang: 'ur' })).toEqual([]);
  });
});

describe('spelling', () => {
  test.each(['Syed Amin-ul-Haq', 'Sayed Aminul Haq', 'Syed Ameen ul Haque', 'SYED AMINUL HAQ'])(
    '%s',
    (name) => {
      expect(mentionsIn(`It was the federal IT minister ${name} who said so.`)).toEqual([
        `${name} → aminul-haque`,
      ]);
    },
  );

  test('with diacritics or without', () => {
    expect(
      mentionsIn('UN General Assembly president Csaba Korosi spoke. It was Kőrösi there.'),
    ).toEqual([
      'UN General Assembly → general-assembly',
      'Csaba Korosi → csaba-korosi',
      'Kőrösi → csaba-korosi',
    ]);
  });

  test('a middle initial', () => {
    expect(mentionsIn('It was Mark E. Zuckerberg of Meta Platforms.')).toContain(
      'Mark E. Zuckerberg → mark-zuckerberg',
    );
  });
});

describe('Urdu', () => {
  const page = { lang: 'ur' };

  test.each([
    ['a title in front', 'وفاقی وزیر سید امین الحق نے کہا', 'سید امین الحق'],
    ['Arabic letters', 'وفاقی وزیر سيد امين الحق نے كہا', 'سيد امين الحق'],
    ['a space left out', 'وفاقی وزیر سیدامین الحق نے کہا', 'سیدامین الحق'],
    ['punctuation glued to it', 'کہا۔سید امین الحق،وفاقی وزیر۔', 'سید امین الحق'],
    ['harakat', 'وفاقی وزیر سیّد امین الحق نے کہا', 'سیّد امین الحق'],
    ['bidi controls', 'وفاقی وزیر \u2067سید امین الحق\u2069 نے کہا', 'سید امین الحق'],
    ['the English name', 'وفاقی وزیر Syed Aminul Haque نے کہا', 'Syed Aminul Haque'],
  ])('%s', (_, text, surface) => {
    const found = linkText(lexicon, text, page);
    expect(found.map(({ entity }) => entity)).toEqual(['aminul-haque']);
    expect(found[0]?.surface.replace(/[\u2066-\u2069]/g, '')).toBe(surface);
  });

  test('an abbreviation written out counts by the same rules', () => {
    expect(mentionsIn('پی ٹی اے نے انٹرنیٹ بند کر دیا۔', page)).toEqual(['پی ٹی اے → pta']);
    expect(mentionsIn('سری لنکا کے پی ٹی اے کا قانون', page)).toEqual([]);
    expect(
      mentionsIn('پرائمری ٹیچرز اتحاد (پی ٹی اے) کا اجلاس ہوا۔ پی ٹی اے نے انٹرنیٹ بند کیا۔', page),
    ).toEqual([]);
  });

  test('joiners for spaces', () => {
    expect(mentionsIn('پی\u200cٹی\u200cاے نے انٹرنیٹ بند کر دیا۔', page)).toEqual([
      'پی\u200cٹی\u200cاے → pta',
    ]);
  });

  test('the first name after the full name', () => {
    expect(
      mentionsIn('سابق وزیر اعظم عمران خان تحریک انصاف کے بانی ہیں۔ عمران نے کہا', page),
    ).toContain('عمران → imran-khan');
    expect(mentionsIn('تحریک انصاف کے کارکن آئے۔ عمران نے کہا', page)).not.toContain(
      'عمران → imran-khan',
    );
  });

  test('English names in Urdu text and Urdu names in English text', () => {
    expect(mentionsIn('فیس بک اور انسٹاگرام کی مالک کمپنی Meta نے کہا', page)).toEqual([
      'Meta → meta',
    ]);
    expect(mentionsIn('In Pakistan the پی ٹی اے has blocked the internet.')).toEqual([
      'پی ٹی اے → pta',
    ]);
  });
});

describe('text that comes later', () => {
  test('is judged with what the page has said before', () => {
    const before = link(lexicon, ['Nick Clegg of Meta Platforms left.']);
    const after = link(lexicon, ['It was Clegg who said so.'], {}, before.context);
    expect(after.mentions).toMatchObject([{ block: 0, start: 7, end: 12, entity: 'nick-clegg' }]);
  });

  test('knows whom the surname could mean too', () => {
    const before = link(lexicon, ['It was his sister Aleema Khan of Lahore who came.']);
    const after = link(
      lexicon,
      ['Former prime minister Imran Khan of PTI came. Khan left.'],
      {},
      before.context,
    );
    expect(after.mentions.map(({ surface }) => surface)).toEqual(['Imran Khan', 'PTI']);
  });

  test('knows what the page defined', () => {
    const before = link(lexicon, ['The Parent-Teacher Association (PTA) met on Monday.']);
    const later = ['The PTA blocked the internet in Islamabad, Pakistan, a telecom story.'];
    expect(link(lexicon, later).mentions).toHaveLength(1);
    expect(link(lexicon, later, {}, before.context).mentions).toEqual([]);
  });

  test('the context is plain JSON, and handing it in changes it not', () => {
    const { context } = link(lexicon, ['Nick Clegg of Meta Platforms left.']);
    const before = structuredClone(context);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    link(lexicon, ['Imran Khan of PTI and Clegg left Islamabad.'], {}, context);
    expect(context).toEqual(before);
  });
});

describe('what a mention carries', () => {
  test('offsets into the untouched text, confidence, and reasons in words', () => {
    const text = '🇵🇰 The Pakistan Telecommunication Authority (PTA) met.';
    const mentions = linkText(lexicon, text);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    expect(mentions[1]).toMatchObject({ surface: 'PTA', reasons: ['defined on this page'] });
    for (const { confidence, reasons } of mentions) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reasons.join('')).not.toBe('');
    }
  });

  test('paragraphs are parted by empty lines, and offsets are into the whole', () => {
    const text = 'It was Nick Clegg\nof Meta Platforms.\n \n\n  It was Clegg.';
    expect(linkText(lexicon, text).map(({ start, surface }) => [start, surface])).toEqual([
      [7, 'Nick Clegg'],
      [21, 'Meta Platforms'],
      [49, 'Clegg'],
    ]);
  });

  test('a text without any of ours has none', () => {
    expect(mentionsIn('')).toEqual([]);
    expect(mentionsIn('A burst pipe has damaged the library in Leeds.')).toEqual([]);
  });

  test('mentions never overlap: "Syed" that ends one name does not begin the next', () => {
    const two = lexiconOf(
      { id: 'waqar', kind: 'person', name: { en: 'Waqar Syed' }, country: 'PK' },
      { id: 'aminul', kind: 'person', name: { en: 'Aminul Haque' }, country: 'PK' },
      { id: 'fund', kind: 'organisation', name: { en: 'Ignite Fund' } },
    );
    expect(
      mentionsIn('The Ignite Fund met Waqar Syed Aminul Haque there in Pakistan.', {}, two),
    ).toEqual(['Ignite Fund → fund', 'Waqar Syed → waqar', 'Aminul Haque → aminul']);
  });
});
