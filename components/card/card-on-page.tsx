import { render } from 'preact';
import type { Card } from '../../knowledge/card.ts';
import type { Settings } from '../../settings.ts';
export interface CardCalls { fetch(entity: string): Promise<Card | undefined>; related(): Set<string>; close(): void; pin(): void; }
export class CardOnPage {
  calls: CardCalls;
  constructor(_d: Document, _s: Settings, calls: CardCalls) { this.calls = calls; }
  setSettings(_s: Settings) {}
  async viewFor(mark: { entity: string }) {
    const card = await this.calls.fetch(mark.entity);
    if (!card) return undefined;
    return {
      draw(root: ShadowRoot) {
        const sheet = new CSSStyleSheet(); sheet.replaceSync('section{background:#fff;color:#111;width:340px;padding:12px;border:1px solid #888}');
        let how='adopted'; try { root.adoptedStyleSheets = [sheet]; } catch (e) { how = String(e); const st=document.createElement('style'); st.textContent='section{background:#fff;color:#111;width:340px}'; root.append(st); }
        let mount = root.querySelector('section'); if(!mount){ mount=document.createElement('section'); root.append(mount);} render(<p>{card.name.en} {how} {card.onDay.map(r=>r.text.en).join('; ')}</p>, mount);
      },
      clear(root: ShadowRoot) { const m = root.querySelector('section'); if (m) render(null, m); },
    };
  }
}
