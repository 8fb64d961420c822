/** What results say beside their numbers: headline, tables, notes, explanations. */
import { phrase } from './phrase.js';

export const results = [
  // headline
  phrase('{} of GDP', '{} del PIB', '{} des BIP'),
  phrase('to', 'a', 'bis'),
  phrase('{=} a year', '{} al año', '{} im Jahr'),
  phrase('{=} cases a year', '{} casos al año', '{} Fälle im Jahr'),
  phrase('{=} days a year', '{} días al año', '{} Tage im Jahr'),
  phrase('{=} business days a year', '{} días hábiles al año', '{} Arbeitstage im Jahr'),
  phrase('{=} at prices of {}', '{} a precios de {}', '{} in Preisen von {}'),
  phrase(
    '{} of the GDP of {}: {=} at prices of {}',
    '{} del PIB de {}: {} a precios de {}',
    '{} des BIP von {}: {} in Preisen von {}',
  ),
  phrase(
    'other reading: {} of the GDP of {}: {} over {=}',
    'otra lectura: {} del PIB de {}: {} entre {}',
    'andere Lesart: {} des BIP von {}: {} zu {}',
  ),
  phrase('identified: {=}', 'identificado: {}', 'bestimmt: {}'),
  phrase('{=} person-years a year', '{} años-persona al año', '{} Personenjahre im Jahr'),
  phrase('{=} person-years', '{} años-persona', '{} Personenjahre'),
  phrase("the administration's hours", 'las horas de la administración', 'die Stunden der Verwaltung'),
  phrase("the administration's, beside", 'de la administración, aparte', 'der Verwaltung, daneben'),
  phrase('a transfer, in no cost', 'una transferencia, en ningún costo', 'ein Transfer, in keinen Kosten'),
  phrase('money paid, fees included', 'dinero pagado, derechos incluidos', 'gezahltes Geld, mit Gebühren'),
  phrase('in no money total', 'en ningún total monetario', 'in keiner Geldsumme'),
  phrase('once, apart from the year', 'una sola vez, fuera del año', 'einmalig, neben dem Jahr'),
  phrase('only', 'solo', 'nur'),
  phrase('Only {=}.', 'Solo {}.', 'Nur {}.'),
  phrase('Model `{=}`.', 'Modelo `{}`.', 'Modell `{}`.'),
  phrase(
    'the rows overlap, so they have no total',
    'los renglones se traslapan, así que no tienen total',
    'die Zeilen überschneiden sich und haben daher keine Summe',
  ),
  // notes
  phrase('Notes', 'Notas', 'Hinweise'),
  phrase('Where sources disagree:', 'Donde las fuentes discrepan:', 'Wo Quellen voneinander abweichen:'),
  phrase(
    'Defaults, where the model is silent:',
    'Valores por omisión, donde el modelo no dice nada:',
    'Annahmen, wo das Modell nichts angibt:',
  ),
  phrase(
    '{=} = {=} is fitted: the total it was fitted to is reproduced, not verified.',
    '{} = {} está ajustado: el total al que se ajustó se reproduce, no se verifica.',
    '{} = {} ist angepasst: der Wert, an den angepasst wurde, ist nachgebildet, nicht bestätigt.',
  ),
  phrase(
    '{=} = {=} is fitted: the total it was fitted to is reproduced, not verified. {=}',
    '{} = {} está ajustado: el total al que se ajustó se reproduce, no se verifica. {}',
    '{} = {} ist angepasst: der Wert, an den angepasst wurde, ist nachgebildet, nicht bestätigt. {}',
  ),
  phrase(
    'Part of the economic cost is known only as a whole, not as burden and opportunity cost. {} Both are given as ranges with both ends; hours, and breakdowns of either, hold the identified part alone.',
    'Una parte del costo económico se conoce solo como un todo, no como carga administrativa y costo de oportunidad. {} Ambos se dan como rangos con sus dos extremos; las horas, y los desgloses de cualquiera de los dos, contienen solo la parte identificada.',
    'Ein Teil der ökonomischen Kosten ist nur als Ganzes bekannt, nicht als Bürokratiekosten und Opportunitätskosten. {} Beide stehen als Spannen mit beiden Enden da; Stunden und Aufgliederungen von beiden enthalten nur den bestimmten Teil.',
  ),
  phrase(
    'The opportunity cost is between {} and {} of the economic cost, and the rest is burden.',
    'El costo de oportunidad está entre {} y {} del costo económico, y el resto es carga administrativa.',
    'Die Opportunitätskosten liegen zwischen {} und {} der ökonomischen Kosten, der Rest sind Bürokratiekosten.',
  ),
  phrase(
    'The opportunity cost is between {} and {} of the economic cost, and the rest is burden. {=}',
    'El costo de oportunidad está entre {} y {} del costo económico, y el resto es carga administrativa. {}',
    'Die Opportunitätskosten liegen zwischen {} und {} der ökonomischen Kosten, der Rest sind Bürokratiekosten. {}',
  ),
  phrase(
    'It may be all of the one or all of the other.',
    'Puede ser todo lo uno o todo lo otro.',
    'Es kann ganz das eine oder ganz das andere sein.',
  ),
  phrase(
    'Every money total leaves out {} of people whose time has no price here (unmonetised).',
    'Todos los totales monetarios dejan fuera {} de personas cuyo tiempo no tiene precio aquí (unmonetised).',
    'Jede Geldsumme lässt {} von Menschen aus, deren Zeit hier keinen Preis hat (unmonetised).',
  ),
  phrase('{} h once', '{} h por única vez', '{} h einmalig'),
  phrase('{} h a year and {} h once', '{} h al año y {} h por única vez', '{} h im Jahr und {} h einmalig'),
  phrase(
    'The model gives no GDP, so there is no share of GDP.',
    'El modelo no da el PIB, así que no hay proporción del PIB.',
    'Das Modell nennt kein BIP, also gibt es keinen Anteil am BIP.',
  ),
  phrase('Shares are of {}.', 'Las proporciones son de {}.', 'Die Anteile beziehen sich auf {}.'),
  phrase('Shares are of {}. {=}', 'Las proporciones son de {}. {}', 'Die Anteile beziehen sich auf {}. {}'),
  phrase('the GDP of each year', 'el PIB de cada año', 'das BIP jedes Jahres'),
  phrase('the fixed GDP of {}', 'el PIB fijo de {}', 'das feste BIP von {}'),
  phrase(
    'There is no deflator: the cost is in prices of {}, the GDP in those of {}.',
    'No hay deflactor: el costo está a precios de {}, el PIB en los de {}.',
    'Es gibt keinen Deflator: die Kosten sind in Preisen von {}, das BIP in denen von {}.',
  ),
  phrase(
    '{} amounts in prices of {=} are used as they stand: there is no deflator.',
    '{} montos a precios de {} se usan tal cual: no hay deflactor.',
    '{} Beträge in Preisen von {} werden verwendet, wie sie sind: es gibt keinen Deflator.',
  ),
  phrase(
    '{} amounts in prices of {=} are brought to prices of {} by the deflator.',
    '{} montos a precios de {} se llevan a precios de {} con el deflactor.',
    '{} Beträge in Preisen von {} werden mit dem Deflator in Preise von {} umgerechnet.',
  ),
  phrase(
    'Waiting is valued by {=}: {}, see docs/methods.md.',
    'La espera se valora con {}: {}; véase docs/methods.md.',
    'Wartezeit wird bewertet mit {}: {}; siehe docs/methods.md.',
  ),
  phrase(
    'Waiting is valued by {=}: {}, see docs/methods.md. Waiting is valued by {=}: {}, see docs/methods.md.',
    'La espera se valora con {}: {}; véase docs/methods.md. La espera se valora con {}: {}; véase docs/methods.md.',
    'Wartezeit wird bewertet mit {}: {}; siehe docs/methods.md. Wartezeit wird bewertet mit {}: {}; siehe docs/methods.md.',
  ),
  phrase(
    'published by Australia (Regulatory Burden Measurement)',
    'publicado por Australia (Regulatory Burden Measurement)',
    'veröffentlicht von Australien (Regulatory Burden Measurement)',
  ),
  phrase(
    "this tool's own parametrisation, and no institution's own formula",
    'parametrización propia de esta herramienta, y no la fórmula de ninguna institución',
    'eigene Parametrisierung dieses Werkzeugs, und keine Formel einer Institution',
  ),
  phrase(
    'Waiting counted in days and not valued: {} (no method for the segment, or no capital blocked).',
    'Espera contada en días y no valorada: {} (sin método para el segmento, o sin capital inmovilizado).',
    'Wartezeit in Tagen gezählt und nicht bewertet: {} (kein Verfahren der Bewertung für die Gruppe oder kein gebundenes Kapital).',
  ),
  phrase(
    'Waiting by the legal period, since the real one is not given: {} of {}.',
    'Espera según el plazo legal, porque no se da el real: {} de {}.',
    'Wartezeit nach der gesetzlichen Frist, da die tatsächliche fehlt: {} von {}.',
  ),
  phrase(
    'Every line is rounded ({=}, {} decimals), then summed.',
    'Cada renglón se redondea ({}, {} decimales) y después se suma.',
    'Jeder Posten wird gerundet ({}, {} Dezimalen), dann summiert.',
  ),
  phrase(
    '{=}: used {=}, another source says {=}',
    '{}: se usó {}, otra fuente dice {}',
    '{}: verwendet {}, eine andere Quelle sagt {}',
  ),
  // defaults
  phrase('{} ({} of {} lines)', '{} ({} de {} renglones)', '{} ({} von {} Posten)'),
  phrase('a year of 365 days', 'un año de 365 días', 'ein Jahr von 365 Tagen'),
  phrase('the days of a calendar year', 'los días de un año natural', 'die Tage eines Kalenderjahrs'),
  phrase('no time', 'sin tiempo', 'keine Zeit'),
  phrase('no money', 'sin dinero', 'kein Geld'),
  phrase(
    'one person at work on a line',
    'una persona trabaja en un renglón',
    'eine Person arbeitet an einem Posten',
  ),
  phrase(
    'no fringe on top of a wage',
    'sin prestaciones encima del salario',
    'keine Lohnnebenkosten auf den Lohn',
  ),
  phrase(
    'no overhead on top of a wage',
    'sin gastos indirectos encima del salario',
    'keine Gemeinkosten auf den Lohn',
  ),
  phrase(
    "no business as usual: all of a line's cost is burden",
    'sin costo habitual: todo el costo de un renglón es carga',
    'keine Sowieso-Kosten: alle Kosten eines Postens sind Belastung',
  ),
  phrase(
    'full compliance: every entity meets the duty',
    'cumplimiento pleno: cada sujeto cumple la obligación',
    'volle Befolgung: alle Betroffenen erfüllen die Pflicht',
  ),
  phrase(
    'no growth of cases over the years',
    'sin crecimiento de los casos con los años',
    'kein Wachstum der Fallzahl über die Jahre',
  ),
  phrase(
    'a recurring duty falls due every year',
    'una obligación recurrente se cumple cada año',
    'eine wiederkehrende Pflicht fällt jedes Jahr an',
  ),
  phrase('no resubmissions (rework)', 'sin reingresos (rework)', 'keine erneuten Einreichungen (rework)'),
  phrase(
    'one channel for all cases of a procedure',
    'un solo canal para todos los casos de un trámite',
    'ein Kanal für alle Fälle eines Verfahrens',
  ),
  phrase('one visit per case', 'una visita por caso', 'ein Besuch je Fall'),
  phrase('no days to apply', 'sin días para la solicitud', 'keine Tage für den Antrag'),
  phrase(
    'users could start at once: all of the resolution period is waiting',
    'los usuarios podrían empezar de inmediato: todo el plazo de resolución es espera',
    'die Nutzer könnten sofort beginnen: die ganze Bearbeitungsfrist ist Wartezeit',
  ),
  phrase(
    'capital is blocked in every case',
    'hay capital inmovilizado en cada caso',
    'in jedem Fall ist Kapital gebunden',
  ),
  phrase(
    'all of a day of waiting is lost',
    'se pierde todo el día de espera',
    'ein Wartetag geht ganz verloren',
  ),
  phrase(
    'no standby cost while waiting',
    'sin costo de espera adicional',
    'keine Bereitschaftskosten während der Wartezeit',
  ),
  phrase('a procedure without variants', 'un trámite sin modalidades', 'ein Verfahren ohne Varianten'),
  // series
  phrase(
    '{=} of {=} is that of {=}, which holds until {=}.',
    '{} de {} es la cifra de {}, que vale hasta {}.',
    '{} von {} ist die Angabe von {}, die bis {} gilt.',
  ),
  phrase(
    '{=} of {=} is that of {=}, held.',
    '{} de {} es la cifra de {}, mantenida.',
    '{} von {} ist die Angabe von {}, fortgeschrieben.',
  ),
  phrase(
    '{=} of {=} lies on the line from {=} to {=}.',
    '{} de {} está en la línea de {} a {}.',
    '{} von {} liegt auf der Geraden von {} bis {}.',
  ),
  phrase(
    '{=} of {=} lies on the line from {=} to {=}, as the model does not say otherwise.',
    '{} de {} está en la línea de {} a {}, porque el modelo no dice otra cosa.',
    '{} von {} liegt auf der Geraden von {} bis {}, da das Modell nichts anderes sagt.',
  ),
  phrase(
    '{=} of {=} goes on growing from {=}.',
    '{} de {} sigue creciendo desde {}.',
    '{} von {} wächst weiter ab {}.',
  ),
] as const;
