/** A card as text for a terminal, with its sources numbered at the end. */
import type {
  Card,
  CardRelation,
  CardRole,
  CardSource,
  CardStatement,
} from '../../knowledge/card.ts';
import { sayDate, sayValidity } from '../../knowledge/dates.ts';

/** The card in lines; statements point to the sources below by `[1]`. */
export function printCard(card: Card): string {
  const sources = new Map<string, { number: number; source: CardSource }>();
  const cite = (statement: CardStatement) => {
    const numbers = statement.sources.map((source) => {
      const known = sources.get(source.url) ?? { number: sources.size + 1, source };
      sources.set(source.url, known);
      return known.number;
    });
    return `[${numbers.join(', ')}]`;
  };
  const heads = card.relations.filter(isHead);
  const relations = card.relations.filter((relation) => !isHead(relation));
  const lines = [
    [card.name.en, card.name.ur].filter((name) => name !== undefined).join(' · '),
    `${card.kind}: ${card.description.en}`,
    card.day === undefined
      ? `no date: as known on ${sayDate(card.readUntil, 'en')}`
      : `on ${sayDate(card.day, 'en')}${beyond(card)}`,
    ...part(card.day === undefined ? 'Offices' : 'Offices on the day', card.onDay, roleLine, cite),
    ...part('Since', card.since, roleLine, cite),
    ...part('Earlier', card.earlier, roleLine, cite),
    ...part('Headed by', heads, headLine, cite),
    ...part('Statements', card.facts, ({ text }) => text.en, cite),
    ...part('Relations', relations, relationLine, cite),
  ];
  const cited = [...sources.values()].map(({ number, source: { url, title, published } }) => {
    const date = published === undefined ? 'no date' : sayDate(published, 'en');
    return `  [${number}] ${title}, ${date}: ${url}`;
  });
  return [...lines, ...(cited.length > 0 ? ['', 'Sources', ...cited] : [])].join('\n');
}

function part<Kind extends CardStatement>(
  title: string,
  statements: Kind[],
  line: (statement: Kind) => string,
  cite: (statement: Kind) => string,
): string[] {
  if (statements.length === 0) return [];
  const lines = statements.flatMap((statement) => {
    const { from, to, lastKnown } = sayValidity(statement, 'en');
    const span = [from, to].filter(Boolean).join(' ');
    const dates = [span, lastKnown].filter(Boolean).join(', ');
    const when = [dates, HOLDING[statement.holding]].filter(Boolean).join('; ');
    return [
      `  ${line(statement)}${when ? ` (${when})` : ''} ${cite(statement)}`,
      ...(statement.disputed === undefined ? [] : [`    sources disagree: ${statement.disputed}`]),
    ];
  });
  return ['', title, ...lines];
}

/** What the dates alone do not show. */
const HOLDING: Record<CardStatement['holding'], string> = {
  holds: '',
  'last-known': 'not known whether still on this day',
  unclear: 'not known whether on this day',
  after: 'later',
  before: 'over by then',
};

function roleLine({ text, body }: CardRole): string {
  const named = body !== undefined && !text.en.includes(body.name.en);
  return named ? `${text.en}, ${body.name.en}` : text.en;
}

function isHead({ type, direction }: CardRelation): boolean {
  return type === 'heads' && direction === 'in';
}

function headLine({ text, other }: CardRelation): string {
  return text.en === other.name.en ? text.en : `${other.name.en}, ${text.en}`;
}

function relationLine({ type, direction, other }: CardRelation): string {
  const words = type.replace('-', ' ');
  return direction === 'out' ? `${words} ${other.name.en}` : `${other.name.en} ${words} this`;
}

function beyond({ day, readUntil }: Card): string {
  const newer = day !== undefined && day > readUntil;
  return newer ? `, newer than the sources, which were read until ${sayDate(readUntil, 'en')}` : '';
}
