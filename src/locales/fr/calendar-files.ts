export const calendarFiles = {
  'command.calendar': 'Vous donne vos dates en fichier de calendrier.',
  'command.calendar.example': 'calendrier tout',
  'verb.calendar': 'calendrier|mon calendrier',
  'command.calendar link':
    'Vous donne une adresse que votre calendrier peut suivre ; la précédente cesse de valoir.',
  'command.calendar link.example': 'calendrier adresse tout',
  'verb.calendar link': 'calendrier adresse|adresse du calendrier',
  'command.calendar unlink': 'Met fin à l’adresse que suit votre calendrier.',
  'command.calendar unlink.example': 'calendrier arrêter',
  'verb.calendar unlink': 'calendrier arrêter|arrêter calendrier',
  'option.contents': 'Quelles dates ?',
  'option.contents.examples': 'les miennes · toutes · engagements',
  'discord.option.contents': 'dates',
  'ics.name-mine': '{name} : mes dates',
  'ics.name-all': '{name}',
  'ics.name-commitments': '{name} : engagements',
  'ics.done': '✓ {title}',
  'ics.commitment': 'Engagement : {title}',
  'ics.owner': 'Responsable : {name}',
  'ics.nobody': 'personne encore',
  'ics.given':
    '{count, plural, one {Une date} other {# dates}}, en fichier de calendrier. Ouvrez-le, et votre calendrier les prend.',
  'ics.given-follow': 'Un fichier reste tel quel. « calendrier adresse » donne une adresse qui suit le plan.',
  'ics.link': 'Faites suivre cette adresse à votre calendrier : {url}',
  'ics.link-secret': 'Qui la connaît lit ce que vous pouvez lire. {end} y met fin.',
  'ics.unlinked': 'L’adresse a cessé de valoir ; les calendriers qui la suivaient n’y trouvent plus rien.',
  'ics.unlinked-none': 'Vous n’avez pas de telle adresse. « calendrier adresse » en donne une.',
  'error.calendar-off':
    'Il n’y a pas de page qu’un calendrier puisse suivre. Qui gère le bot peut définir PORT, et CONGRESS_WEB_URL pour d’autres machines ; « calendrier » donne un fichier.',
  'error.calendar-nobody':
    'L’adresse d’un calendrier appartient à une personne du plan, et {account} n’en est pas encore une. Le secrétariat peut la relier : people link <personne> {account}',
} as const;
