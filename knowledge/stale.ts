/** Offices that no source has confirmed for a year: they may have ended since. */
import { daysOf } from './dates.ts';
import type { Entity, Role } from './schema.ts';

/** The day, `YYYY-MM-DD`, a year before that up to which sources were read. */
export function staleBefore(readUntil: string): string {
  const date = new Date(daysOf(readUntil).last);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.toISOString().slice(0, 10);
}

/**
 * Offices without an end whose last known date, or where none is given their start, lies before the
 * day; Those without any date are not among them.
 */
export function staleRoles({ roles }: Pick<Entity, 'roles'>, before: string): Role[] {
  return roles.filter(({ from, to, lastKnown }) => {
    const known = lastKnown ?? from;
    return to === undefined && known !== undefined && daysOf(known).last < before;
  });
}
