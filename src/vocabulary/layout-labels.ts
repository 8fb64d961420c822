/** The columns and titles of institutions' tables, in English, Spanish and German. */
import { label, type Label } from './label.js';

export const layoutLabels: Readonly<Record<string, Label>> = {
  // United States
  respondents: label('D respondents', 'D informantes', 'D Auskunftgeber'),
  responsesEach: label('E responses each', 'E respuestas c/u', 'E Meldungen je'),
  responses: label('F responses (D×E)', 'F respuestas (D×E)', 'F Meldungen (D×E)'),
  hoursPerResponse: label('G hours per response', 'G horas por respuesta', 'G Stunden je Meldung'),
  responseHours: label('H hours (F×G)', 'H horas (F×G)', 'H Stunden (F×G)'),
  recordkeepers: label('I record- keepers', 'I llevan registros', 'I führen Unterlagen'),
  hoursPerRecordkeeper: label('J hours each', 'J horas c/u', 'J Stunden je'),
  recordHours: label('K hours (I×J)', 'K horas (I×J)', 'K Stunden (I×J)'),
  wage: label('L wage', 'L salario', 'L Lohn'),
  respondentCost: label('M cost (H+K)×L', 'M costo (H+K)×L', 'M Kosten (H+K)×L'),
  startUp: label('capital, start-up', 'capital e inicio', 'Anschaffung, Einführung'),
  operation: label('operation, upkeep', 'operación y servicio', 'Betrieb, Wartung'),
  agencyHours: label('agency hours', 'horas del gobierno', 'Stunden der Behörde'),
  agencyCost: label('agency cost', 'costo del gobierno', 'Kosten der Behörde'),
  // Germany
  count: label('cases', 'casos', 'Fallzahl'),
  minutesPerCase: label('time per case', 'tiempo por caso', 'Zeit pro Fall'),
  wageRate: label('wage', 'salario', 'Lohnsatz'),
  materialPerCase: label('material cost per case', 'costo material por caso', 'Sachkosten pro Fall'),
  personnelCost: label('personnel cost', 'costo de personal', 'Personal- kosten'),
  materialCost: label('material cost', 'costo material', 'Sachkosten'),
  totalCost: label('total cost', 'costo total', 'Gesamt'),
  informationCost: label(
    'of it information duties',
    'de ello, carga administrativa',
    'davon Bürokratie- kosten',
  ),
  hoursOnce: label('hours, once', 'horas, única vez', 'Stunden, einmalig'),
  totalCostOnce: label('total cost, once', 'costo total, única vez', 'Gesamt, einmalig'),
  informationCostOnce: label(
    'of it information, once',
    'de ello, carga adm., única vez',
    'davon Bürokratie- kosten, einmalig',
  ),
  // Australia
  regulatoryCosts: label('change in costs', 'cambio de costos', 'Änderung der Kosten'),
  business: label('business', 'empresas', 'Wirtschaft'),
  community: label('community organi- sations', 'organiza- ciones', 'gemein- nützige Organi- sationen'),
  individuals: label('individuals', 'individuos', 'Einzelne'),
  notTold: label('not told apart', 'sin distinguir', 'nicht getrennt'),
  totalChange: label('total', 'total', 'Gesamt'),
  // Austria
  costPerFirm: label('cost per firm', 'costo por empresa', 'Kosten je Unter- nehmen'),
  firms: label('firms', 'empresas', 'Unter- nehmen'),
  directCost: label('direct cost', 'costo directo', 'direkte Kosten'),
  material: label('material', 'relevante', 'wesentlich'),
  // Canada
  hourlyCost: label('C hourly cost', 'C costo por hora', 'C Stundensatz'),
  hoursEachTime: label('D hours each time', 'D horas por vez', 'D Stunden je Mal'),
  businesses: label('E businesses', 'E empresas', 'E Unter- nehmen'),
  timesAYear: label('G times a year', 'G veces al año', 'G Mal im Jahr'),
  costOfYear: label('cost of a year', 'costo de un año', 'Kosten eines Jahres'),
  costOnce: label('cost, once', 'costo, única vez', 'Kosten, einmalig'),
  presentCost: label('A present value', 'A valor presente', 'A Barwert'),
  annualisedCost: label('annual- ised', 'anuali- zado', 'Annuität'),
  annualisedEach: label('per business', 'por empresa', 'je Unter- nehmen'),
  // United Kingdom
  volume: label('volume', 'volumen', 'Fallzahlen'),
  digitalVolume: label('digital volume', 'volumen digital', 'digitale Fallzahl'),
  takeUp: label('digital take-up', 'uso digital', 'digitaler Anteil'),
  costPerTransaction: label('cost per transaction', 'costo por transacción', 'Kosten je Vorgang'),
  costOfService: label('cost', 'costo', 'Kosten'),
  highVolume: label('high volume', 'alto volumen', 'hohes Volumen'),
  // Spain
  unitValue: label('unit value', 'coste unitario', 'Einheits- wert'),
  quantityOfUnit: label('quantity', 'cantidad', 'Menge'),
  frequencyOfUnit: label('frequency', 'frecuencia', 'Häufigkeit'),
  populationOfUnit: label('population', 'población', 'Anzahl'),
};

export const layoutTitles: Readonly<Record<string, Label>> = {
  'layout-pra': label(
    'Paperwork Reduction Act: respondents, responses, hours and cost',
    'Paperwork Reduction Act: informantes, respuestas, horas y costo',
    'Paperwork Reduction Act: Auskunftgeber, Meldungen, Stunden und Kosten',
  ),
  'layout-erfuellungsaufwand': label(
    'Compliance cost by addressee',
    'Costo de cumplimiento por destinatario',
    'Erfüllungsaufwand nach Normadressat',
  ),
  'layout-erfuellungsaufwand-citizens': label(
    'Citizens, a year',
    'Ciudadanía, por año',
    'Bürgerinnen und Bürger, jährlich',
  ),
  'layout-erfuellungsaufwand-citizens-once': label(
    'Citizens, once',
    'Ciudadanía, única vez',
    'Bürgerinnen und Bürger, einmalig',
  ),
  'layout-erfuellungsaufwand-firms': label('Business, a year', 'Empresas, por año', 'Wirtschaft, jährlich'),
  'layout-erfuellungsaufwand-firms-once': label(
    'Business, once',
    'Empresas, única vez',
    'Wirtschaft, einmalig',
  ),
  'layout-erfuellungsaufwand-community': label(
    'Community organisations, a year',
    'Organizaciones, por año',
    'Gemeinnützige Organisationen, jährlich',
  ),
  'layout-erfuellungsaufwand-community-once': label(
    'Community organisations, once',
    'Organizaciones, única vez',
    'Gemeinnützige Organisationen, einmalig',
  ),
  'layout-erfuellungsaufwand-mixed': label(
    'Mixed addressees, a year',
    'Destinatarios mixtos, por año',
    'Gemischte Normadressaten, jährlich',
  ),
  'layout-erfuellungsaufwand-mixed-once': label(
    'Mixed addressees, once',
    'Destinatarios mixtos, única vez',
    'Gemischte Normadressaten, einmalig',
  ),
  'layout-erfuellungsaufwand-administration': label(
    'Administration, a year',
    'Administración, por año',
    'Verwaltung, jährlich',
  ),
  'layout-erfuellungsaufwand-administration-once': label(
    'Administration, once',
    'Administración, única vez',
    'Verwaltung, einmalig',
  ),
  'layout-rbe': label(
    'Regulatory burden estimate',
    'Estimación de la carga regulatoria',
    'Schätzung der Regulierungslast',
  ),
  'layout-wfa-firms': label(
    'Administrative cost of firms',
    'Costo administrativo de las empresas',
    'Verwaltungskosten für Unternehmen',
  ),
  'layout-wfa-citizens': label(
    'Administrative cost of citizens',
    'Costo administrativo de la ciudadanía',
    'Verwaltungskosten für Bürgerinnen und Bürger',
  ),
  'layout-one-for-one': label(
    'One-for-one rule: administrative burden by activity',
    'Regla uno por uno: carga administrativa por actividad',
    'One-for-one-Regel: Bürokratiekosten je Tätigkeit',
  ),
  'layout-transactions': label(
    'Transactions: volume, take-up and cost',
    'Transacciones: volumen, uso digital y costo',
    'Vorgänge: Fallzahlen, digitaler Anteil und Kosten',
  ),
  'layout-transactions-channels': label(
    'Transactions by channel',
    'Transacciones por canal',
    'Vorgänge nach Kanal',
  ),
  'layout-unit-values': label(
    'Unit values: cost by line',
    'Método simplificado: coste por carga',
    'Einheitswerte: Kosten je Posten',
  ),
};
