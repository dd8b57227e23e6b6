/** A table of texts with what stands above and below it, before it takes a form. */
export interface Sheet {
  readonly title?: string;
  /** Paragraphs between the title and the table. */
  readonly above?: readonly Paragraph[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly below?: readonly Paragraph[];
}

export interface Paragraph {
  readonly text: string;
  readonly tone?: Tone;
  /** One of many: where it is broken, later lines are set in. */
  readonly item?: boolean;
}

export interface Column {
  readonly name: string;
  /** Figures stand to the right. */
  readonly align?: 'right';
}

export interface Row {
  readonly cells: readonly string[];
  /** How far the first cell is set in. */
  readonly depth?: number;
  readonly tone?: Tone;
  /** A line of its own below the cells. */
  readonly note?: string;
}

/** `strong` stands out, `faint` steps back; the others say how it is for the person. */
export type Tone = 'strong' | 'faint' | 'good' | 'bad' | 'doubt';

export function strong(text: string): Paragraph {
  return { text, tone: 'strong' };
}

export function doubt(text: string): Paragraph {
  return { text, tone: 'doubt' };
}
