import type { Language } from '../vocabulary/labels.js';

export type RenderOptions = {
  /** Columns of the terminal, or of the page. */
  readonly width: number;
  readonly color: boolean;
  readonly language: Language;
};
