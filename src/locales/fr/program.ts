import type { program as en } from '../en/program.ts';

/** Ce que dit le programme au démarrage, à l’arrêt et en ligne de commande. */
export const program: Readonly<Record<keyof typeof en, string>> = {
  'start.title': 'Congress bot — {name}, {city}, du {from} au {to}',
  'start.rehearsal':
    'Répétition  nous sommes le {time} ; le temps s’écoule comme au-dehors, /clock next passe au prochain rappel',
  'start.real': 'Horloge     celle de la machine, {time}',
  'start.data': 'Données     {where}',
  'start.you': 'Vous êtes   {name} ({role}) ; /as montre qui d’autre vous pouvez être',
  'start.try': 'À essayer   /congress · /congress échéances en retard · quand commence le congrès ?',
  'start.plan': 'Votre plan  npm start -- --plan mon-plan.yaml --data ./mes-donnees',
  'start.health': 'Santé       {url}',
  'start.quit': '/quit met fin · /congress aide en dit plus',
  'start.plan-other':
    'Le fichier de plan {file} est celui d’un autre congrès ; le plan en vigueur demeure. Pour utiliser ce fichier, démarrez avec un autre dossier --data, ou remplacez le plan : congress plan import {file} --yes',
  'start.plan-updated': 'Le plan a été mis à jour d’après {file}.',
  'start.in-use':
    'Le dossier de données {dir} est utilisé par le processus {pid} ({command}), depuis : {since}. Arrêtez-le d’abord, ou indiquez un autre dossier : --data ./autres-donnees',
  'start.in-use-unknown':
    'Le dossier de données {dir} est utilisé par un autre processus. Arrêtez-le d’abord, ou indiquez un autre dossier : --data ./autres-donnees',
  'start.no-folder':
    'Le dossier de données {dir} n’est pas un dossier mais un fichier. Indiquez-en un autre : --data ./autres-donnees',
  'start.no-place':
    'Le dossier de données {dir} ne peut pas être créé à cet endroit. Indiquez-en un autre : --data ./autres-donnees',
  'start.forbidden':
    'Le dossier de données {dir} n’est pas accessible en lecture et en écriture à cet utilisateur. Corrigez-en les droits d’accès, ou indiquez un autre dossier : --data ./autres-donnees',
  'start.disk-full':
    'Le disque qui contient {dir} est plein. Rien n’a été perdu ; libérez de l’espace et redémarrez.',
  'start.damaged':
    'La base de données dans {dir} ne peut pas être ouverte : elle est endommagée, ou n’est pas celle de ce programme ({reason}). Mettez le dossier de côté et restaurez une sauvegarde (congress restore <file>), ou démarrez avec un autre : --data ./autres-donnees',
  'start.port-taken':
    'Le port {port} est occupé par un autre programme. Donnez à PORT la valeur d’un port libre, ou PORT=0 pour renoncer à la page et aux contrôles de santé, et redémarrez.',
  'start.host-wrong':
    'HOST={host} n’est pas une adresse de cette machine. Donnez à HOST une des siennes, comme 127.0.0.1 pour cette machine seule ou 0.0.0.0 pour toutes ses adresses, et redémarrez.',
  'start.port-wrong':
    'Cet utilisateur n’a pas droit au port {port}. Donnez à PORT une valeur à partir de 1024, comme 8787, et redémarrez.',
  'start.port-skipped':
    'Le port {port} est occupé ; il n’y a donc pas de page de santé. Donnez à PORT la valeur d’un port libre pour l’obtenir.',
  'start.failed': 'Le bot n’a pas pu démarrer : {reason}. Que faire : npm run -s congress -- doctor',
  'start.config': 'La configuration est erronée :',
  'start.slow': 'Préparation de la base de données pour la première fois ; cela prend quelques secondes.',
  'start.worker': 'Processus d’envoi du congress bot : il envoie ce qui arrive à échéance.',
  'cli.usage':
    'Usage : congress <commande> [mots] [--json] [--now <instant>] [--as <personne>] [--lang <langue>] [--data <dossier>] [--plan <fichier>]\nCommandes du bot : congress help\nEn outre : reminders --from <instant> --to <instant> · rehearse --from <instant> --to <instant> · plan check · plan import <fichier> [--yes] [--take <id>] · plan export [--out <fichier>] · plan next --name --starts --out · ask --batch · when --batch · commitments|deadlines|objectives|people import <fichier> [--yes] · … export [--out <fichier>] · commitments propose <fichier> · report [cycle] [public] --format csv|md|pdf|png --out <fichier> · backup [--out <fichier>] · restore <fichier> [--yes] · slack manifest · connect slack · connect discord · documents · doctor · health · mcp',
  'cli.unknown-option': 'Il n’existe pas d’option --{option}.',
  'cli.unknown-option-nearest': 'Il n’existe pas d’option --{option}. Vouliez-vous dire --{nearest} ?',
  'cli.no-value': 'L’option --{option} ne prend pas de valeur.',
  'cli.value-missing': 'L’option --{option} exige une valeur.',
  'cli.bad-instant':
    '« {value} » n’est pas un instant valable pour --{option}. Écrivez 2008-11-18T09:00:00-02:00 ou 2008-11-18.',
  'cli.bad-zone': '« {value} » n’est pas un fuseau horaire. Employez un nom tel que America/Sao_Paulo.',
  'cli.bad-lang': '« {value} » n’est pas une langue que je parle ou que je lise. Je connais : {known}.',
  'cli.bad-line': 'Cette ligne n’a pas été comprise ({reason}). Écrivez {example}, ou le texte seul.',
  'cli.range-reversed': '--to précède --from.',
  'cli.missing': 'Il manque : {fields}',
  'cli.no-person': 'Le plan ne comporte aucune personne « {name} ». Il comporte : {known}.',
  'cli.no-person-set':
    'CONGRESS_AS : le plan ne comporte aucune personne « {name} ». Mettez l’une de celles-ci : {known}.',
  'cli.to': 'À {name}, {time} :',
  'cli.to-committee': 'Au comité, {time} :',
  'cli.reminder': '{time}  {what} — à {to} : {status}',
  'listed.before': '{title}, avant l’échéance',
  'listed.due': '{title}, le jour même',
  'listed.overdue': '{title}, une fois en retard',
  'listed.escalation': 'la liste de ce qui est en retard',
  'listed.digest': 'la liste de la semaine',
  'listed.personal': '{title}, comme demandé',
  'listed.moved': '{title} a une autre date',
  'listed.request': '{title} : quelqu’un demande un délai',
  'listed.round': '{round} : la question',
  'listed.nudge': '{round} : nouvelle demande',
  'listed.alternate': '{round} : demande au suppléant',
  'listed.unanswered': '{round} : qui n’a pas répondu',
  'listed.promise': 'engagements à échéance le {day}',
  'listed.unreached': 'une personne ne peut être jointe',
  'listed.question': 'une question pour le secrétariat',
  'listed.forwarded': 'une question transmise',
  'listed.answer': 'la réponse à une question',
  'listed-state.planned': 'prévu',
  'listed-state.open': 'en cours d’envoi',
  'listed-state.sent': 'envoyé',
  'listed-state.superseded': 'remplacé par un plus récent',
  'listed-state.cancelled': 'plus nécessaire',
  'listed-state.skipped': 'omis',
  'listed-state.dead': 'n’a pas pu être remis',
  'listed-state.passed': 'déjà passé',
  'cli.none': 'Aucun rappel pendant cette période.',
  'check.fine': 'Rien dans le plan n’appelle un nouvel examen.',
  'check.found':
    '{count, plural, one {# point appelle un nouvel examen} other {# points appellent un nouvel examen}} :',
  'check.no-owner': '{item} : aucun responsable.',
  'check.ladder-past': '{item} : certains de ses rappels sont dans le passé et ne partiront pas.',
  'check.weekend': '{item} : l’échéance tombe une fin de semaine, {on}.',
  'check.past': '{item} : la date est passée, {on}.',
  'check.crowded-day': '{item} : plus de trois échéances le même jour, {on}.',
  'check.no-deadline': '{item} : aucune échéance ne sert cet objectif.',
  'health.off': 'Aucune page de santé ne répond à {url}. Le bot fonctionne-t-il ?',
};
