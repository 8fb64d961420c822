/** The characters of a figure's number: of one written as a map, its value's; without quotes. */
import type { Figure } from '../plan.js';

export function numberText({ text }: Pick<Figure, 'text'>): string {
  const value = /(?:^|[{,\s])value:\s*([^,}\n]+)/.exec(text)?.[1] ?? text;
  return value.trim().replace(/^["']|["']$/g, '');
}
