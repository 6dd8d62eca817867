import type { followUp as en } from '../en/follow-up.ts';

/** Ce qui est dit après le congrès : cycles, engagements et réponses. */
export const followUp: Readonly<Record<keyof typeof en, string>> = {
  'commitment-status.not-started': 'non commencé',
  'commitment-status.in-progress': 'en cours',
  'commitment-status.fulfilled': 'tenu',
  'commitment-status.changed': 'modifié',
  'commitment-status.withdrawn': 'retiré',
  'level.national': 'National',
  'level.regional': 'Régional',
  'level.international': 'International',
  'round.comments': 'observations sur le document final',
  'round.months': 'cycle de suivi à {count} mois',
  'round.number': 'cycle de suivi {number}',
  'button.status-not-started': 'Pas encore commencé',
  'button.status-in-progress': 'En cours',
  'button.status-still-in-progress': 'Toujours en cours',
  'button.status-fulfilled': 'Tenu',
  'button.status-changed': 'Modifié',
  'button.status-withdrawn': 'Nous ne le ferons pas',
  'button.add-sentence': 'Ajouter une phrase',
  'button.add-link': 'Ajouter un lien',
  'button.answer-others': 'Répondre aux autres ({count})',
  'button.comment': 'Formuler une observation',
  'button.no-comments': 'Aucune observation',
  'button.open-round': 'Qui n’a pas répondu',
  'button.report': 'Rapport',
  'commitment.row': '{title} — {status}',
  'commitment.row-far': '{title} — {status}, échéance le {due}',
  'commitment.row-due': '{title} — {status}, échéance le {due} ({when})',
  'round.ask':
    '{congress}, {round} : {count, plural, =1 {où en est votre engagement ?} other {où en sont vos # engagements ?}}',
  'round.need':
    '{count, plural, one {Une pression suffit} other {Une pression suffit pour chacun}}, d’ici au {day}. Une phrase ou un lien peuvent suivre, sans obligation.',
  'round.nudge':
    '{congress}, {round} : {count, plural, =1 {un engagement attend encore un mot de votre part.} other {# engagements attendent encore un mot de votre part.}}',
  'round.nudge-need':
    '« Pas encore commencé » est aussi une réponse. {count, plural, one {Une pression suffit} other {Une pression suffit pour chacun}}, d’ici au {day}.',
  'round.nudge-last': 'C’est mon dernier rappel à votre intention pour ce cycle.',
  'round.alternate':
    '{congress}, {round} : {count, plural, =1 {un engagement reste sans réponse ({organisations}). Pouvez-vous la donner ?} other {# engagements restent sans réponse ({organisations}). Pouvez-vous les renseigner ?}}',
  'round.alternate-need':
    '{focal} a d’abord reçu la question et peut être en déplacement ; en assurant la suppléance, vous répondez avec le même poids. Une pression suffit pour chacun.',
  'round.comments-ask': '{congress} : le document final est ouvert aux observations jusqu’au {day}.',
  'round.comments-need':
    'En avez-vous à formuler ({organisations}) ? Quelques phrases ici suffisent ; « Aucune observation » est aussi une réponse.',
  'round.comments-nudge':
    '{congress} : des observations sur le document final peuvent encore être formulées, jusqu’au {day}. Je n’en ai reçu aucune à ce jour ({organisations}).',
  'round.comments-alternate-need':
    '{focal} a d’abord reçu la question et peut être en déplacement ; en assurant la suppléance, vous pouvez formuler des observations ({organisations}). « Aucune observation » est aussi une réponse.',
  'round.why': 'Cette question vous est adressée au titre de : {organisations}.',
  'round.why-secretary':
    'Aucune personne n’est désignée ({organisations}) ; la question vous est donc adressée, au secrétariat.',
  'round.why-alone': 'Cette question vous est adressée car personne d’autre n’est désigné à cet effet.',
  'round.successor': 'Une autre personne s’en charge désormais ? Prévenez {secretary}.',
  'round.chair':
    '{count, plural, =1 {Une organisation n’a pas encore répondu} other {# organisations n’ont pas encore répondu}} ({round}). Un mot de votre part peut aider.',
  'round.chair-item': '{organisation} — {count, plural, one {# engagement} other {# engagements}} · {people}',
  'round.chair-item-comments': '{organisation} · {people}',
  'round.chair-need':
    'La question a été posée le {opened}, puis rappelée ; les réponses comptent jusqu’au {day}. C’est mon seul message à ce sujet à votre intention pour ce cycle.',
  'round.chair-people': '{focal}, suppléance : {alternate}',
  'round.nobody': 'aucune personne désignée',
  'round.no-organisation': 'Sans organisation',
  'round.all-answered':
    '{round} : {count, plural, =1 {votre engagement a reçu sa réponse. Merci.} other {vos # engagements ont tous reçu leur réponse. Merci.}}',
  'round.comments-answered': '{round} : réponse reçue. Merci.',
  'round.closed-meanwhile': '{round} : plus rien n’est attendu de votre part.',
  'round.none-open': 'Aucun cycle n’est ouvert. Le prochain s’ouvre le {day} : {round}.',
  'round.none-left': 'Aucun cycle n’est ouvert, et aucun n’est à venir.',
  'round.nothing-yours': '{round}, jusqu’au {day} : rien n’est attendu de votre part.',
  'round.progress': '{round}, jusqu’au {day}. Réponses reçues : {answered} sur {total}.',
  'promise.ahead':
    '{congress} : {count, plural, =1 {l’un de vos engagements arrive à échéance le {day} — {when}.} other {# de vos engagements arrivent à échéance le {day} — {when}.}}',
  'promise.late':
    '{congress} : {count, plural, =1 {la date de l’un de vos engagements est passée, le {day}.} other {la date de # de vos engagements est passée, le {day}.}}',
  'promise.quarter':
    '{congress} : {count, plural, one {un de vos engagements arrive à sa date} other {# de vos engagements arrivent à leur date}} d’ici au {day}.',
  'promise.quarter-late':
    '{count, plural, one {Une de ces dates est passée.} other {# de ces dates sont passées.}}',
  'promise.need':
    'Où en est-on ? Une pression suffit. Si la date ne peut être tenue, dites-le en une phrase ; le secrétariat peut en fixer une autre.',
  'answered.fact': '{title} : {status}. La réponse est consignée ({round}).',
  'answered.fact-between': '{title} : {status}. La réponse est consignée.',
  'answered.same': '{title} : {status} ; cela avait déjà été indiqué.',
  'answered.withdrawn':
    '{title} : cela ne sera pas fait. La décision est conservée avec son motif : {reason}',
  'answered.changed': '{title} : engagement modifié. Le motif est conservé : {reason}',
  'answered.add': 'Vous pouvez ajouter une phrase ou un lien vers un justificatif.',
  'answered.next':
    '{count, plural, =1 {L’un des vôtres reste sans réponse :} other {# des vôtres restent sans réponse. Le suivant :}}',
  'answered.last': 'C’était le dernier des vôtres pour ce cycle. Merci.',
  'noted.progress': 'Noté — {title} : {text}',
  'noted.evidence': 'Lien conservé — {title} : {url}',
  'noted.evidence-same': 'Ce lien est déjà conservé : {title}.',
  'noted.due': '{title} : l’échéance est désormais fixée au {due}.',
  'noted.due-before': 'Elle était fixée au {before}.',
  'noted.due-same': '{title} : l’échéance est déjà fixée au {due}.',
  'noted.comment': 'Votre observation sur le document final est conservée ({organisations}). Merci.',
  'noted.no-comments': 'C’est consigné : aucune observation sur le document final ({organisations}). Merci.',
  'noted.comment-same': 'Une réponse a déjà été donnée ({organisations}) ; elle est conservée.',
  'noted.added': 'Engagement ajouté : {title}, {status}.',
  'noted.added-twin': '{title} figure déjà dans le plan.',
  'succeeded.fact': '{by} remplace désormais {person}.',
  'succeeded.what':
    'Désormais à la charge de la relève ({by}) : {commitments, plural, =0 {aucun engagement} one {# engagement} other {# engagements}} et {deadlines, plural, =0 {aucune échéance en cours} one {# échéance en cours} other {# échéances en cours}} ; tout ce qui a été dit jusqu’ici demeure.',
  'succeeded.asked': 'Ce que le cycle ouvert attend encore est maintenant demandé à la relève ({by}).',
  'succeeded.new':
    '{by} vient d’entrer dans le plan et n’a pas encore de compte : rien ne peut lui être envoyé. Pour relier son compte, écrivez : relier la personne {id} en mentionnant la personne.',
  'followups.title-mine': '{count, plural, =1 {Votre engagement} other {Vos # engagements}}',
  'followups.title-late':
    '{count, plural, one {# engagement est en retard} other {# engagements sont en retard}}',
  'followups.title-all': '{count, plural, one {# engagement} other {# engagements}}',
  'followups.none-mine': 'Vous ne répondez d’aucun engagement.',
  'followups.none-late': 'Aucun engagement n’est en retard.',
  'followups.none-all': 'Le plan ne comporte encore aucun engagement.',
  'field.organisation': 'Organisation',
  'field.level': 'Niveau',
  'field.status': 'Situation',
  'field.baseline': 'Situation de départ',
  'field.contact': 'En répond',
  'field.evidence': 'Justificatifs',
  'field.place': 'Pays ou région',
  'field.reason': 'Motif',
  'field.progress': 'Avancement',
  'line.title': 'Évolution dans le temps',
  'line.none': 'Rien n’en a été dit depuis le congrès.',
  'line.entry': '{at} · {who} : {what}',
  'line.first': '{status}',
  'line.moved': '{before}, puis {after}',
  'line.still': 'toujours {status}',
  'line.round': '{what} ({round})',
  'line.text': '{what} — {text}',
  'line.more':
    '{count, plural, =1 {Une entrée antérieure} other {# entrées antérieures}} : « historique {id} » montre chaque modification.',
  'not-public': 'non public',
};
