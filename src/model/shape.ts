/** What a reader accepts, as data: from it come the JSON Schemas for editors. */
import type { FigureKind } from './figure-kinds.js';

export type Shape =
  | MapShape
  | { readonly is: 'ids'; readonly what: string; readonly of: Shape; readonly least?: number }
  | {
      readonly is: 'list';
      readonly what: string;
      readonly of: Shape;
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly is: 'years'; readonly what: string; readonly of: Shape }
  | { readonly is: 'either'; readonly of: readonly Shape[] }
  | WordShape
  /** `changes`: a change of such a figure may stand there too, `74 % less`. */
  | { readonly is: 'figure'; readonly kind: FigureKind; readonly differs: boolean; readonly changes?: true }
  /** A figure of the kind of the one in whose map it stands; or a number of it, and no name. */
  | { readonly is: 'itself' | 'number of itself' }
  | { readonly is: 'wording' };

/** A single word, or a text. */
export type WordShape =
  | { readonly is: 'choice'; readonly what: string; readonly of: readonly string[] }
  | { readonly is: 'text' | 'id' | 'year' | 'first and last year' | 'whole number' | 'yes or no' };

export type MapShape = {
  readonly is: 'map';
  readonly what: string;
  readonly fields: Readonly<Record<string, FieldShape>>;
  readonly least?: number;
};

export type FieldShape = {
  readonly shape: Shape;
  readonly needed: boolean;
  readonly example: string;
  /** What an editor says of the key, where it is known to what reads it and not in `about/`. */
  readonly about?: string;
};

export const itself: Shape = { is: 'itself' };
