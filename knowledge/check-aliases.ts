/** Checks of the forms under which texts name entities. */
import type { Report } from './check.ts';
import type { Alias, Entity, Knowledge } from './schema.ts';

/**
 * Each form once in an entity, safe alone for one entity at most, written in the script of its
 * language, and the full name among them.
 *
 * @param fold folds a form for comparing
 */
export function checkAliases(
  { entities }: Knowledge,
  fold: (form: string) => string,
  report: Report,
): void {
  const alone = new Map<string, string>();
  const folded = new Map<string, { id: string; field: string; alias: Alias }[]>();
  for (const entity of entities) {
    const own = new Map<string, number>();
    for (const [at, alias] of entity.aliases.entries()) {
      const form = fold(alias.form);
      const field = `aliases[${at}]`;
      checkScript(entity.id, field, alias, report);
      if (!/[\p{L}\p{N}]/u.test(form)) {
        report(entity.id, `${field}.form`, 'expected letters or digits', alias.form);
        continue;
      }
      const twin = own.get(form);
      if (twin !== undefined) {
        const expected = `expected another form than aliases[${twin}], which reads the same`;
        report(entity.id, `${field}.form`, expected, alias.form);
        continue;
      }
      own.set(form, at);
      const other = alone.get(form);
      if (alias.use === 'alone' && other !== undefined) {
        const expected = `expected "introduced" or "context": ${other} has this form as "alone" too`;
        report(entity.id, `${field}.use`, expected, alias.form);
      } else if (alias.use === 'alone') {
        alone.set(form, entity.id);
      } else {
        const claims = folded.get(form);
        if (claims) claims.push({ id: entity.id, field, alias });
        else folded.set(form, [{ id: entity.id, field, alias }]);
      }
    }
    checkNames(entity, own, fold, report);
  }
  for (const [form, owner] of alone) {
    for (const { id, field, alias } of folded.get(form) ?? []) {
      const expected = `expected a form that ${owner} does not have as "alone"`;
      report(id, `${field}.form`, expected, alias.form, 'note');
    }
  }
}

function checkScript(
  id: string,
  field: string,
  { form, lang, case: letters }: Alias,
  report: Report,
) {
  const arabic = /\p{Script=Arabic}/u.test(form);
  if (arabic !== (lang === 'ur')) {
    const expected = arabic ? 'expected "ur" for Arabic script' : 'expected "en" for Latin script';
    report(id, `${field}.lang`, expected, lang);
  }
  if (lang === 'ur' && letters !== undefined) {
    report(id, `${field}.case`, 'expected no case: Urdu has none', letters);
  }
}

function checkNames(
  { id, name, senses }: Entity,
  own: ReadonlyMap<string, number>,
  fold: (form: string) => string,
  report: Report,
): void {
  for (const lang of ['en', 'ur'] as const) {
    const full = name[lang];
    if (full !== undefined && !own.has(fold(full))) {
      report(
        id,
        'aliases',
        `expected the full name (name.${lang}) among the aliases`,
        full,
        'note',
      );
    }
  }
  for (const [at, { forms }] of (senses ?? []).entries()) {
    for (const [place, form] of forms.entries()) {
      if (holdsOneOf(own, fold(form))) continue;
      const expected = 'expected a form of the aliases, alone or within a longer one';
      report(id, `senses[${at}].forms[${place}]`, expected, form, 'note');
    }
  }
}

/** Longest run of words in which a form of the aliases is looked for. */
const MAX_WORDS = 12;

/** Whether a folded text is one of the forms or has one in it as whole words. */
function holdsOneOf(forms: ReadonlyMap<string, number>, text: string): boolean {
  const words = text.split(' ');
  return words.some((_, start) => {
    for (let end = start + 1; end <= Math.min(words.length, start + MAX_WORDS); end++) {
      if (forms.has(words.slice(start, end).join(' '))) return true;
    }
    return false;
  });
}
