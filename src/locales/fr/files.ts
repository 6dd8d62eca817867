/** Ce qui est dit des fichiers donnés dans une conversation et de ceux qui accompagnent une réponse. */
export const files = {
  'file.question-unread':
    'Je n’ai pris que le fichier. Je n’ai pas répondu à ce que vous demandiez à côté ; veuillez poser la question dans un message à part.',
  'error.file-needed':
    'Veuillez envoyer le fichier lui-même : joignez-le à un message qui m’est adressé, dans notre conversation privée ou avec une mention. Rien n’a été ajouté.',
  'error.file-interrupted':
    'J’ai été interrompu pendant que je lisais « {name} ». « documents » montre s’il a été ajouté ; sinon, veuillez l’envoyer de nouveau.',
  'error.one-file':
    'Veuillez envoyer un fichier à la fois, pour que vous puissiez voir ce que chacun énonce. Rien n’a été ajouté.',
  'error.file-elsewhere':
    '« {name} » n’est pas un fichier téléversé mais quelque chose qui est conservé ailleurs et que je ne peux pas récupérer. Veuillez téléverser le fichier lui-même. Rien n’a été ajouté.',
  'error.file-unavailable':
    'Je n’ai pas pu récupérer « {name} ». Veuillez l’envoyer de nouveau dans une minute. Rien n’a été ajouté.',
  'error.slack-scope':
    'Slack ne me laisse pas encore lire les fichiers : il manque à l’application l’autorisation {scope}. La personne qui la gère l’ajoute sur api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) et réinstalle l’application. Rien n’a été ajouté.',
  'slack.files-in-chat':
    '{count, plural, one {Le fichier est dans notre conversation privée.} other {Les fichiers sont dans notre conversation privée.}}',
  'slack.files-not-sent': 'Je n’ai pas pu envoyer {names}. Veuillez le redemander dans une minute.',
  'slack.files-scope':
    'Je n’ai pas pu envoyer {names} : il manque à l’application l’autorisation {scope}. La personne qui la gère l’ajoute sur api.slack.com/apps (OAuth & Permissions, Bot Token Scopes) et réinstalle l’application.',
} as const;
