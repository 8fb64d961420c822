/** Names and explanations of the codes BRD8xx: scenarios and their reforms. */
import { phrase } from './phrase.js';

export const codesOfScenarios = [
  phrase('not one change', 'no un solo cambio', 'nicht eine Änderung'),
  phrase(
    'A reform does one thing: it has one of the kinds of change. Two things are two reforms; one may require the other.',
    'Una reforma hace una sola cosa: tiene uno de los tipos de cambio. Dos cosas son dos reformas; una puede requerir a la otra.',
    'Eine Reform tut eines: Sie hat eine der Arten von Änderung. Zwei Dinge sind zwei Reformen; eine kann die andere brauchen.',
  ),
  phrase('set twice', 'fijado dos veces', 'zweimal gesetzt'),
  phrase(
    'Two reforms set the same figure in the same year, and the order of a file means nothing. Let one end before the other begins, or make one of them a change (`20 % less`).',
    'Dos reformas fijan la misma cifra en el mismo año, y el orden de un archivo no significa nada. Que una termine antes de que empiece la otra, o que una sea un cambio (`20 % less`).',
    'Zwei Reformen setzen dieselbe Angabe im selben Jahr, und die Reihenfolge einer Datei bedeutet nichts. Die eine enden lassen, bevor die andere beginnt, oder eine zu einer Änderung machen (`20 % less`).',
  ),
  phrase('excluded together', 'excluidas juntas', 'einander ausschließend'),
  phrase(
    'A scenario holds two reforms of which one excludes the other.',
    'Un escenario contiene dos reformas de las cuales una excluye a la otra.',
    'Ein Szenario enthält zwei Reformen, von denen eine die andere ausschließt.',
  ),
  phrase('no such reform', 'no existe esa reforma', 'keine solche Reform'),
  phrase(
    'A reform names another (`requires`, `excludes`, `partOf`) that the scenario does not have. Only `excludes` may name one of another scenario.',
    'Una reforma nombra a otra (`requires`, `excludes`, `partOf`) que el escenario no tiene. Solo `excludes` puede nombrar una de otro escenario.',
    'Eine Reform nennt eine andere (`requires`, `excludes`, `partOf`), die das Szenario nicht hat. Nur `excludes` darf eine eines anderen Szenarios nennen.',
  ),
  phrase('outside the years', 'fuera de los años', 'außerhalb der Jahre'),
  phrase(
    'The year is not one of the years of the scenario.',
    'El año no es uno de los años del escenario.',
    'Das Jahr ist keines der Jahre des Szenarios.',
  ),
  phrase('nothing to change', 'nada que cambiar', 'nichts zu ändern'),
  phrase(
    'Nothing that the reform selects has such a figure, so the reform would change nothing.',
    'Nada de lo que selecciona la reforma tiene esa cifra, así que la reforma no cambiaría nada.',
    'Nichts, was die Reform auswählt, hat eine solche Angabe; die Reform würde also nichts ändern.',
  ),
  phrase('adoption beyond its ceiling', 'adopción por encima de su techo', 'Verbreitung über ihrer Grenze'),
  phrase(
    'The shares of a table of adoption pass what its ceiling allows in that year, or a channel has a larger share today. Adoption is held at the ceiling; a share of today stays.',
    'Las proporciones de una tabla de adopción rebasan lo que su techo permite en ese año, o un canal tiene hoy una proporción mayor. La adopción se detiene en el techo; la proporción de hoy se conserva.',
    'Die Anteile einer Tabelle der Verbreitung überschreiten, was ihre Grenze in dem Jahr erlaubt, oder ein Kanal hat heute einen größeren Anteil. Die Verbreitung hält an der Grenze; ein heutiger Anteil bleibt.',
  ),
  phrase('scenario of another model', 'escenario de otro modelo', 'Szenario eines anderen Modells'),
  phrase(
    'The scenario names another model than the one it is run on.',
    'El escenario nombra un modelo distinto de aquel sobre el que se ejecuta.',
    'Das Szenario nennt ein anderes Modell als das, auf dem es gerechnet wird.',
  ),
  phrase('reform said twice', 'reforma indicada dos veces', 'Reform zweimal angegeben'),
  phrase(
    'Two reforms have the same id. A reform that two scenarios share stands in both alike only if it is the same file.',
    'Dos reformas tienen el mismo id. Una reforma que dos escenarios comparten es la misma solo si está en el mismo archivo.',
    'Zwei Reformen haben dieselbe Id. Eine Reform, die zwei Szenarien gemeinsam haben, ist nur dann dieselbe, wenn sie in derselben Datei steht.',
  ),
  phrase('times of a new channel', 'tiempos de un canal nuevo', 'Zeiten eines neuen Kanals'),
  phrase(
    'A channel that a reform opens needs its time; one that the procedure has already has its own.',
    'Un canal que una reforma abre necesita su tiempo; uno que el trámite ya tiene, tiene el suyo.',
    'Ein Kanal, den eine Reform öffnet, braucht seine Zeit; einer, den das Verfahren schon hat, hat seine eigene.',
  ),
  phrase('part of a whole', 'parte de un todo', 'Teil eines Ganzen'),
  phrase(
    'The effect of this reform is in the effect published for the whole of which it is a part (`partOf`), and the whole is in the scenario: the part is shown and counts nothing.',
    'El efecto de esta reforma está en el efecto publicado para el todo del que es parte (`partOf`), y el todo está en el escenario: la parte se muestra y no cuenta nada.',
    'Die Wirkung dieser Reform steckt in der veröffentlichten Wirkung des Ganzen, dessen Teil sie ist (`partOf`), und das Ganze ist im Szenario: Der Teil wird gezeigt und zählt nichts.',
  ),
  phrase('requires what comes later', 'requiere lo que viene después', 'braucht, was später kommt'),
  phrase(
    'A reform begins before one that it requires. Until that one is in force it does nothing.',
    'Una reforma empieza antes que una que requiere. Hasta que esa esté en vigor, no hace nada.',
    'Eine Reform beginnt vor einer, die sie braucht. Bis jene in Kraft ist, tut sie nichts.',
  ),
  phrase('years in disorder', 'años en desorden', 'Jahre in falscher Folge'),
  phrase(
    'A reform ends before it begins.',
    'Una reforma termina antes de empezar.',
    'Eine Reform endet, bevor sie beginnt.',
  ),
  phrase('no such scenario', 'no existe ese escenario', 'kein solches Szenario'),
  phrase(
    'There is no file of this path, and no scenario of this id in `scenarios/` beside the model or in this folder.',
    'No hay ningún archivo con esta ruta, ni un escenario con este id en `scenarios/` junto al modelo o en esta carpeta.',
    'Es gibt keine Datei dieses Pfades und kein Szenario dieser Id in `scenarios/` neben dem Modell oder in diesem Ordner.',
  ),
  phrase(
    'scenarios that do not combine',
    'escenarios que no se combinan',
    'Szenarien, die nicht zusammengehen',
  ),
  phrase(
    'Scenarios that are combined (`a+b`) are of the same model and agree on what grows by itself, and a figure of one name is the same in all of them and in the model.',
    'Los escenarios que se combinan (`a+b`) son del mismo modelo y coinciden en lo que crece por sí mismo, y una cifra de un nombre es la misma en todos ellos y en el modelo.',
    'Szenarien, die verbunden werden (`a+b`), sind vom selben Modell und stimmen darin überein, was von selbst wächst, und eine Zahl eines Namens ist in allen und im Modell dieselbe.',
  ),
] as const;
