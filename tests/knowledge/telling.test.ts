import { describe, expect, it } from 'vitest';
import { canHead, tellingRank } from '../../knowledge/telling.ts';

describe('titles from the most to the least telling', () => {
  it.each([
    ['Prime Minister of Pakistan', 'Foreign Minister of Pakistan'],
    ['President of Pakistan (14th)', 'Co-chairman of the Pakistan Peoples Party'],
    ['Caretaker Prime Minister of Pakistan (8th)', 'Senator from Balochistan'],
    ['Foreign Minister of Pakistan', 'Chairman of the Pakistan Peoples Party'],
    ['Caretaker Federal Minister for Information', 'President of the PML-N in Punjab'],
    ['Deputy Prime Minister of the United Kingdom', 'Leader of the Liberal Democrats'],
    ['Leader of the Liberal Democrats', 'Member of Parliament for Sheffield Hallam'],
    ['Secretary of State', 'Deputy Secretary of State'],
    ['Chief of Army Staff (17th)', 'Quartermaster General, GHQ'],
    [
      'Federal Minister for Interior and Narcotics Control',
      'Chairman of the Pakistan Cricket Board',
    ],
    ['Acting Chairman, Pakistan Telecommunication Authority', 'Member (Finance)'],
    ['Chairman of the Senate', 'Senator from Islamabad'],
    ['Chairman, NADRA', 'Chief Technology Officer, NADRA'],
    ['Minister of State for Foreign Affairs', 'Member of the National Assembly'],
    ['Permanent Representative of Hungary to the UN', 'Additional Permanent Representative'],
    ['President, Global Affairs', 'Vice-President, Global Affairs and Communications'],
    ['Speaker of the National Assembly', 'High Commissioner of Pakistan to Malaysia'],
    ['Federal Minister for Information', 'Special Assistant to the Prime Minister'],
    ['Secretary-General', 'Spokesperson of the Foreign Office'],
    ['Chairman, PEMRA', 'Chairman, National Assembly Standing Committee on Information'],
  ])('%s before %s', (first, second) => {
    expect(tellingRank(first)).toBeLessThan(tellingRank(second));
  });
});

describe('the head of a body', () => {
  it.each([
    ['Chairman, NADRA (second time)', true],
    ['Director General, Federal Investigation Agency', true],
    ['Federal Minister for Finance', true],
    ['Founder and executive director', true],
    ['Chief executive', true],
    ['Owner', false],
    ['Founder', false],
    ['Deputy chief executive (Mobilink)', false],
    ['Additional Director General, Federal Investigation Agency', false],
    ['Member (Finance), Pakistan Telecommunication Authority', false],
    ['Minister of State for Foreign Affairs', false],
    ['Spokesperson of the Foreign Office', false],
  ])('can be "%s": %s', (title, can) => {
    expect(canHead(title)).toBe(can);
  });
});
