/** `format`: writes the file in its one layout. */
import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sayFinding } from '../../knowledge/finding.ts';
import { parseText } from '../../knowledge/load.ts';
import { type Command, FILE_OPTION, readText, UsageError } from './command.ts';
import { layOut } from './layout.ts';

export const format: Command = {
  name: 'format',
  usage: 'format',
  summary: 'writes the file in its one order and layout',
  help: 'Entities by id, keys in the order of the schema. The content stays, sound or not.',
  examples: ['format', 'format --file draft.json'],
  run: (args) => {
    const { values } = parseArgs({ args, options: FILE_OPTION });
    const text = readText(values.file);
    const parsed = parseText(text);
    if ('finding' in parsed) throw new UsageError(`${values.file}: ${sayFinding(parsed.finding)}`);
    const wanted = layOut(parsed.value);
    if (wanted === undefined) {
      throw new UsageError(
        `${values.file}: not a knowledge file; see: npm run -s knowledge -- check`,
      );
    }
    if (wanted === text) {
      console.log(`${values.file}: has this layout already`);
    } else {
      replaceFile(values.file, wanted);
      console.log(`${values.file}: formatted`);
    }
    return 0;
  },
};

/** Writes beside and renames, so that the file is never half there. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
