/** Questions to the committee which date suits, in French. */
export const polls = {
  'command.deadline poll': 'Demande au comité quelle date convient pour une échéance ou une réunion.',
  'command.deadline poll.example':
    'échéance sondage papers 18 novembre 10:00, 19 novembre 15:00 ou 20 novembre',
  'verb.deadline poll': 'échéance sondage|sondage de dates|quelle date convient pour',
  'command.meeting poll': 'Demande au comité quelle date convient pour une nouvelle réunion.',
  'command.meeting poll.example': 'réunion sondage "Réunion du bureau" mardi 10:00, mercredi 15:00',
  'verb.meeting poll': 'réunion sondage|sondage réunion',
  'command.poll vote':
    'Dit qu’une date d’un sondage vous convient, ou plus ; sans date, qu’aucune ne convient.',
  'command.poll vote.example': 'sondage vote papers 2',
  'verb.poll vote': 'sondage vote|voter',
  'command.poll close': 'Termine un sondage maintenant et montre ce qui convient le mieux.',
  'command.poll close.example': 'sondage terminer papers',
  'verb.poll close': 'sondage terminer|terminer sondage',
  'command.poll take': 'Reprend une date d’un sondage dans le plan.',
  'command.poll take.example': 'sondage retenir papers 2',
  'verb.poll take': 'sondage retenir|retenir sondage',
  'command.poll leave': 'Termine un sondage sans date : tout reste en l’état.',
  'command.poll leave.example': 'sondage laisser papers',
  'verb.poll leave': 'sondage laisser|laisser sondage',
  'listed.poll': 'quelle date convient : {title}',
  'option.dates': 'Quelles dates ?',
  'option.dates.examples': '18 novembre 10:00, 19 novembre 15:00 ou 20 novembre',
  'option.poll': 'Quel sondage ?',
  'option.poll.examples': 'papers',
  'option.which-date': 'Laquelle de ses dates, par son numéro ?',
  'option.which-date.examples': '1 · 2',
  'operation.dates':
    'Plusieurs dates séparées par des virgules, en mots ou comme 2008-11-21, chacune avec ou sans heure.',
  'discord.group.poll': 'Quelle date convient : répondre, terminer, retenir une date.',
  'discord.name.poll': 'sondage',
  'discord.option.poll': 'sondage',
  'discord.option.dates': 'dates',
  'discord.option.which-date': 'date',
  'poll.question': 'Quelle date convient pour {title} ?',
  'poll.question-plain':
    'Quelle date convient pour « {title} » ? Toutes celles qui vous conviennent. Les heures sont celles de {city}.',
  'poll.row':
    '{date} · {count, plural, =0 {personne encore} one {convient à une personne} other {convient à #}}',
  'poll.how':
    'Jusqu’au {until}. Choisissez toutes celles qui vous conviennent ; un second appui retire un choix.',
  'poll.answered':
    '{count, plural, =0 {Personne n’a encore répondu.} one {Une personne a répondu.} other {# personnes ont répondu.}}',
  'poll.over': 'Le sondage est terminé : quelle date convient pour {title}. Le secrétariat décide.',
  'poll.decided':
    '{title} : c’est le {date}, qui convient à {count} {total, plural, one {réponse sur une} other {réponses sur #}}.',
  'poll.decided-alone': '{title} : c’est le {date}.',
  'poll.left': 'Le sondage se termine sans date ; {title} reste en l’état.',
  'poll.left-new': 'Le sondage se termine sans date ; {title} n’est pas dans le plan.',
  'poll.taken-back': 'La décision au sujet de {title} a été annulée.',
  'poll.result': '{date} convient le mieux pour {title} : {count} sur {total}.',
  'poll.result-none': 'Personne n’a dit quelle date convient pour {title}.',
  'poll.need': 'Retenez-en une, et elle est dans le plan ; le comité en est informé.',
  'poll.asks':
    'Je demande au comité dans un instant quelle date convient pour {title}, jusqu’au {until}. Ensuite, vous décidez d’un appui.',
  'poll.suits':
    'C’est noté pour {title} : {dates} {count, plural, one {vous convient} other {vous conviennent}}.',
  'poll.suits-none': 'C’est noté pour {title} : aucune des dates ne vous convient.',
  'button.suits': 'Me convient',
  'button.none-suits': 'Aucune ne me convient',
  'button.take-date': 'Retenir',
  'button.leave-poll': 'Aucune date',
  'button.close-poll': 'Terminer maintenant',
  'error.no-such-poll': 'Il n’y a pas de sondage « {name} ».',
  'error.poll-over': 'Le sondage sur « {title} » est terminé ; rien n’a été modifié.',
  'error.poll-decided': 'Le sondage sur « {title} » est déjà décidé ; rien n’a été modifié.',
  'error.poll-running':
    'Le comité est déjà interrogé au sujet de « {title} ». « sondage terminer » y met fin.',
  'error.poll-private': '« {title} » est privé : le comité n’est pas interrogé à ce sujet.',
  'error.poll-long': 'Un sondage dure au plus {days} jours. Choisissez une fin plus proche.',
  'error.poll-date': 'Ce sondage a les dates 1 à {count}. Écrivez l’un de ces numéros.',
  'error.dates-count':
    'Je lis {count, plural, =0 {aucune date} one {une date} other {# dates}}, et il m’en faut {least} à {most}, séparées par des virgules : « 18 novembre 10:00, 19 novembre 15:00 ». Rien n’a été modifié.',
} as const;
