/** What rows can be picked by: what reforms and checks know in common. */

/** `activity`, `requirement` and `outlay` are all items: the words for what the procedure calls them. */
export const selectorKeys = [
  'procedure',
  'authority',
  'level',
  'origin',
  'kind',
  'part',
  'tag',
  'segment',
  'addressee',
  'side',
  'channel',
  'variant',
  'nature',
  'tariff',
  'item',
  'activity',
  'requirement',
  'outlay',
] as const;
export type SelectorKey = (typeof selectorKeys)[number];
