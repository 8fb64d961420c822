/** What moves a figure: every column belongs to one driver; prices and GDP move only its share of GDP. */
import { columnNames, type ColumnName } from '../plan/columns.js';

export const drivers = [
  'volume',
  'time',
  'money',
  'waiting',
  'tariffs',
  'channels',
  'businessAsUsual',
  'prices',
  'gdp',
] as const;
export type Driver = (typeof drivers)[number];

/** METHODS, "Why a figure moved": volume is who must, how often, who enters, who complies. */
const driverOf: Readonly<Record<ColumnName, Driver>> = {
  counted: 'volume',
  population: 'volume',
  frequency: 'volume',
  validity: 'volume',
  compliance: 'volume',
  entrants: 'volume',
  growth: 'volume',
  due: 'volume',
  rework: 'volume',
  variantShare: 'volume',
  time: 'time',
  staff: 'time',
  quantity: 'volume',
  visits: 'time',
  money: 'money',
  life: 'money',
  apply: 'waiting',
  resolution: 'waiting',
  ready: 'waiting',
  blocked: 'waiting',
  blockedShare: 'waiting',
  return: 'waiting',
  daysPerYear: 'waiting',
  shareOfDayLost: 'waiting',
  wage: 'tariffs',
  fringe: 'tariffs',
  fringePay: 'tariffs',
  rateDecimals: 'tariffs',
  overhead: 'tariffs',
  multiplier: 'tariffs',
  valueOfDay: 'tariffs',
  netIncome: 'tariffs',
  standbyCost: 'tariffs',
  channelShare: 'channels',
  usualShare: 'businessAsUsual',
};

export const numberOf = (driver: Driver): number => drivers.indexOf(driver);
export const driverOfColumn = (column: ColumnName): number => numberOf(driverOf[column]);

/** The columns of a driver, for the documentation and its test. */
export const columnsOfDriver = (driver: Driver): readonly ColumnName[] =>
  columnNames.filter((column) => driverOf[column] === driver);
