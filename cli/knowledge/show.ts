/** `show`: what the card of an entity says on a day. */
import { parseArgs } from 'node:util';
import { type Card, type CardRole, cardOf } from '../../knowledge/card.ts';
import { isDay } from '../../knowledge/dates.ts';
import { indexKnowledge } from '../../knowledge/indexed.ts';
import { type Command, entityWithId, FILE_OPTION, readKnowledge, UsageError } from './command.ts';
import { printCard } from './print-card.ts';

export const show: Command = {
  name: 'show',
  usage: 'show ID [--at DATE] [--json]',
  summary: 'prints what the card says on that day',
  help:
    'Without --at: as of the day up to which sources were read, as for a story without a date.\n' +
    'JSON: "roles" holds the offices held at the date; "lastKnown" those last known before it,\n' +
    '"unclear" those whose dates do not tell, "since" and "earlier" the rest. Without --at "roles"\n' +
    'takes in the last known ones: that is what is known now.',
  examples: [
    'show bilawal-bhutto-zardari --at 2022-09-28',
    'show pakistan-telecommunication-authority --at 2022-09-29',
    'show nick-clegg --at 2022-09-22 --json',
  ],
  run: (args) => {
    const options = { ...FILE_OPTION, at: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) {
      throw new UsageError('expected one id: npm run -s knowledge -- show bilawal-bhutto-zardari');
    }
    if (values.at !== undefined && !isDay(values.at)) {
      throw new UsageError(`--at: expected a day, YYYY-MM-DD, got "${values.at}"`);
    }
    const knowledge = readKnowledge(values.file);
    const { id: known } = entityWithId(knowledge, id);
    const card = cardOf(indexKnowledge(knowledge), known, values.at);
    if (!card) throw new UsageError(`no card for ${known}`);
    console.log(values.json ? JSON.stringify(asJson(card), null, 2) : printCard(card));
    return 0;
  },
};

/** The card as `show --json` prints it; absent dates are `null`. */
function asJson(card: Card) {
  const known = (role: CardRole) =>
    role.holding === 'holds' || (card.day === undefined && role.holding === 'last-known');
  const others = card.onDay.filter((role) => !known(role));
  return {
    id: card.id,
    kind: card.kind,
    name: card.name,
    description: card.description,
    at: card.day ?? null,
    readUntil: card.readUntil,
    roles: card.onDay.filter(known).map(roleJson),
    lastKnown: others.filter(({ holding }) => holding === 'last-known').map(roleJson),
    unclear: others.filter(({ holding }) => holding === 'unclear').map(roleJson),
    since: card.since.map(roleJson),
    earlier: card.earlier.map(roleJson),
    facts: card.facts.map(({ text, ...fact }) => ({ text: text.en, ...fact })),
    relations: card.relations.map(({ type, direction, other, text, ...relation }) => ({
      type,
      direction,
      other: other.id,
      name: other.name.en,
      ...(text.en === other.name.en ? {} : { title: text.en }),
      ...relation,
    })),
  };
}

function roleJson({ text, body, from, to, lastKnown, disputed, sources }: CardRole) {
  return {
    title: text.en,
    body: body?.id ?? body?.name.en ?? null,
    from: from ?? null,
    to: to ?? null,
    lastKnown: lastKnown ?? null,
    ...(disputed === undefined ? {} : { disputed }),
    sources,
  };
}
