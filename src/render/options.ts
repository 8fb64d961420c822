import type { Language } from '../vocabulary/labels.js';
import type { NumberStyles } from './numbers.js';
import { inEnglish, type Say } from '../vocabulary/say.js';

export type RenderOptions = NumberStyles & {
  /** Columns of the terminal, or of the page. */
  readonly width: number;
  readonly color: boolean;
  readonly language: Language;
  /** For whole texts; labels of ids go by the language. Without it, English. */
  readonly say?: Say;
};

export const sayOf = ({ say }: { readonly say?: Say | undefined }): Say => say ?? inEnglish;
