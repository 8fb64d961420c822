/** Names, shares, lines, cases, waiting: BRD4xx and BRD6xx. */
import { phrase } from './phrase.js';

export const model = [
  // names
  phrase('there is no segment "{}"', 'no hay ningún segmento "{}"', 'es gibt keine Gruppe "{}"'),
  phrase('there is no tariff "{}"', 'no hay ninguna tarifa "{}"', 'es gibt keinen Tarif "{}"'),
  phrase('there is no source "{}"', 'no hay ninguna fuente "{}"', 'es gibt keine Quelle "{}"'),
  phrase('there is no measure "{}"', 'no hay ninguna medida "{}"', 'es gibt kein Maß "{}"'),
  phrase(
    'the procedure has no channel "{}"',
    'el trámite no tiene ningún canal "{}"',
    'das Verfahren hat keinen Kanal "{}"',
  ),
  phrase(
    'the procedure has no variant "{}"',
    'el trámite no tiene ninguna modalidad "{}"',
    'das Verfahren hat keine Variante "{}"',
  ),
  phrase(
    'the procedure has no segment "{}"',
    'el trámite no tiene ningún segmento "{}"',
    'das Verfahren hat keine Gruppe "{}"',
  ),
  phrase('a second {} "{}"', '{} "{}" aparece por segunda vez', '{} "{}" kommt zum zweiten Mal vor'),
  phrase('the first one', 'la primera vez', 'das erste Mal'),
  phrase('"{}" is no dimension', '"{}" no es una dimensión', '"{}" ist keine Dimension'),
  phrase('no tag is "{}"', 'ninguna etiqueta es "{}"', 'kein Schlagwort ist "{}"'),
  phrase('no {} is "{}"', 'ningún valor de {} es "{}"', 'kein Wert von {1d} ist "{2}"'),
  phrase(
    'no line matches all parts of the selection together',
    'ningún renglón cumple todas las partes de la selección a la vez',
    'kein Posten erfüllt alle Teile der Auswahl zugleich',
  ),
  phrase('leave one part out', 'quite una parte', 'einen Teil weglassen'),
  phrase('nothing refers to the {} "{}"', 'nada se refiere a: {} "{}"', 'nichts bezieht sich auf: {} "{}"'),
  phrase(
    'nothing refers to the tariff "{}"',
    'nada se refiere a la tarifa "{}"',
    'nichts bezieht sich auf den Tarif "{}"',
  ),
  phrase(
    'nothing refers to the segment "{}"',
    'nada se refiere al segmento "{}"',
    'nichts bezieht sich auf die Gruppe "{}"',
  ),
  phrase(
    'nothing refers to the source "{}"',
    'nada se refiere a la fuente "{}"',
    'nichts bezieht sich auf die Quelle "{}"',
  ),
  phrase('leave it out, or refer to it', 'quítelo o refiérase a ello', 'weglassen oder darauf Bezug nehmen'),
  phrase('the model has no procedures', 'el modelo no tiene trámites', 'das Modell hat keine Verfahren'),
  // shares of channels and variants
  phrase(
    'the shares of the {} add to {} %',
    'las proporciones de {} suman {} %',
    'die Anteile der {} ergeben {} %',
  ),
  phrase(
    'the shares of the {} of "{}" add to {} % in {}',
    'las proporciones de {} de "{}" suman {} % en {}',
    'die Anteile der {} von "{}" ergeben {} % im Jahr {}',
  ),
  phrase(
    'the shares of the variants add to {} %',
    'las proporciones de las modalidades suman {} %',
    'die Anteile der Varianten ergeben {} %',
  ),
  phrase(
    'the shares of the variants of "{}" add to {} % in {}',
    'las proporciones de las modalidades de "{}" suman {} % en {}',
    'die Anteile der Varianten von "{}" ergeben {} % im Jahr {}',
  ),
  phrase(
    'variant "{}" lacks "share"',
    'a la modalidad "{}" le falta "share"',
    'der Variante "{}" fehlt "share"',
  ),
  phrase(
    'for example: share: 40 %; the shares of all variants add to 100 %',
    'por ejemplo: share: 40 %; las proporciones de todas las modalidades suman 100 %',
    'zum Beispiel: share: 40 %; die Anteile aller Varianten ergeben 100 %',
  ),
  phrase(
    'the shares of the channels add to {} %',
    'las proporciones de los canales suman {} %',
    'die Anteile der Kanäle ergeben {} %',
  ),
  phrase(
    'the shares of the channels of "{}" add to {} % in {}',
    'las proporciones de los canales de "{}" suman {} % en {}',
    'die Anteile der Kanäle von "{}" ergeben {} % im Jahr {}',
  ),
  phrase('they add to 100 %', 'suman 100 %', 'sie ergeben 100 %'),
  phrase('channel "{}" lacks "share"', 'al canal "{}" le falta "share"', 'dem Kanal "{}" fehlt "share"'),
  phrase(
    'for example: share: 40 %; the shares of all channels add to 100 %',
    'por ejemplo: share: 40 %; las proporciones de todos los canales suman 100 %',
    'zum Beispiel: share: 40 %; die Anteile aller Kanäle ergeben 100 %',
  ),
  // lines
  phrase(
    '"{}" has neither time nor money',
    '"{}" no tiene ni tiempo ni dinero',
    '"{}" hat weder Zeit noch Geld',
  ),
  phrase(
    'an undivided line is an amount of money, not a time',
    'un renglón sin dividir es un monto de dinero, no un tiempo',
    'ein ungeteilter Posten ist ein Geldbetrag, keine Zeit',
  ),
  phrase(
    'a life spreads a price over years, and this line happens once',
    'una vida útil reparte un precio entre años, y este renglón ocurre una sola vez',
    'eine Nutzungsdauer verteilt einen Preis auf Jahre, und dieser Posten fällt einmal an',
  ),
  phrase(
    'leave the life out, or make the line per: entity-year',
    'quite la vida útil, o ponga el renglón con per: entity-year',
    'die Nutzungsdauer weglassen, oder im Posten per: entity-year',
  ),
  phrase(
    'a line per {=} happens once, so no figure of it can differ by channel ("{}")',
    'un renglón por {} ocurre una sola vez, así que ninguna de sus cifras puede variar por canal ("{}")',
    'ein Posten je {} fällt einmal an, also kann keine seiner Angaben je Kanal verschieden sein ("{}")',
  ),
  phrase(
    'one figure, or a line of its own for each channel',
    'una sola cifra, o un renglón propio para cada canal',
    'eine einzige Angabe, oder ein eigener Posten je Kanal',
  ),
  phrase(
    'a lump sum of a procedure with several segments says whose it is',
    'un monto global de un trámite con varios segmentos dice de quién es',
    'ein Pauschalbetrag eines Verfahrens mit mehreren Gruppen sagt, wessen er ist',
  ),
  phrase(
    '"{}" is per entity, and the number of entities is not known',
    '"{}" es por sujeto, y no se conoce el número de sujetos',
    '"{}" ist je Betroffenem, und die Zahl der Betroffenen ist nicht bekannt',
  ),
  phrase(
    '"{}" takes time, and no tariff is said',
    '"{}" toma tiempo, y no se indica ninguna tarifa',
    '"{}" kostet Zeit, und kein Tarif ist genannt',
  ),
  phrase(
    'give the line or its segment the id of a tariff; a tariff without a price is {own-time: unmonetised}',
    'dé al renglón o a su segmento el identificador de una tarifa; una tarifa sin precio es {own-time: unmonetised}',
    'dem Posten oder seiner Gruppe die Kennung eines Tarifs geben; ein Tarif ohne Preis ist {own-time: unmonetised}',
  ),
  // cases
  phrase(
    'cases counted once for several segments',
    'casos contados una sola vez para varios segmentos',
    'Fälle einmal für mehrere Gruppen gezählt',
  ),
  phrase(
    'say for each segment its own: {=}',
    'indique los de cada segmento: {}',
    'für jede Gruppe die eigenen angeben: {}',
  ),
  phrase(
    'the population is not known',
    'no se conoce la población',
    'die Zahl der Betroffenen ist nicht bekannt',
  ),
  phrase(
    'for example: {=}, here or in the segment',
    'por ejemplo: {}, aquí o en el segmento',
    'zum Beispiel: {}, hier oder in der Gruppe',
  ),
  phrase(
    '"{}" does not say how many cases there are',
    '"{}" no dice cuántos casos hay',
    '"{}" sagt nicht, wie viele Fälle es gibt',
  ),
  phrase(
    '"{}" and "{}" exclude each other: {}',
    '"{}" y "{}" se excluyen: {}',
    '"{}" und "{}" schließen einander aus: {}',
  ),
  phrase(
    'frequency is 1 / validity',
    'la frecuencia es 1 / vigencia',
    'die Häufigkeit ist 1 / Gültigkeitsdauer',
  ),
  phrase(
    'counted cases are not derived once more',
    'los casos contados no se derivan otra vez',
    'gezählte Fälle werden nicht noch einmal abgeleitet',
  ),
  phrase(
    'compliance is in counted cases already',
    'el cumplimiento ya está en los casos contados',
    'die Befolgung steckt schon in den gezählten Fällen',
  ),
  phrase('"{}" stands here', '"{}" está aquí', '"{}" steht hier'),
  phrase('these years say how it grows', 'estos años dicen cómo crece', 'diese Jahre sagen, wie es wächst'),
  phrase(
    'a series and a growth say the same in two ways',
    'una serie y un crecimiento dicen lo mismo de dos maneras',
    'eine Reihe und ein Wachstum sagen dasselbe auf zwei Weisen',
  ),
  phrase(
    'keep one; beyond the last year a series may say beyond: growth',
    'deje uno; tras el último año una serie puede decir beyond: growth',
    'eines behalten; nach dem letzten Jahr kann eine Reihe beyond: growth sagen',
  ),
  // waiting
  phrase(
    'the resolution lacks its period',
    'a la resolución le falta su plazo',
    'der Entscheidung fehlt ihre Frist',
  ),
  phrase('and this in {}', 'y esto en {}', 'und das hier in {1d}'),
  phrase('"{}" is in {}', '"{}" está en {}', '"{}" ist in {2d}'),
  phrase(
    'say both in the same kind of days; they do not convert',
    'diga ambos en el mismo tipo de días; no se convierten',
    'beide in derselben Art von Tagen angeben; sie werden nicht umgerechnet',
  ),
  phrase(
    'the waiting is in {}, and its value for segment "{}" is per {}',
    'la espera está en {}, y su valor para el segmento "{}" es por {}',
    'die Wartezeit ist in {1d}, und ihr Wert für die Gruppe "{2}" ist je {3}',
  ),
  phrase(
    'waiting in business days is valued by the year, and the model does not say how many a year has',
    'la espera en días hábiles se valora por año, y el modelo no dice cuántos tiene un año',
    'Wartezeit in Arbeitstagen wird je Jahr bewertet, und das Modell sagt nicht, wie viele ein Jahr hat',
  ),
  phrase('in model.yaml: {=}', 'en model.yaml: {}', 'in model.yaml: {}'),
  // bounds
  phrase(
    'more than {} rows: each line stands in every segment and channel',
    'más de {} filas: cada renglón aparece en cada segmento y canal',
    'mehr als {} Zeilen: jeder Posten steht in jeder Gruppe und jedem Kanal',
  ),
  phrase(
    'a line may name its own: {=}',
    'un renglón puede nombrar el suyo: {}',
    'ein Posten kann den eigenen nennen: {}',
  ),
  phrase(
    'more than {} named figures refer to each other',
    'más de {} cifras con nombre se refieren unas a otras',
    'mehr als {} benannte Angaben beziehen sich aufeinander',
  ),
  phrase(
    'a figure may be a product of several others: {=}',
    'una cifra puede ser el producto de varias otras: {}',
    'eine Angabe kann das Produkt mehrerer anderer sein: {}',
  ),
] as const;
