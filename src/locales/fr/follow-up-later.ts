import type { followUpLater as en } from '../en/follow-up-later.ts';

/** Ce que dit un message du suivi une fois la réponse donnée, et les promesses qu’un document semble contenir. */
export const followUpLater: Readonly<Record<keyof typeof en, string>> = {
  'round.alternate-answered':
    '{round} : {count, plural, =1 {l’engagement a reçu sa réponse. Il ne reste rien à faire.} other {les # engagements ont tous reçu leur réponse. Il ne reste rien à faire.}}',
  'round.chair-answered': '{round} : toutes les réponses ont désormais été reçues. Il ne reste rien à faire.',
  'promise.answered':
    '{count, plural, =1 {Votre engagement a reçu sa réponse. Merci.} other {Vos # engagements ont reçu leur réponse. Merci.}}',
  'command.commitment propose':
    'Les phrases d’un document qui promettent quelque chose, à ajouter une à une comme engagements.',
  'command.commitment propose.example': 'proposer des engagements declaration-de-rio',
  'verb.commitment propose':
    'proposer des engagements|proposer les engagements|engagements proposer|engagement proposer',
  'command.commitment take': 'Ajoute comme engagement une promesse d’un document, avec ses lignes.',
  'command.commitment take.example': 'retenir l’engagement 12 brazil',
  'verb.commitment take': 'retenir l’engagement|retenir engagement|engagement retenir',
  'button.take-promise': 'Ajouter',
  'button.take-promise-of': 'Ajouter : {organisation}',

  'proposal.kind.commitment': 'Une promesse',
  'promises.choose': 'Quel document ? Il doit avoir été remis par « ajouter un document ».',
  'promises.no-documents':
    'Je n’ai aucun document à examiner. Remettez d’abord le document final, par « ajouter un document » ou en envoyant le fichier dans une conversation privée.',
  'promises.found':
    '{title} : {count, plural, =0 {il ne reste aucune phrase qui semble promettre quelque chose.} =1 {une phrase semble promettre quelque chose. Elle n’est ajoutée qu’avec votre accord.} other {# phrases semblent promettre quelque chose. Chacune n’est ajoutée qu’avec votre accord.}}',
  'promises.next': 'Une phrase ({lines}) :',
  'promises.known': 'Un engagement formulé en ces termes est déjà dans le plan.',
};
