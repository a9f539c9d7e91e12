/** Who heads a body, told by relations of the type `heads` and by offices held in it. */
import { canOverlap } from './at-date.ts';
import { foldForm } from './find.ts';
import type { HeldRole, KnowledgeIndex } from './indexed.ts';
import type { Entity, LocalText, Relation, Role } from './schema.ts';
import { canHead } from './telling.ts';

/** A headship: the person, the office's title where one is known, and the statement behind it. */
export interface Headship {
  head: Entity;
  title?: LocalText;
  statement: Role | Relation;
}

/**
 * Everybody who heads or headed a body. An office says more than the bare relation (its title, its
 * own terms), so a relation stands only where no office of that person covers its time.
 */
export function headsOf(index: KnowledgeIndex, body: Entity): Headship[] {
  const relations = (index.incoming.get(body.id) ?? []).filter(
    ({ relation }) => relation.type === 'heads',
  );
  const offices = (index.heldIn.get(body.id) ?? []).filter(({ holder, role }) => {
    if (!canHead(role.title.en)) return false;
    const stated = relations.some(
      ({ subject, relation }) => subject === holder && canOverlap(role, relation),
    );
    return stated || titleHeads(role.title.en, body);
  });
  const uncovered = relations.filter(({ subject, relation }) => {
    const covers = ({ holder, role }: HeldRole) => holder === subject && canOverlap(role, relation);
    return !offices.some(covers);
  });
  return [
    ...offices.map(({ holder, role }) => ({ head: holder, title: role.title, statement: role })),
    ...uncovered.map(({ subject, relation }) => ({ head: subject, statement: relation })),
  ];
}

/**
 * Whether a title by itself says that its holder heads the body: a minister in a ministry, or a
 * word for a head, bare or followed by the body's own name ("Chairman, Pakistan Telecommunication
 * Authority"). Narrow on purpose: "President of the PML-N in Punjab" heads no party, and the
 * secretary-general of a party does not either; for such the file states a relation.
 */
function titleHeads(title: string, body: Entity): boolean {
  const plain = title.replace(/\s*\([^()]*\)$/, '').toLowerCase();
  const ministry = /^(prime minister|ministry)/.exec(foldForm(body.name.en))?.[1];
  if (ministry !== undefined) {
    const office = MINISTER_TITLE.exec(plain);
    return office !== null && (office[1] !== undefined) === (ministry === 'prime minister');
  }
  const match = HEAD_TITLE.exec(plain);
  if (!match) return false;
  const named = match[1];
  if (named === undefined) return true;
  const wanted = foldForm(named);
  return body.aliases.some(({ form }) => foldForm(form) === wanted);
}

const MINISTER_TITLE = /^(?:(?:acting|caretaker|interim|federal) )*(prime )?(?:\w+ )?minister\b/;

const HEAD_TITLE =
  /^(?:(?:acting|caretaker|interim) )?(?:chair(?:man|woman|person)?|president|director[- ]general|chief executive(?: officer)?|governor|speaker|head|executive director)(?:(?:,| of(?: the)?) (.+))?$/;
