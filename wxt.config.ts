import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { requireKnowledge } from './knowledge/load.ts';
import type { Knowledge } from './knowledge/schema.ts';
import { buildLexicon } from './linking/lexicon.ts';
import { packLexicon } from './linking/packed.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // Each file imports what it uses.
  imports: false,
  // Locale files live at the top, where an editor of texts looks for them.
  hooks: {
    // A browser's message names hold no hyphens; our keys do ("part-of").
    'build:publicAssets': (_wxt, files) => {
      for (const file of files) {
        if (!('contents' in file) || !file.relativeDest.startsWith('_locales')) continue;
        const messages = Object.entries(JSON.parse(file.contents) as Record<string, unknown>);
        file.contents = JSON.stringify(
          Object.fromEntries(messages.map(([key, message]) => [key.replaceAll('-', '_'), message])),
        );
      }
    },
  },
  vite: () => ({ plugins: [checkedKnowledge(), withoutRawHtml(), preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['scripting', 'storage', 'contextMenus'],
    omnibox: { keyword: 'who' },
    commands: COMMANDS,
    // In colour only over a page with marks: see background/toolbar-button.ts.
    action: { default_icon: { 16: 'icon/off-16.png', 32: 'icon/off-32.png' } },
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nameplate@nameplate.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});

/** The first opens the popup; all can be changed in the browser's settings. */
const COMMANDS = {
  _execute_action: {
    suggested_key: { default: 'Alt+Shift+W' },
    description: '__MSG_commands_story__',
  },
  next: { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commands_next__' },
  previous: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commands_previous__' },
  card: { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commands_card__' },
  // Browsers take four suggestions at most; this one waits for the reader's own.
  ask: { description: '__MSG_commands_ask__' },
};

/**
 * Checks the knowledge file before it is bundled: a broken one stops the build with entity, field and
 * what was expected. Ships what the card and the linker need, the lexicon ready made.
 */
function checkedKnowledge(): Plugin {
  return {
    name: 'nameplate:knowledge',
    enforce: 'pre',
    transform: {
      filter: { id: /data[\\/]knowledge\.json\?bundled$/ },
      handler(text) {
        const { version, readUntil, entities } = requireKnowledge(text, 'data/knowledge.json');
        const lexicon = packLexicon(buildLexicon({ entities }));
        // Texts that are parsed when first asked for: faster than code, and often not needed at all.
        const code = [
          `export const readKnowledge = () => JSON.parse(${quoted({ version, readUntil, entities: shipped(entities) })});`,
          `export const readLexicon = () => JSON.parse(${quoted(lexicon)});`,
        ];
        return { code: code.join('\n'), map: null, moduleType: 'js' };
      },
    },
  };
}

/**
 * Preact can draw raw HTML; we never let it. Without that one assignment the stores' linter has
 * nothing to warn of, and a warning that does come is of our own making.
 */
function withoutRawHtml(): Plugin {
  const assignment = /\(\w+\.innerHTML=\w+\.__html\)/;
  return {
    name: 'nameplate:without-raw-html',
    transform: {
      filter: { id: /preact[\\/]dist[\\/]preact\.mjs$/ },
      handler(code) {
        if (!assignment.test(code))
          throw new Error('preact assigns innerHTML in another way than expected');
        const refusal = '(()=>{throw new Error("raw HTML is never drawn")})()';
        return { code: code.replace(assignment, refusal), map: null };
      },
    },
  };
}

const quoted = (value: unknown) => JSON.stringify(JSON.stringify(value));

/** What tells senses apart is in the lexicon; the card does without. */
function shipped(entities: Knowledge['entities']): Knowledge['entities'] {
  return entities.map(({ clues: _clues, senses: _senses, ...entity }) => entity);
}
