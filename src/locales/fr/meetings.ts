/** What is said of meetings that come from a calendar file, in French. */
export const meetings = {
  'command.calendar import': 'Lit un fichier de calendrier avec des réunions ; montre ce qui changerait.',
  'command.calendar import.example': 'calendrier importer ./reunions.ics',
  'verb.calendar import': 'calendrier importer|importer calendrier',
  'command.calendar take': 'Reprend ce que dit le fichier de calendrier donné en dernier.',
  'command.calendar take.example': 'calendrier reprendre tout',
  'verb.calendar take': 'calendrier reprendre|reprendre calendrier',
  'option.takeover': 'Tout reprendre, ou rien ?',
  'option.takeover.examples': 'tout · rien',
  'discord.option.takeover': 'choix',
  'meetings.preview': 'Réunions de {file}. Rien n’est encore modifié.',
  'meetings.would-add':
    '{count, plural, one {Une réunion serait ajoutée :} other {# réunions seraient ajoutées :}}',
  'meetings.would-change': '{count, plural, one {Une changerait :} other {# changeraient :}}',
  'meetings.would-cancel': '{count, plural, one {Une serait annulée :} other {# seraient annulées :}}',
  'meetings.would-add-events':
    '{count, plural, one {Un événement du congrès serait ajouté :} other {# événements du congrès seraient ajoutés :}}',
  'meetings.would-change-events':
    '{count, plural, one {Un événement changerait :} other {# événements changeraient :}}',
  'meetings.would-remove-events':
    '{count, plural, one {Un événement serait retiré :} other {# événements seraient retirés :}}',
  'meetings.event-needed':
    '{event} est annulé dans le fichier. Des dates ou des objectifs du plan en dépendent : il reste. Retirez-le dans le fichier du plan.',
  'meetings.taken-events':
    'Événements du congrès : {added, plural, one {# nouveau} other {# nouveaux}}, {changed, plural, one {# modifié} other {# modifiés}}, {cancelled, plural, one {# retiré} other {# retirés}}.',
  'meetings.take': '{count, plural, one {La reprendre} other {Reprendre les #}}',
  'meetings.same': '{file} ne dit rien de nouveau pour le plan. Rien n’a été modifié.',
  'meetings.over':
    '{count, plural, one {Une est passée ou annulée, et laissée de côté.} other {# sont passées ou annulées, et laissées de côté.}}',
  'meetings.left-out':
    '{count, plural, one {Une date ultérieure d’une série est laissée de côté.} other {# dates ultérieures de séries sont laissées de côté.}} Redonnez le fichier plus tard pour celles-là.',
  'meetings.taken':
    'Repris : {added, plural, one {une nouvelle réunion} other {# nouvelles réunions}}, {changed, plural, one {un changement} other {# changements}}, {cancelled, plural, one {une annulée} other {# annulées}}.',
  'error.calendar-broken':
    'Je n’arrive pas à lire {file} comme un calendrier. Exportez-le de nouveau en .ics et redonnez-le-moi. Rien n’a été modifié.',
  'error.calendar-too-many':
    '{file} contient plus de {max, number} réunions. Exportez une période plus courte et redonnez-le-moi. Rien n’a été modifié.',
  'error.calendar-gone': 'Je n’ai plus ce fichier de calendrier. Redonnez-le-moi, s’il vous plaît.',
} as const;
