/**
 * The invented example under the user's own name, in her currency and year. Every number stays, and so the arithmetic in its comments
 * stays true: an invented town may as well count in pesos.
 */
import type { Change } from '../source/world.js';

export type Personal = {
  readonly id: string;
  readonly title: string;
  readonly currency: string;
  readonly year: string;
};

/** What the head of a `model.yaml` says. */
export const personalOf = (head: string): Personal => ({
  id: said(head, 'id'),
  title: said(head, 'title'),
  currency: said(head, 'currency'),
  year: said(head, 'year'),
});

const said = (head: string, key: string): string =>
  new RegExp(`^${key}: (.+)$`, 'm').exec(head)?.[1]?.trim() ?? '';

export const personalise =
  (from: Personal, to: Personal): Change =>
  (path, text) => {
    const counted = word(word(text, from.currency, to.currency), from.year, to.year);
    if (path === 'checks.yaml') return line(counted, 'model', quotedIfNeeded(to.id));
    if (path !== 'model.yaml') return counted;
    return line(line(counted, 'id', quotedIfNeeded(to.id)), 'title', quotedIfNeeded(to.title));
  };

/** Wherever it stands by itself, in comments too. */
const word = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`\\b${from}\\b`, 'g'), () => to);

const line = (text: string, key: string, value: string): string =>
  text.replace(new RegExp(`^${key}: .*$`, 'm'), () => `${key}: ${value}`);

/** A text in JSON is one in YAML; plain is only what cannot be taken for anything else. */
const quotedIfNeeded = (text: string): string =>
  /^\p{L}[\p{L}\d -]*[\p{L}\d]$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
