/** Several answers of a round in one line, by number, in French. */
export const numbered = {
  'said.fulfilled': 'fait|faite|tenu|réalisé|accompli|terminé|oui',
  'said.in-progress': 'en cours|toujours en cours|commencé',
  'said.not-started': 'pas commencé|pas encore commencé|non commencé',
  'said.changed': 'modifié|changé',
  'said.withdrawn': 'abandonné|retiré|nous ne le ferons pas',
  'said.same': 'comme avant|pareil|inchangé|idem|sans changement|non|pas encore|pas fait',
  'said.rest': 'le reste|tous les autres|les autres|autres',
  'said.and': 'et',
  'numbered.list': '{round} : vos {count} engagements par numéro.',
  'numbered.how':
    'Répondez à plusieurs en une ligne : « 1 fait, 2 comme avant, 3 non, le reste comme avant ». Une phrase suit les deux-points : « 4 modifié : désormais tous les ports ».',
  'numbered.preview': '{round} : dire ceci de {count, plural, =1 {un engagement} other {# engagements}} ?',
  'numbered.row': '{number}. {title} : {before} → {after}',
  'numbered.row-same': '{number}. {title} : {after}, comme avant',
  'numbered.left': '{count, plural, =1 {Un autre attend un mot.} other {# autres attendent un mot.}}',
  'numbered.done':
    '{count, plural, =1 {Un engagement a sa réponse} other {# engagements ont leur réponse}}, gardée pour : {round}.',
  'numbered.dropped': 'Rien n’a été modifié.',
  'button.numbered-yes': 'Oui ({count})',
  'button.numbered-no': 'Non',
  'button.numbered': 'Les {count} par numéro',
  'command.round answers':
    'Répond à plusieurs engagements d’un point d’étape par leurs numéros ; seul, en donne la liste.',
  'command.round answers.example': 'par numéro 1 fait, 2 comme avant, 3 non',
  'verb.round answers': 'par numéro|round answers',
  'option.answers': 'Quelles réponses, par numéro ?',
  'option.answers.examples': '1 fait, 2 comme avant',
  'discord.option.answers': 'réponses',
  'error.numbered-none': 'Rien ne vous est demandé en ce moment. Rien n’a été modifié.',
  'error.numbered-unclear':
    'Je ne comprends pas « {part} ». Écrivez un numéro et fait, en cours, pas commencé ou comme avant. Rien n’a été modifié.',
  'error.numbered-twice': 'Le numéro {part} est dit deux fois. Rien n’a été modifié.',
  'error.numbered-no-number':
    'Il n’y a pas de numéro {part} ; il y en a {count}. « par numéro » en donne la liste. Rien n’a été modifié.',
  'error.numbered-reason':
    'Dites pourquoi après deux-points : « {number} modifié : … ». Rien n’a été modifié.',
  'error.numbered-gone': 'Ces réponses ne sont plus disponibles. Veuillez les réécrire.',
  'numbered.how-values': 'Un nombre par le sien : « {number} = 5 », ou « {number} comme avant ».',
  'numbered.value': '{number}. {title} : {amount}',
  'error.numbered-no-last':
    'Le nº {number} n’a pas encore de nombre. Écrivez-en un : « {number} = 5 ». Rien n’a été changé.',
};
