/**
 * Two simple recognisers to compare with: what a list of names does without evidence. Both match
 * whole words as they are written in the file, the longest form first.
 */
import type { Entity, Knowledge } from '../../knowledge/schema.ts';
import type { Mark, Recogniser } from './score.ts';

/** Every alias, wherever it stands. A form of two entities goes to the one that the file has first. */
export function everyAlias(knowledge: Knowledge): Recogniser {
  return recogniserOf(knowledge, ({ aliases }) => aliases.map(({ form }) => form));
}

/** The longest name in each language, and the aliases of two words and more that are safe alone. */
export function fullNames(knowledge: Knowledge): Recogniser {
  return recogniserOf(knowledge, ({ name, aliases }) => {
    const alone = aliases.filter(({ use }) => use === 'alone');
    const longest = (['en', 'ur'] as const).flatMap((lang) => {
      const forms = alone.filter((alias) => alias.lang === lang).map(({ form }) => form);
      if (name[lang] !== undefined) forms.push(name[lang]);
      return forms.sort((a, b) => b.length - a.length).slice(0, 1);
    });
    const others = alone.map(({ form }) => form).filter((form) => /\s/.test(form));
    return [...longest, ...others];
  });
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function recogniserOf(knowledge: Knowledge, formsOf: (entity: Entity) => string[]): Recogniser {
  const byFirstWord = new Map<string, { form: string; entity: string }[]>();
  for (const entity of knowledge.entities) {
    for (const form of new Set(formsOf(entity))) {
      const word = form.match(WORD)?.[0] ?? form;
      const forms = byFirstWord.get(word) ?? [];
      forms.push({ form, entity: entity.id });
      byFirstWord.set(word, forms);
    }
  }
  // A stable sort: of forms that are equal the first entity of the file stays in front.
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.form.length - a.form.length);

  return ({ text }) => {
    const marks: Mark[] = [];
    let from = 0;
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (start < from) continue;
      const found = byFirstWord
        .get(word)
        ?.find(({ form }) => text.startsWith(form, start) && isWordEnd(text, start + form.length));
      if (!found) continue;
      from = start + found.form.length;
      marks.push({ start, end: from, entity: found.entity });
    }
    return marks;
  };
}

function isWordEnd(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2));
}
