import type { errors as en } from '../en/errors.ts';

/** Chaque refus : ce qui s’est passé, ce qui est resté intact, ce qu’il convient de faire. */
export const errors: Readonly<Record<keyof typeof en, string>> = {
  'error.unknown-verb': 'Je ne connais pas « {verb} ».',
  'error.unknown-verb-nearest': 'Je ne connais pas « {verb} ». Vouliez-vous dire « {nearest} » ?',
  'error.ambiguous': 'Plusieurs éléments correspondent à « {name} ». Lequel ?',
  'error.refused': 'Cela a été refusé ({code}). Rien n’a été modifié.',
  'error.conflict': 'Quelqu’un a modifié le plan au même instant. Rien n’a été écrasé ; veuillez réessayer.',
  'error.ours':
    'Une erreur s’est produite de mon côté et votre modification n’a pas été enregistrée. Veuillez réessayer ; si cela se reproduit, communiquez cette référence aux responsables techniques : {reference}.',
  'error.disk-full':
    'Le disque où le plan est conservé est plein ; rien n’a été modifié. Veuillez en avertir les responsables techniques ; ce qui était déjà enregistré est intact.',
  'error.read-only':
    'Seul le fichier du plan est utilisé ici ; rien ne peut donc être modifié. Indiquez --data pour modifier un plan.',
  'error.no-plan': 'Il n’y a pas encore de plan. Le secrétariat peut importer un fichier de plan.',
  'error.old-button':
    'Ce bouton provient d’une version antérieure. Rien n’a été modifié ; écrivez ce qu’il vous faut, ou « aide ».',
  'error.not-allowed-stranger':
    'Je ne vous connais pas encore ici ; je ne montre donc rien du plan. Écrivez « relier », et je vous dirai comment changer cela ; le secrétariat peut aussi vous relier.',
  'error.not-allowed-finish':
    'Cela est réservé au responsable de l’échéance, au secrétariat et à la présidence. Rien n’a été modifié ; veuillez vous adresser à l’un d’eux.',
  'error.not-allowed-hand-over':
    'Seuls le secrétariat ou la présidence peuvent la confier à quelqu’un ; ce qui n’est à personne, tout membre peut le prendre. Rien n’a été modifié.',
  'error.not-allowed-change':
    'Cela est réservé au secrétariat et à la présidence. Rien n’a été modifié. Pour ce qui est à votre charge, « délai » leur adresse une demande.',
  'error.no-person':
    'Votre compte peut administrer le plan mais ne correspond à aucune personne qui y figure ; cela ne serait donc à personne. Rien n’a été modifié.',
  'error.no-such-deadline':
    'Je n’ai trouvé aucune échéance « {name} ».{hasNearest, select, yes { Vouliez-vous dire « {nearest} » ?} other {}} « échéances tout » en donne la liste.',
  'error.no-such-objective':
    'Je n’ai trouvé aucun objectif « {name} ».{hasNearest, select, yes { Vouliez-vous dire « {nearest} » ?} other {}} « objectifs » en donne la liste.',
  'error.no-such-item':
    'Je n’ai trouvé ni échéance ni objectif « {name} ».{hasNearest, select, yes { Vouliez-vous dire « {nearest} » ?} other {}}',
  'error.no-such-person':
    'Je n’ai trouvé personne du nom de « {name} ».{hasNearest, select, yes { Vouliez-vous dire « {nearest} » ?} other {}} « personnes » en donne la liste.',
  'error.no-such-request': 'Je n’ai trouvé aucune demande « {name} ». Rien n’a été modifié.',
  'error.no-such-choice':
    '« {name} » ne figure pas parmi les choix possibles : {choices}.{hasNearest, select, yes { Vouliez-vous dire « {nearest} » ?} other {}}',
  'error.no-such-event': 'Le plan ne comporte pas de réunion « {name} ». Il comporte : {known}.',
  'error.no-such-verb': 'Je n’ai pas de commande « {name} ». « aide » les énumère toutes.',
  'error.text-empty': 'Il n’y avait aucun texte. Rien n’a été modifié.',
  'error.text-too-long':
    'Ce texte compte {length} caractères ; la limite est de {max}. Rien n’a été modifié.',
  'error.deadline-gone': 'Cette échéance n’est plus dans le plan. Rien n’a été modifié.',
  'error.deadline-done':
    'L’échéance « {title} » est déjà terminée. Rouvrez-la d’abord : « rouvrir {id} ». Rien n’a été modifié.',
  'error.deadline-cancelled':
    'L’échéance « {title} » a été annulée. Rouvrez-la d’abord : « rouvrir {id} ». Rien n’a été modifié.',
  'error.request-answered': 'Cette demande a reçu une réponse entre-temps. Rien n’a été modifié.',
  'error.request-not-later':
    '{date} : cette date n’est pas postérieure à l’échéance actuelle de « {title} ». Rien n’a été modifié ; indiquez une date plus tardive.',
  'error.too-many-reminders':
    'Vous avez déjà {count} rappels personnels en attente, soit le maximum. Rien n’a été modifié.',
  'error.setting-language':
    '« {value} » n’est pas une langue que je parle. Je parle : {known}. Rien n’a été modifié.',
  'error.setting-zone':
    '« {value} » n’est pas un fuseau horaire. Employez un nom tel que America/Sao_Paulo ou Europe/Rome. Rien n’a été modifié.',
  'error.setting-quiet':
    'Je n’ai pas pu lire « {value} » comme des heures calmes. Écrivez 20:00-08:00, ou off. Rien n’a été modifié.',
  'error.setting-reminders':
    '« {value} » n’est pas une voie de rappel. Écrivez private, channel ou off. Rien n’a été modifié.',
  'error.undo-nothing': 'Aucune de vos modifications des dix dernières minutes ne peut être défaite.',
  'error.undo-late':
    'Cette modification ne peut plus être défaite : dix minutes se sont écoulées, ou elle l’a déjà été. Rien n’a été modifié.',
  'error.undo-changed':
    'Il n’est plus possible de défaire cette modification : quelqu’un a modifié le même élément depuis. Rien n’a été écrasé.',
  'error.shift-past-end':
    'Le congrès commencerait à {time}, et il se termine à {end} le même jour. Rien n’a été modifié.',
  'error.shift-no-anchor': 'Une date ne peut pas être décalée à ce point. Rien n’a été modifié.',
  'error.date-past':
    '{date} : cette date est passée. Rien n’a été modifié ; indiquez une date ultérieure, avec l’année au besoin.',
  'error.date-range':
    '« {text} » désigne une période. Indiquez un jour, ou un jour et une heure. Rien n’a été modifié.',
  'error.date-empty':
    'Il n’y avait aucune date. Essayez « 15 mars », « vendredi 17:00 » ou « 2 semaines avant le congrès ».',
  'error.date-too-long':
    'C’est trop long pour une date. Essayez « 15 mars », « vendredi 17:00 » ou « 2 semaines avant le congrès ».',
  'error.date-not-understood':
    'Je n’ai pas pu lire « {text} » comme une date. Essayez « 15 mars », « vendredi 17:00 » ou « 2 semaines avant le congrès ». Rien n’a été modifié.',
  'error.date-leftover-words':
    'Je n’ai pas pu lire « {text} » en entier comme une date ; je n’en ai donc rien retenu. Essayez « 15 mars » ou « vendredi 17:00 ». Rien n’a été modifié.',
  'error.date-ambiguous-language':
    '« {text} » désigne des jours différents selon la langue. Écrivez le mois en toutes lettres, ou 2008-11-18. Rien n’a été modifié.',
  'error.date-no-such-day':
    'Le jour « {text} » n’existe pas ; le plus proche est : {nearest}. Rien n’a été modifié.',
  'error.date-no-such-time':
    'L’heure indiquée dans « {text} » n’existe pas. Les heures vont de 00:00 à 23:59. Rien n’a été modifié.',
  'error.date-leap-second':
    '« {text} » désigne une seconde intercalaire, que je ne peux pas conserver. Prenez la minute qui précède ou qui suit.',
  'error.date-two-digit-year':
    'Dans « {text} », l’année est abrégée. Écrivez-la en quatre chiffres. Rien n’a été modifié.',
  'error.date-year-out-of-range': '« {text} » sort des années 2000 à 2100. Rien n’a été modifié.',
  'error.date-wrong-weekday':
    'Dans « {text} », le jour de la semaine et la date ne concordent pas. Lequel des deux est exact ? Rien n’a été modifié.',
  'error.date-ambiguous-weekday':
    '« {text} » peut désigner cette semaine ou la suivante. Indiquez la date. Rien n’a été modifié.',
  'error.date-ambiguous-hour':
    '« {text} » peut désigner le matin ou l’après-midi. Écrivez {early} ou {late}. Rien n’a été modifié.',
  'error.date-just-past':
    '{past} : ce jour est passé. Pour le prochain, écrivez l’année : {next}. Rien n’a été modifié.',
  'error.date-ambiguous-week-end':
    '« {text} » peut s’achever le {friday} ou le {sunday}. Indiquez le jour. Rien n’a été modifié.',
  'error.date-vague-hour':
    '« {text} » ne donne pas d’heure exacte. Écrivez-en une, par exemple 17:00. Rien n’a été modifié.',
  'error.date-ambiguous-zone':
    'Le fuseau « {name} » en désigne plusieurs : {zones}. Écrivez l’un d’eux. Rien n’a été modifié.',
  'error.date-unknown-zone':
    'Je ne connais pas le fuseau « {name} ». Employez un nom tel que America/Sao_Paulo. Rien n’a été modifié.',
  'error.date-zone-mismatch':
    'Dans « {text} », le fuseau et l’heure ne concordent pas. Rien n’a été modifié.',
  'error.date-no-congress':
    '« {text} » se compte à partir d’un congrès, et aucun n’est connu ici. Rien n’a été modifié.',
  'error.date-no-congress-day':
    'Le congrès compte {days} jours ; il n’y a pas de jour {day}. Rien n’a été modifié.',
  'error.date-no-hour-known':
    'L’heure à partir de laquelle se compte « {text} » n’est pas connue. Comptez en jours, ou indiquez l’heure. Rien n’a été modifié.',
  'error.date-range-reversed': 'Dans « {text} », la fin précède le début. Rien n’a été modifié.',
};
