/** Words by which a reviewer knows a payment to government or a queue, in English, Spanish and German. Without accents: ids have none. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** In English the last word says what it is: a `permit-fee` is a fee, a `tax-adviser` is no tax. */
const englishPayments = list(
  'fee fees tax taxes duty duties levy levies fine fines contribution contributions',
);
const afterPayment = list('for of on per due paid payment payments');
const otherPayments = list(
  'derechos impuesto impuestos tasa tasas aprovechamiento aprovechamientos multa multas cuota cuotas arancel aranceles gebuhr gebuhren gebuehr gebuehren steuer steuern abgabe abgaben beitrag beitrage beitraege bussgeld bussgelder',
);
/** German writes its compounds as one word. */
const germanEnd = /(?:gebue?hr(?:en)?|steuern?|bussgeld(?:er)?)$/;

/** Who is paid is no government, or what is bought is the paper about the payment. */
const notGovernment = list(
  'notary notarial notario notaria notar lawyer attorney abogado anwalt bank bancaria bancario banco accountant contador contadora contable adviser advisor consultant consultor asesor asesora berater steuerberater agent agente broker corredor gestor gestoria expert perito gutachter doctor medico arzt architect arquitecto architekt engineer ingeniero translator traductor ubersetzer uebersetzer surveyor courier software subscription membership club ' +
    'return returns declaration declarations statement receipt calculation form forms declaracion declaraciones constancia comprobante calculo calcular formato formulario recibo erklarung erklaerung steuererklarung steuererklaerung bescheid formular rechner',
);

const queueWords = list(
  'wait waits waiting queue queues queueing queuing espera esperar cola fila filas warten wartezeit warteschlange schlange anstehen',
);

/** Words that count persons together: firms and households cannot be more than the people in them. */
const groupWords = list(
  'firm company business enterprise employer establishment shop household family empresa compania negocio patron establecimiento hogar familia unternehmen firma betrieb arbeitgeber haushalt familie',
);

/** The words of an id or a name: whole, small, without accents. */
export const wordsOf = (text: string): readonly string[] =>
  plain(text.toLowerCase())
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Most texts have no accents. */
const plain = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

/** `permit-fee`, `pago-de-derechos`, `Genehmigungsgebühr`; but neither `tax-return` nor `notary-fee`. */
export function isPayment(text: string): boolean {
  const words = wordsOf(text);
  if (words.some((word) => notGovernment.has(word))) return false;
  return words.some((word, i) => {
    const next = words[i + 1];
    if (englishPayments.has(word)) return next === undefined || afterPayment.has(next) || /^\d+$/.test(next);
    return otherPayments.has(word) || germanEnd.test(word);
  });
}

/** `wait-in-line`, `esperar`, `Wartezeit am Schalter`. */
export const isQueue = (text: string): boolean => wordsOf(text).some((word) => queueWords.has(word));

/** Whether each of these entities has at least one person in it. */
export const isGroup = (entity: string): boolean => wordsOf(entity).some((word) => groupWords.has(word));
