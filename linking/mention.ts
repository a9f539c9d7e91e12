/** What goes into the recogniser and what comes out of it. */

/** Facts about the page that its text does not say. */
export interface PageFacts {
  /** Host name of the site, for example `www.dawn.com`. */
  host?: string;
  /** BCP 47 language of the page, for example `en` or `ur`. */
  lang?: string;
  /** Day of publication, `YYYY-MM-DD`. */
  published?: string;
}

/** A span of text that names an entity. Offsets are UTF-16 code units into the untouched text, end exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** The characters of the span. */
  surface: string;
  /** Id in the knowledge file. */
  entity: string;
  /** 0 to 1. */
  confidence: number;
  /** Why it was taken for this entity, in plain English words. */
  reasons: string[];
}

/** A mention in one block of text; its offsets are into that block. */
export interface BlockMention extends Mention {
  block: number;
}
