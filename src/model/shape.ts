/** What a reader accepts, as data: from it come the JSON Schemas for editors. */
import type { FigureKind } from './figure-kinds.js';

export type Shape =
  | { readonly is: 'map'; readonly what: string; readonly fields: Readonly<Record<string, FieldShape>> }
  | { readonly is: 'ids'; readonly what: string; readonly of: Shape }
  | { readonly is: 'list'; readonly what: string; readonly of: Shape }
  | { readonly is: 'either'; readonly of: readonly Shape[] }
  | { readonly is: 'choice'; readonly what: string; readonly of: readonly string[] }
  | { readonly is: 'figure'; readonly kind: FigureKind; readonly differs: boolean }
  | { readonly is: 'text' | 'id' | 'year' | 'whole number' | 'yes or no' | 'wording' | 'any' };

export type FieldShape = { readonly shape: Shape; readonly needed: boolean; readonly example: string };

export const anything: Shape = { is: 'any' };
