/** The tables of institutions, by what they are asked for with. */
export const layoutNames = [
  'pra',
  'erfuellungsaufwand',
  'rbe',
  'wfa',
  'one-for-one',
  'transactions',
  'unit-values',
] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What a model, a pack or a command may ask for. */
export const layoutChoices = [...layoutNames, 'none'] as const;
export type LayoutChoice = (typeof layoutChoices)[number];
