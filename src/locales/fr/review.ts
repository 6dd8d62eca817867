/** Comment un cycle est vérifié avant que son rapport ne soit figé, en français. */
export const review = {
  'role.reviewer': 'vérification',
  'choice.reviewer': 'vérification|vérificateur|vérificatrice',
  'review.row': '{title} : {what} — {who}, {at}{more}',
  'review.no-evidence': 'pas de lien',
  'review.title':
    '{round} : {numbers, plural, =0 {aucun nombre n’attend de vérification} one {un nombre attend une vérification} other {# nombres attendent une vérification}} ; {answers, plural, =0 {rien n’a été dit des engagements.} one {une réponse porte sur un engagement.} other {des réponses portent sur # engagements.}}',
  'review.stands-done': 'Vérifié par {who} le {day}.',
  'review.stands-open': 'Le rapport est figé après la vérification, au plus tard après le {day}.',
  'review.waits':
    '{congress}, {round} : {numbers, plural, =0 {aucun nombre} one {un nombre} other {# nombres}} et {answers, plural, =0 {aucune réponse} one {une réponse} other {# réponses}} attendent votre regard.',
  'review.need':
    'Chaque nombre est-il juste ? Un appui suffit pour chacun. Après votre vérification, au plus tard après le {day}, le rapport est figé.',
  'review.why': 'Vous êtes sollicité pour la vérification, une seule fois dans ce cycle.',
  'review.doubt':
    '{congress} : {count, plural, one {un de vos nombres est contesté et ne comptera pas.} other {# de vos nombres sont contestés et ne compteront pas.}}',
  'review.doubt-need': 'Un autre peut être donné jusqu’au {day} ; ensuite le rapport est figé.',
  'review.doubt-row': '{title} : {amount} — {found}',
  'review.over': '{round} : le délai de vérification est passé et le rapport est figé.',
  'review.confirm': '{round} : terminer la vérification et figer le rapport ?',
  'review.confirm-more':
    '{count, plural, =0 {Chaque nombre a été regardé.} one {Un nombre n’a pas été regardé ; il reste tel que déclaré.} other {# nombres n’ont pas été regardés ; ils restent tels que déclarés.}} Un rapport figé reste tel quel ; ce qui est corrigé ensuite apparaît comme correction.',
  'review.done': '{round} : la vérification est terminée. Merci.',
  'report.reviewed': 'Vérifié par {who} le {day}.',
  'report.reviewed-public': 'Vérifié par une personne indépendante le {day}.',
  'report.remark': 'Remarque de la vérification : {remark}',
  'report.checks':
    'Sur {total, plural, one {un nombre donné} other {# nombres donnés}} : {verified} {verified, plural, one {vérifié} other {vérifiés}}, {disputed} {disputed, plural, one {contesté} other {contestés}}, {reported} {reported, plural, one {tel que déclaré} other {tels que déclarés}}.',
  'button.review': 'Tout voir',
  'button.review-done': 'Vérification terminée',
  'button.review-confirm': 'Oui, figer',
  'listed.review': '{round} : ce qui attend une vérification',
  'listed.disputed': '{round} : nombres contestés',
  'option.verdict': 'Une remarque pour le rapport ?',
  'option.verdict.examples': 'Deux nombres n’ont pas de source.',
  'discord.option.verdict': 'remarque',
  'command.review':
    'Ce qui a été dit dans un cycle et ses preuves, à regarder avant que le rapport ne soit figé.',
  'command.review.example': 'vérification',
  'verb.review': 'vérification|à vérifier',
  'command.review done': 'Termine la vérification du cycle ; son rapport est figé.',
  'command.review done.example': 'vérification terminée',
  'verb.review done': 'vérification terminée|terminer la vérification',
  'error.not-allowed-review':
    'Cela revient à la vérification, au secrétariat et à la présidence. Rien n’a été changé.',
  'error.review-no-round': 'Aucun cycle sur les engagements n’a encore commencé ; il n’y a rien à vérifier.',
  'error.review-early':
    '{round} : les réponses sont attendues jusqu’au {on} ; la vérification peut se terminer ensuite. Rien n’a été changé.',
  'error.review-late':
    '{round} : le délai de vérification est passé et le rapport est figé. Rien n’a été changé.',
  'command.answer check': 'Dit si ce qui a été dit en dernier d’un engagement est vérifié ou contesté.',
  'command.answer check.example': 'réponse vérifier monitor-national vérifié',
  'verb.answer check': 'réponse vérifier|vérifier réponse',
  'answer.verified': '{title} : « {status} » est vérifié.',
  'answer.disputed':
    '{title} : « {status} » est contesté. Cela reste dans le rapport tel qu’il a été dit, avec cette mention.',
  'error.answer-none': 'Rien n’a encore été dit de « {title} » ; il n’y a donc rien à vérifier.',
  'error.answer-own':
    'Vous répondez de « {title} », ou vous l’avez dit vous-même ; quelqu’un d’autre doit le vérifier.',
  'error.dispute-answer-reason':
    'Dites pourquoi, en une ligne : réponse vérifier {id} contesté "…". Rien n’a changé.',
  'report.answer-checks':
    'Sur ce qui a été dit de {total, plural, one {un engagement} other {# engagements}} : {verified} {verified, plural, one {vérifié} other {vérifiés}}, {disputed} {disputed, plural, one {contesté} other {contestés}}, {reported} {reported, plural, one {tel que déclaré} other {tels que déclarés}}.',
  'report.section-doubted': 'Dit et contesté',
};
