// Titles in the language asked for, else in the first that there is.
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/load.js';
import { buildPlan } from '../../src/plan/build.js';
import { filesOf, modelYaml, procedureYaml } from '../support/model.js';

const text = modelYaml({
  segments:
    'segments: {firms: {name: {en: Firms, es: Empresas}, addressee: firms, tariff: clerk, population: 500 firms}}',
  procedures: `procedures:\n${procedureYaml('name: {es: Aviso, de: Anzeige}', 'cases: {counted: 4 k cases per year}', 'activities: [{do: pay, time: 25 min}]')}`,
  more: 'title: {en: A town, es: Una ciudad, de: Eine Stadt}\nanchors: [{id: seen, name: {en: Seen, de: Gesehen}, that: hours, between: [1 h, 2 h]}]',
});

function titlesIn(language?: 'en' | 'es' | 'de'): readonly (string | undefined)[] {
  const model = loadModel(filesOf({ 'model.yaml': text }), (problem) => {
    throw new Error(problem.message);
  });
  if (!model) throw new Error('there is no model');
  const { title, titles, anchors } = buildPlan(model, () => undefined, language);
  return [title, titles.get('procedure:report'), titles.get('segment:firms'), anchors[0]?.title];
}

describe('the titles of a plan', () => {
  it('are in the language asked for, else in English, else in Spanish', () => {
    expect(titlesIn('de')).toEqual(['Eine Stadt', 'Anzeige', 'Firms', 'Gesehen']);
    expect(titlesIn('es')).toEqual(['Una ciudad', 'Aviso', 'Empresas', 'Seen']);
    expect(titlesIn('en')).toEqual(['A town', 'Aviso', 'Firms', 'Seen']);
  });

  it('are in English where no language is asked for', () => {
    expect(titlesIn()).toEqual(titlesIn('en'));
  });
});
