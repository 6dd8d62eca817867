import type { report as en } from '../en/report.ts';

/** Le rapport d’un cycle et les tableaux d’engagements. */
export const report: Readonly<Record<keyof typeof en, string>> = {
  'report.title': '{congress} — rapport de suivi, {round}',
  'report.heading': 'Rapport de suivi : {round}',
  'report.public': 'À l’intention du public',
  'report.as-of': 'Situation au {day}',
  'report.file': 'suivi',
  'report.response':
    'Engagements ayant reçu une réponse : {answered} sur {asked} ({share}) ; organisations ayant répondu intégralement : {organisationsAnswered} sur {organisationsAsked}.',
  'report.response-comments':
    'Organisations ayant répondu au sujet du document final : {answered} sur {asked} ({share}).',
  'report.response-none': 'Ce cycle ne portait sur aucun engagement.',
  'report.counts': '{total, plural, one {Sur # engagement} other {Sur # engagements}} : {list}.',
  'report.count': '{status} ({count})',
  'report.hidden':
    '{count, plural, =1 {La situation d’un engagement n’est pas publique.} other {La situation de # engagements n’est pas publique.}}',
  'report.moved':
    '{count, plural, =0 {Rien n’a évolué depuis le {since}.} one {Un engagement a évolué depuis le {since}.} other {# engagements ont évolué depuis le {since}.}}',
  'report.late':
    '{count, plural, =0 {Aucun engagement n’est en retard.} one {Un engagement est en retard, de {most, plural, one {# jour} other {# jours}}.} other {# engagements sont en retard, de {most, plural, one {# jour} other {# jours}} au plus.}}',
  'report.links':
    '{count, plural, =0 {Aucun justificatif n’est répertorié.} one {Un lien vers un justificatif est répertorié.} other {# liens vers des justificatifs sont répertoriés.}}',
  'report.since-start': 'congrès',
  'report.open-round': 'Le cycle est ouvert jusqu’au {day} ; les chiffres peuvent encore évoluer.',
  'report.section-summary': 'Résumé',
  'report.section-status': 'Où en sont les engagements',
  'report.section-level': 'Par niveau',
  'report.section-region': 'Par région',
  'report.section-organisation': 'Par organisation',
  'report.section-objective': 'Par objectif',
  'report.section-moved': 'Ce qui a évolué depuis le {since}',
  'report.section-late': 'Ce qui est en retard',
  'report.section-decisions': 'Engagements modifiés et retirés, avec les motifs indiqués',
  'report.section-evidence': 'Justificatifs',
  'report.section-comments': 'Observations sur le document final',
  'report.section-about': 'Comment ces chiffres sont établis',
  'report.about':
    'Chaque chiffre est établi d’après ce que les organisations ont elles-mêmes indiqué, chaque déclaration étant conservée avec son auteur et sa date. Un cycle porte sur les engagements qui n’étaient ni tenus ni retirés à son ouverture ; les réponses tardives comptent jusqu’à l’ouverture du cycle suivant.',
  'report.about-public':
    'Ce que les organisations n’ont pas rendu public est omis des listes et compté comme « non public ».',
  'report.head-status': 'Situation',
  'report.head-count': 'Engagements',
  'report.head-share': 'Part',
  'report.head-total': 'Total',
  'report.head-answered': 'Réponses',
  'report.head-commitment': 'Engagement',
  'report.head-organisation': 'Organisation',
  'report.head-before': 'Avant',
  'report.head-now': 'Maintenant',
  'report.head-due': 'Échéance',
  'report.head-days-late': 'Jours de retard',
  'report.head-reason': 'Motif',
  'report.section-said': 'Ce qui a été dit depuis le {since}',
  'report.head-written': 'Écrit le',
  'report.head-said': 'Ce qui a été dit',
  'report.head-links': 'Liens',
  'report.head-level': 'Niveau',
  'report.head-region': 'Région',
  'report.head-objective': 'Objectif',
  'report.head-comment': 'Observation',
  'report.no-comment': 'Aucune observation',
  'report.not-given': 'Non indiqué',
  'report.none': 'Néant.',
  'report.page': 'Page {page} sur {pages}',
  'report.alt': '{title}. {response} {counts}',
  'report.answered-label': 'avec réponse',
  'report.files':
    'Sous forme de fichier : « rapport {round} csv », « rapport {round} document », « rapport {round} pdf ».',
  'report.attached': 'Pièce jointe : {name}',
  'report.saved': 'Enregistré : {path}',
  'report.format-unknown':
    'Un rapport peut être établi en csv, md, pdf ou png ; « {format} » n’est aucun de ces formats.',
  'report.out-needed': 'Vers quel fichier ? Ajoutez --out et un nom, par exemple --out rapport.{format}.',
  'report.out-failed': 'Le fichier {path} n’a pas pu être écrit : {reason}. Rien n’a été modifié.',
  'sheet.needed': 'Quel fichier ? congress commitments import <fichier.csv>',
  'sheet.unreadable': 'Le fichier {file} n’a pas pu être lu : {reason}. Rien n’a été modifié.',
  'sheet.not-csv':
    '{file} : {what}. Enregistrez le fichier au format CSV et réessayez. Rien n’a été modifié.',
  'sheet.too-large': '{file} dépasse {max} Mo. Rien n’a été modifié.',
  'sheet.broken':
    '{file}, ligne {line} : un guillemet n’est pas refermé. Refermez-le à cet endroit ou doublez-le. Rien n’a été modifié.',
  'sheet.empty': '{file} ne comporte aucune ligne sous l’en-tête. Rien n’a été modifié.',
  'sheet.too-many': '{file} compte {count} lignes ; la limite est de {max}. Rien n’a été modifié.',
  'sheet.refused':
    '{count, plural, =1 {Une erreur dans {file} ; rien n’a été modifié :} other {# erreurs dans {file} ; rien n’a été modifié :}}',
  'sheet.row': 'ligne {row}, {column} : {what}',
  'sheet.row-more': 'et encore {count}',
  'sheet.column-missing':
    'aucune colonne n’y correspond. Elle peut s’appeler : {known}. L’en-tête comporte : {found}',
  'sheet.ignored':
    '{count, plural, =1 {Une colonne n’est pas connue et a été omise : {names}} other {# colonnes ne sont pas connues et ont été omises : {names}}}',
  'sheet.column-twice': 'cette colonne figure deux fois',
  'sheet.value-missing': 'la case est vide. Remplissez-la ou retirez toute la ligne',
  'sheet.value-long': 'plus de {max} caractères',
  'sheet.value-hidden': 'des caractères invisibles s’y trouvent',
  'sheet.value-unknown': '« {value} » n’est aucune de ces valeurs : {known}',
  'sheet.date-bad':
    '« {value} » n’est pas une date que je sache lire. Écrivez 31/12/2010 (le jour d’abord), 2010-12-31 ou 31 décembre 2010',
  'sheet.link-bad': '« {value} » n’est pas un lien en https:// ou http://',
  'sheet.id-bad':
    '« {value} » n’est pas un identifiant : lettres minuscules, chiffres et traits d’union, 40 au plus',
  'sheet.id-taken': 'un autre élément du plan a déjà l’identifiant « {value} »',
  'sheet.id-twice':
    'la ligne {other} a déjà l’identifiant « {value} ». Corrigez l’un des deux ou retirez une des lignes',
  'sheet.row-twice':
    'la ligne {other} porte le même engagement de la même organisation. Retirez une des deux lignes',
  'sheet.kind-spreadsheet': 'un classeur ou un fichier ZIP',
  'sheet.kind-old-spreadsheet': 'un ancien classeur',
  'sheet.kind-pdf': 'un document PDF',
  'sheet.kind-archive': 'une archive gzip',
  'sheet.kind-other': 'un fichier d’un autre type',
  'sheet.account-bad':
    '« {value} » n’est pas un compte. Écrivez slack:T0001/U0001 ou discord:1001, ou laissez la case vide et associez la personne plus tard',
  'sheet.account-of-other': 'le compte {value} est celui de {name}. Écrivez ce nom ici ou corrigez le compte',
  'sheet.account-other':
    '{name} a déjà le compte {known}, et non {value}. Corrigez-le ici ou utilisez « relier la personne »',
  'sheet.name-missing': 'le compte {value} figure ici sans nom. Écrivez à qui il est',
  'sheet.id-other':
    'cet engagement figure dans le plan avec l’identifiant « {known} », et non « {value} ». Écrivez cet identifiant ou laissez la case vide',
  'sheet.differs':
    '{count, plural, =1 {Sur un point, la feuille dit autre chose que le plan, qui reste inchangé :} other {Sur # points, la feuille dit autre chose que le plan, qui reste inchangé :}}',
  'sheet.differs-row': 'ligne {row}, {column} — plan : {before} · feuille : {after}',
  'sheet.differs-how': 'Pour reprendre ce que dit la feuille, répétez avec --yes.',
  'sheet.changed':
    '{count, plural, =1 {Sur un point, le plan dit désormais ce que dit la feuille :} other {Sur # points, le plan dit désormais ce que dit la feuille :}}',
  'sheet.nothing': 'rien',
  'sheet.accounts':
    '{count, plural, =1 {Une personne a désormais un compte et peut être jointe.} other {# personnes ont désormais un compte et peuvent être jointes.}}',
  'sheet.reason-missing':
    'un engagement modifié ou retiré doit être accompagné de son motif. Écrivez-le en une ligne',
  'sheet.decision-chat':
    'ce que devient un engagement se décide dans la conversation : « commitment carry », « commitment hand » ou « commitment end ». Laissez la cellule telle quelle',
  'sheet.no-objective': 'le plan ne comporte pas d’objectif « {value} ». « objectifs » en donne la liste',
  'sheet.no-theme': 'le plan ne comporte pas de thème « {value} »',
  'sheet.same': 'Tout le contenu de {file} est déjà dans le plan. Rien n’a été modifié.',
  'sheet.done':
    '{count, plural, =1 {Un engagement a été ajouté.} other {# engagements ont été ajoutés.}}{known, plural, =0 {} one { Un autre figurait déjà dans le plan et reste inchangé.} other { # autres figuraient déjà dans le plan et restent inchangés.}}',
  'sheet.organisations':
    '{count, plural, =1 {Une organisation est nouvelle : {names}} other {# organisations sont nouvelles : {names}}}',
  'sheet.people':
    '{count, plural, =1 {Une personne est nouvelle et ne pourra être jointe qu’une fois pourvue d’un compte : {names}} other {# personnes sont nouvelles et ne pourront être jointes qu’une fois pourvues d’un compte : {names}}}',
  'sheet.exported':
    '{count, plural, =1 {Un engagement a été enregistré dans {path}} other {# engagements ont été enregistrés dans {path}}}',
  'propose.needed': 'Quel fichier ? congress commitments propose <fichier>',
  'propose.none': 'Je n’ai trouvé dans {file} aucune phrase qui énonce un engagement.',
  'propose.found':
    '{count, plural, =1 {Une phrase semble énoncer un engagement :} other {# phrases semblent énoncer un engagement :}}',
  'propose.row': '{number}. {lines} : {text}',
  'propose.known': '{number}. déjà dans le plan : {text}',
  'propose.how':
    'Rien n’a été ajouté. Pour en reprendre une dans le plan : congress commitments propose {file} --take <numéro> --of <organisation>',
  'propose.bad-number': 'Il n’y a pas de phrase {number} ; leur nombre est de {count}.',
  'propose.done': 'Engagement ajouté : {title}, avec sa source, {lines}.',
};
