import { expect, it } from 'vitest';
import { messageOf } from '../../components/card/reasons.ts';

it('the reasons of the linker are known, with the names in them', () => {
  expect(messageOf('named with Islamabad, telecom')).toEqual({
    key: 'reason.with',
    names: 'Islamabad, telecom',
  });
  expect(messageOf('after the full name Nick Clegg on this page')).toEqual({
    key: 'reason.introduced',
    names: 'Nick Clegg',
  });
  expect(messageOf('defined on this page')?.key).toBe('reason.defined');
});

it('a reason that is not known is left to the linker’s own words', () => {
  expect(messageOf('because')).toBeUndefined();
});
