import type { questions as en } from '../en/questions.ts';

/** Les questions soumises au secrétariat, leurs réponses, et ce que le secrétariat en voit. */
export const questions: Readonly<Record<keyof typeof en, string>> = {
  'command.question answer': 'Répond à une question soumise au secrétariat ; qui l’a posée en est informé.',
  'command.question answer.example': 'donner la réponse 4 "La plénière se tient en salle 2"',
  'verb.question answer': 'donner la réponse|répondre question|question répondre',
  'command.question keep': 'Ajoute au plan une réponse déjà donnée.',
  'command.question keep.example': 'garder la réponse 4',
  'verb.question keep': 'garder la réponse|conserver la réponse|question garder',
  'command.question decline':
    'Indique qu’une question ne relève pas du comité, et pourquoi ; qui l’a posée en est informé.',
  'command.question decline.example': 'décliner la question 4 "Veuillez vous adresser à l’hôtel"',
  'verb.question decline': 'décliner la question|décliner question|question décliner',
  'command.question list': 'Ce que sont devenues les questions que vous avez soumises au secrétariat.',
  'command.question list.example': 'mes questions',
  'verb.question list': 'mes questions|questions|question liste',
  'option.about': 'Porte-t-elle sur un élément ? Lequel ?',
  'option.about.examples': 'papers · follow-up',
  'option.line': 'Pourquoi la décliner, en une ligne ?',
  'option.line.examples': '"Veuillez vous adresser à l’hôtel."',
  'button.answer-question': 'Répondre',
  'button.add-answer': 'Ajouter au plan',
  'button.not-for-us': 'Ne relève pas de nous',
  'button.my-questions': 'Mes questions',
  'question.asks': '{person} demande ce que le plan ne dit pas : « {question} »',
  'question.also': '{names} {count, plural, one {pose la même question.} other {posent la même question.}}',
  'question.need':
    'Veuillez y répondre, ajouter la réponse au plan pour que je puisse désormais la donner, ou indiquer qu’elle ne relève pas du comité. La suite donnée est communiquée en privé à qui l’a posée.',
  'question.waits': 'Une question attend le secrétariat, que je ne peux pas joindre.',
  'question.waits-need':
    'Le secrétariat ou la présidence la trouve sous « lacunes ». Ce qui a été demandé reste privé.',
  'question.waits-over': 'La question qui attendait ici le secrétariat est réglée.',
  'question.was-answered': '{who} a répondu le {at} à « {question} » : {answer}',
  'question.was-declined': '{who} a indiqué le {at} que « {question} » ne relève pas du comité : {reason}',
  'question.was-set-aside': '{who} a mis de côté « {question} » le {at}.',
  'question.answered-you': '{who} a répondu à votre question « {question} » :',
  'question.declined-you': '{who} indique que votre question « {question} » ne relève pas du comité.',
  'question.about': 'Elle porte sur : {title}.',
  'question.in-plan': 'C’est désormais dans le plan ; je donne cette réponse à quiconque pose la question.',
  'question.said-by': 'Indiqué par {who}, le {at}',
  'question.taken-back':
    'La réponse à « {question} » a été défaite. La question attend de nouveau le secrétariat.',
  'question.answered-anew':
    'La réponse à « {question} » qui figurait ici a été défaite ; une autre a été donnée depuis.',
  'question.withdrawn': 'La question qui figurait ici a été retirée par la personne qui l’avait posée.',
  'question.put': 'Votre question a été soumise à {who}. La réponse vous sera communiquée en privé.',
  'question.put-nobody': 'Votre question a été soumise au comité. La réponse vous sera communiquée en privé.',
  'question.put-later': 'Elle sera remise le {at}, après les heures calmes.',
  'question.put-unlinked':
    'Je ne peux pas vous écrire de ma propre initiative, car le plan ne connaît pas votre personne. « mes questions » indique ce qu’elle est devenue.',
  'question.waits-already':
    'Le secrétariat est déjà saisi de votre question, depuis le {at}. Rien n’a été envoyé de nouveau.',
  'question.done': 'Réponse donnée : « {question} » — {answer}',
  'question.kept': 'Désormais dans le plan : « {question} » — {answer}',
  'question.kept-already': 'Cette réponse est déjà dans le plan : {answer}',
  'question.declined': 'Ne relève pas du comité : « {question} » — {reason}',
  'question.dropped': 'Mise de côté : « {question} »',
  'question.told': 'Avis donné en privé : {names}.',
  'question.nothing-changed': 'Rien n’a été modifié.',
  'question.mine':
    '{count, plural, =0 {Vous n’avez soumis aucune question au secrétariat.} =1 {Votre question :} other {Vos # questions, de la plus récente à la plus ancienne :}}',
  'question.mine-open': '« {question} » — soumise au secrétariat, depuis le {at}',
  'question.mine-more': 'et encore {count} auparavant',
  'gaps.counts':
    '{passed, plural, =0 {Aucune question n’attend le secrétariat} one {# question attend le secrétariat} other {# questions attendent le secrétariat}} ; {open, plural, =0 {aucune autre n’est sans réponse} one {# autre n’a pas trouvé de réponse} other {# autres n’ont pas trouvé de réponse}}.',
  'gaps.waiting':
    '« {question} » — posée {times, plural, one {# fois} other {# fois}} ; {names} {count, plural, one {attend depuis le} other {attendent depuis le}} {at}',
  'gaps.so-far':
    'À ce jour, réponses données : {answered} ; questions ne relevant pas du comité : {declined}.',
  'gaps.tally':
    'Réponses jugées utiles : {helpful, plural, one {# fois} other {# fois}} ; pas utiles : {notHelpful, plural, one {# fois} other {# fois}}.',
  'gaps.poor': '« {question} » — utile : {helpful} ; pas utile : {notHelpful}',
  'error.no-such-question':
    'Je ne connais pas de question « {name} » en attente. « lacunes » les énumère avec leurs numéros. Rien n’a été modifié.',
  'error.question-by-words':
    'Veuillez écrire la question elle-même, par exemple : transmettre la question quel hôtel est réservé ? Rien n’a été envoyé.',
  'error.question-not-open':
    'Le plan ou quelqu’un a déjà réglé cette question. Veuillez la poser de nouveau pour voir la réponse. Rien n’a été envoyé.',
  'error.question-settled':
    'Quelqu’un a réglé cette question entre-temps. Veuillez vérifier de nouveau. Rien n’a été modifié.',
  'error.question-unanswered': 'Personne n’a encore répondu à cette question. Rien n’a été modifié.',
  'error.too-many-questions':
    '{count} de vos questions attendent le secrétariat, soit le maximum. Veuillez attendre une réponse ; « mes questions » les énumère. Rien n’a été envoyé.',
};
