/** The field's words for what results name, in English, Spanish and German. */
import { label, type Label, type Language } from './label.js';
import { layoutLabels, layoutTitles } from './layout-labels.js';

export type { Language } from './label.js';

const labels: Readonly<Record<string, Label>> = {
  ...layoutLabels,
  // measures
  economicCost: label('economic cost', 'costo económico', 'ökonomische Kosten'),
  administrativeCost: label('administrative cost', 'costo administrativo', 'Verwaltungskosten (brutto)'),
  administrativeBurden: label('administrative burden', 'carga administrativa', 'Bürokratiekosten'),
  opportunityCost: label('opportunity cost', 'costo de oportunidad', 'Opportunitätskosten'),
  undividedCost: label('undivided cost', 'costo sin dividir', 'ungeteilte Kosten'),
  substantiveCost: label('substantive cost', 'costo sustantivo', 'weiterer Erfüllungsaufwand'),
  complianceCost: label(
    'compliance cost',
    'costo de cumplimiento',
    'Erfüllungsaufwand (Bürger und Wirtschaft)',
  ),
  regulatoryBurden: label('regulatory burden', 'carga regulatoria', 'Regulierungslast'),
  subsidies: label('subsidies', 'subsidios', 'Zuschüsse'),
  processingHours: label('processing hours', 'horas de resolución', 'Zeitaufwand der Verwaltung'),
  personYears: label('person-years', 'años-persona', 'Personenjahre'),
  processingCost: label('processing cost', 'costo de resolución', 'Vollzugsaufwand'),
  fees: label('fees', 'derechos', 'Gebühren'),
  userOutlay: label("users' outlay", 'desembolso de usuarios', 'Auslagen der Nutzer'),
  hours: label('hours', 'horas', 'Zeitaufwand (brutto)'),
  burdenHours: label('burden hours', 'horas de carga', 'Zeitaufwand'),
  unmonetisedHours: label('unmonetised hours', 'horas sin valorar', 'nicht bewerteter Zeitaufwand'),
  cases: label('cases', 'casos', 'Fallzahl'),
  waitingDays: label('waiting days', 'días de espera', 'Wartetage'),
  waitingBusinessDays: label('waiting business days', 'días hábiles de espera', 'Wartezeit in Arbeitstagen'),
  shareOfGdp: label('share of GDP', 'proporción del PIB', 'Anteil am BIP'),
  perCapita: label('per head', 'por habitante', 'pro Kopf'),
  // dimensions
  procedure: label('procedure', 'trámite', 'Verfahren'),
  authority: label('authority', 'autoridad', 'Behörde'),
  level: label('level', 'nivel', 'Ebene'),
  origin: label('origin of the law', 'origen de la norma', 'Herkunft der Vorgabe'),
  segment: label('segment', 'segmento', 'Gruppe'),
  addressee: label('addressee', 'destinatario', 'Normadressat'),
  side: label('side', 'lado', 'Seite'),
  channel: label('channel', 'canal', 'Kanal'),
  variant: label('variant', 'modalidad', 'Variante'),
  item: label('item', 'concepto', 'Posten'),
  component: label('component', 'componente', 'Bestandteil'),
  tariff: label('wage grade', 'nivel salarial', 'Lohngruppe'),
  nature: label('nature', 'naturaleza', 'Art'),
  introduced: label('introduced', 'introducido', 'neu belastend'),
  removed: label('removed', 'eliminado', 'entlastend'),
  net: label('net', 'neto', 'Saldo'),
  duty: label('status of the duty', 'estado de la obligación', 'Status der Vorgabe'),
  kind: label('kind of obligation', 'tipo de obligación', 'Art der Pflicht'),
  year: label('year', 'año', 'Jahr'),
  status: label('status', 'estado', 'Status'),
  grade: label('grade', 'grado', 'Güte'),
  part: label('part', 'parte', 'Teil'),
  tag: label('tag', 'etiqueta', 'Schlagwort'),
  // scenarios
  path: label('path', 'trayectoria', 'Verlauf'),
  tests: label(
    'tests: modelled beside published',
    'pruebas: lo modelado junto a lo publicado',
    'Prüfungen: Modell neben Veröffentlichtem',
  ),
  reforms: label('reforms', 'reformas', 'Reformen'),
  baseline: label('baseline', 'línea base', 'Referenz'),
  scenario: label('scenario', 'escenario', 'Szenario'),
  difference: label('difference', 'diferencia', 'Differenz'),
  published: label('published', 'publicado', 'publiziert'),
  miss: label('off by', 'desvío', 'Abweichung'),
  reformCost: label('cost of reforms', 'costo de reformas', 'Kosten der Reformen'),
  reform: label('reform', 'reforma', 'Reform'),
  change: label('change', 'cambio', 'Änderung'),
  from: label('from', 'desde', 'ab'),
  until: label('until', 'hasta', 'bis'),
  state: label('state', 'estado', 'Stand'),
  test: label('test', 'prueba', 'Prüfung'),
  // what was looked for
  parameter: label('parameter', 'parámetro', 'Parameter'),
  outcome: label('outcome', 'resultado', 'Ergebnis'),
  written: label('value found', 'valor encontrado', 'gefundener Wert'),
  present: label('value now', 'valor actual', 'heutiger Wert'),
  low: label('low', 'mín.', 'min.'),
  high: label('high', 'máx.', 'max.'),
  range: label('range', 'rango', 'Spanne'),
  plausible: label('plausible range', 'rango plausible', 'plausible Spanne'),
  before: label('before', 'antes', 'vorher'),
  after: label('after', 'después', 'nachher'),
  target: label('target', 'objetivo', 'Ziel'),
  atLow: label('at the low end', 'en el extremo inferior', 'am unteren Ende'),
  atHigh: label('at the high end', 'en el extremo superior', 'am oberen Ende'),
  steps: label('evaluations', 'evaluaciones', 'Auswertungen'),
  unknown: label('unknown', 'incógnita', 'Unbekannte'),
  prior: label('prior', 'valor previo', 'Vorwert'),
  fitted: label('fitted', 'ajustado', 'angepasst'),
  factor: label('fitted / prior', 'ajustado / previo', 'angepasst / Vorwert'),
  bound: label('in its range', 'en su rango', 'in der Spanne'),
  coverage: label('before / target', 'antes / objetivo', 'vorher / Ziel'),
  reached: label('reached', 'alcanzado', 'erreicht'),
  // decomposition
  end: label('state', 'estado', 'Stand'),
  amount: label('amount', 'monto', 'Betrag'),
  pointsOfGdp: label('pts of GDP', 'puntos PIB', 'BIP-Punkte'),
  alone: label('alone', 'por sí sola', 'allein'),
  interaction: label('interaction', 'interacción', 'Wechselwirkung'),
  last: label('last', 'al final', 'zuletzt'),
  standardError: label('standard error', 'error estándar', 'Standardfehler'),
  driver: label('driver', 'factor', 'Treiber'),
  drift: label('drift', 'deriva', 'Drift'),
  volume: label('volume', 'volumen', 'Fallzahlen'),
  time: label('time', 'tiempo', 'Zeit'),
  money: label('money', 'dinero', 'Geld'),
  waiting: label('waiting', 'espera', 'Wartezeit'),
  tariffs: label('tariffs', 'tarifas', 'Tarife'),
  channels: label('channel mix', 'mezcla de canales', 'Kanalmix'),
  businessAsUsual: label('business as usual', 'actividad habitual', 'Sowieso-Kosten'),
  gdp: label('GDP', 'PIB', 'BIP'),
  byReforms: label('by reforms', 'por reformas', 'durch Reformen'),
  both: label('both', 'en conjunto', 'zusammen'),
  driftPoints: label('drift', 'deriva', 'Drift'),
  reformPoints: label('by reforms', 'por reformas', 'durch Reformen'),
  percent: label('%', '%', '%'),
  points: label('GDP points', 'puntos PIB', 'BIP-Punkte'),
  saving: label('saved by', 'ahorro de', 'eingespart von'),
  undiscounted: label('undiscounted', 'sin descontar', 'nicht abgezinst'),
  averageYear: label('average', 'promedio', 'Durchschnitt'),
  presentValue: label('present value', 'valor presente', 'Barwert'),
  annualEquivalent: label('annuity', 'anualidad', 'Annuität'),
  once: label('once', 'única vez', 'einmalig'),
  yearly: label('yearly, added up', 'anual, sumado', 'jährlich, summiert'),
  horizonTotal: label('total', 'total', 'gesamt'),
  annualAverage: label('average a year', 'promedio anual', 'Jahresdurchschnitt'),
  annuity: label('annuity', 'anualidad', 'Annuität'),
  reckoning: label('reckoned', 'cálculo', 'Rechnung'),
  paidBack: label('paid back in', 'recuperado en', 'amortisiert im Jahr'),
  bearer: label('who bears it', 'quién la soporta', 'wer sie trägt'),
  as: label('as', 'como', 'als'),
  ceiling: label('ceiling', 'techo', 'Obergrenze'),
  inOthers: label('in other channels', 'en otros canales', 'in anderen Kanälen'),
  cannotAdopt: label('cannot adopt', 'no pueden', 'können nicht'),
  // what the method says
  measured: label('amount', 'monto', 'Betrag'),
  threshold: label('threshold', 'umbral', 'Schwelle'),
  name: label('name', 'nombre', 'Name'),
  what: label('what', 'qué', 'was'),
  pack: label('pack', 'paquete', 'Paket'),
  ofPack: label('of the pack', 'del paquete', 'des Pakets'),
  ofModel: label('of the model', 'del modelo', 'des Modells'),
  why: label('why', 'por qué', 'warum'),
  learning: label('learning', 'aprendizaje', 'Lernaufwand'),
  psychological: label('psychic cost', 'psicológico', 'psychisch'),
  note: label('note', 'nota', 'Anmerkung'),
  // columns of other tables
  anchor: label('published total', 'total publicado', 'Vergleichswert'),
  measure: label('measure', 'medida', 'Maß'),
  modelled: label('modelled', 'modelado', 'modelliert'),
  publishedLow: label('published, low', 'publicado, mín.', 'publiziert, min.'),
  publishedHigh: label('high', 'máx.', 'max.'),
  prices: label('prices', 'precios', 'Preise'),
  verdict: label('modelled is', 'lo modelado está', 'Modell liegt'),
  indicator: label('indicator', 'indicador', 'Indikator'),
  value: label('value', 'valor', 'Wert'),
  unit: label('unit', 'unidad', 'Einheit'),
  asOf: label('as of', 'a', 'Stand'),
  share: label('share', 'proporción', 'Anteil'),
};

const titles: Readonly<Record<string, Label>> = {
  ...layoutTitles,
  solution: label('The value that was looked for', 'El valor buscado', 'Der gesuchte Wert'),
  unknowns: label('Unknowns, fitted', 'Incógnitas, ajustadas', 'Unbekannte, angepasst'),
  targets: label('Targets', 'Objetivos', 'Ziele'),
  'by-component': label('What it is made of', 'De qué se compone', 'Woraus es besteht'),
  'by-part': label(
    'Named procedures and the rest of the register',
    'Trámites nombrados y el resto del registro',
    'Benannte Verfahren und der Rest des Registers',
  ),
  'by-addressee': label('Whom it falls on', 'Sobre quién recae', 'Wen es trifft'),
  'by-status': label('What it rests on', 'En qué se apoya', 'Worauf es beruht'),
  'introduced-removed': label(
    'Burden introduced and removed',
    'Carga introducida y eliminada',
    'Belastung und Entlastung',
  ),
  states: label('From where to where', 'De dónde a dónde', 'Von wo nach wo'),
  'by-reform': label(
    'Which reform brought how much',
    'Cuánto aportó cada reforma',
    'Welche Reform wie viel brachte',
  ),
  'reforms-by-year': label(
    'Which reform brought how much, by year',
    'Cuánto aportó cada reforma, por año',
    'Welche Reform wie viel brachte, nach Jahren',
  ),
  'by-driver': label('What moved it', 'Qué lo movió', 'Was es bewegt hat'),
  largest: label('The largest procedures', 'Los trámites mayores', 'Die größten Verfahren'),
  anchors: label(
    'Published totals, compared and never fitted to',
    'Totales publicados, comparados y nunca ajustados',
    'Veröffentlichte Werte, verglichen und nie angepasst',
  ),
  materiality: label('What reaches a threshold', 'Qué alcanza un umbral', 'Was eine Schwelle erreicht'),
  replaced: label(
    "In the place of a pack's",
    'En lugar de lo que dice un paquete',
    'An der Stelle dessen, was ein Paket sagt',
  ),
  'not-priced': label(
    'Costs without a price, in no number',
    'Costos sin precio, en ninguna cifra',
    'Kosten ohne Preis, in keiner Zahl',
  ),
  compare: label('Side by side', 'Lado a lado', 'Nebeneinander'),
  value: label('What it is worth', 'Cuánto vale', 'Was es wert ist'),
  payback: label('When it has paid for itself', 'Cuándo se ha pagado', 'Wann es sich bezahlt gemacht hat'),
  shifting: label('Where burden moves', 'Hacia dónde se mueve la carga', 'Wohin sich die Last verschiebt'),
  'cannot-adopt': label(
    'What those who cannot adopt still bear',
    'Lo que siguen soportando quienes no pueden adoptar',
    'Was jene weiter tragen, die nicht umsteigen können',
  ),
  horizon: label(
    'Over the horizon, by whom it falls on',
    'En el horizonte, según sobre quién recae',
    'Über den Zeithorizont, nach Normadressaten',
  ),
  'horizon-measures': label('Over the horizon', 'En el horizonte', 'Über den Zeithorizont'),
  indicators: label(
    'Beside the result, in no formula',
    'Junto al resultado, en ninguna fórmula',
    'Neben dem Ergebnis, in keiner Formel',
  ),
};

/** `oneOffFees` is the one-off part of `fees`; `digital:difference` is the difference of the scenario `digital`. */
export function labelOf(id: string, language: Language = 'en'): string {
  const own = labels[id.slice(id.lastIndexOf(':') + 1)]?.[language];
  if (own !== undefined) return own;
  if (!/^oneOff[A-Z]/.test(id)) return id;
  const rest = labelOf(`${id.charAt(6).toLowerCase()}${id.slice(7)}`, language);
  return { en: `one-off ${rest}`, es: `${rest} (única vez)`, de: `${rest} (einmalig)` }[language];
}

/** `by-authority:hours` is of a measure, `value:digital` of a scenario. */
export function titleOf(id: string, language: Language = 'en'): string {
  const [bare = id, of] = id.split(/:(.*)/s);
  const title = titles[bare]?.[language];
  const own =
    title ??
    (bare.startsWith('by-')
      ? `${{ en: 'By', es: 'Por', de: 'Nach' }[language]} ${labelOf(bare.slice(3), language)}`
      : labelOf(bare, language));
  return of === undefined ? own : `${own}: ${labelOf(of, language)}`;
}
