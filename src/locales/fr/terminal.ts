import type { terminal as en } from '../en/terminal.ts';

/** Ce que dit le terminal autour des messages du bot. */
export const terminal: Readonly<Record<keyof typeof en, string>> = {
  'terminal.to': 'À {name}, {time} :',
  'terminal.to-committee': 'Au comité, {time} :',
  'terminal.correction': 'Corrigé pour {name}, {time} :',
  'terminal.correction-committee': 'Corrigé pour le comité, {time} :',
  'terminal.picture': 'Image : {alt}',
  'terminal.pick': 'Saisissez un numéro, ou la réponse elle-même. Une ligne vide annule.',
  'terminal.type': 'Saisissez la réponse. Une ligne vide annule.',
  'terminal.examples': 'Par exemple : {examples}',
  'terminal.cancelled': 'Annulé. Rien n’a été modifié.',
  'terminal.no-button': 'Aucun bouton ne porte le numéro {number}.',
  'terminal.too-long':
    'Cette ligne compte {length, number} caractères ; {max, number} au plus sont lus. Rien n’a été fait.',
  'terminal.you-are': 'Vous êtes {name} ({role}).',
  'terminal.you-are-nobody': 'Le plan ne vous connaît pas.',
  'terminal.switch': 'Pour être quelqu’un d’autre, saisissez /as suivi de l’un de ces identifiants : {ids}.',
  'terminal.help':
    'Ici, dans le terminal : un numéro actionne le bouton correspondant · /clock montre et avance l’heure · /as montre qui vous êtes · Tab complète · /quit met fin.',
  'terminal.resumed': 'Réponse à ce qui avait été saisi avant l’arrêt du bot :',
  'clock.real':
    'L’horloge est celle de la machine : {time}. Pour une répétition, démarrez avec CONGRESS_CLOCK=rehearsal.',
  'clock.now': 'À l’horloge de répétition, nous sommes le {time}.',
  'clock.pace': 'Elle avance à ce rythme : {pace}. /clock stop rétablit celui du temps réel.',
  'clock.try':
    'Essayez /clock next (jusqu’au prochain rappel), /clock 2008-11-18, /clock +1 week, /clock 1 day per second.',
  'clock.jumped':
    'Nous sommes maintenant le {time}. {count, plural, =0 {Aucun message n’était à envoyer entre-temps.} one {# message était à envoyer entre-temps.} other {# messages étaient à envoyer entre-temps.}}',
  'clock.interrupted': 'Arrêt en chemin : nous sommes maintenant le {time}.',
  'clock.stuck':
    'Nous sommes maintenant le {time}. {count, plural, one {# message n’est pas encore parti} other {# messages ne sont pas encore partis}}.',
  'clock.back':
    'L’horloge ne revient en arrière que si la répétition recommence : nous sommes le {time}. /clock begin 2008-10-01 le fait.',
  'clock.begun':
    'La répétition recommence : nous sommes le {time}. Ce qui a été envoyé est oublié, et repart à partir d’ici.',
  'clock.begun-plan': 'Le plan reste tel qu’il est ; « undo » et « history » savent ce qui a changé.',
  'clock.nothing-next': 'Aucun rappel n’est en attente. Nous sommes le {time}.',
  'clock.paused': 'Le temps est suspendu : nous sommes le {time}. /clock run le laisse de nouveau s’écouler.',
  'clock.normal': 'Le temps s’écoule de nouveau à son rythme. Nous sommes le {time}.',
  'clock.unreadable': 'Je n’ai pas pu lire « {text} » comme un moment où se rendre.',
};
