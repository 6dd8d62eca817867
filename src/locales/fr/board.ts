export const board = {
  'command.board':
    'Où en est la préparation, sur une page : jours restants, retards, suite, chaque objectif.',
  'command.board.example': 'tableau',
  'verb.board': 'tableau|montrer le tableau',
  'command.board here': 'Place le tableau dans ce canal, épinglé, et l’y tient à jour.',
  'command.board here.example': 'tableau ici',
  'verb.board here': 'tableau ici|mettre le tableau ici',
  'command.board stop': 'Retire le tableau.',
  'command.board stop.example': 'retirer le tableau',
  'verb.board stop': 'retirer le tableau|enlever le tableau',
  'listed.board': 'le tableau',
  'board.title': '{congress} — {when}',
  'board.next': 'La suite',
  'board.objectives': 'Objectifs',
  'board.kept': 'Je tiens ce tableau à jour ; dernière fois : {at}. Les heures sont celles de {city}.',
  'board.moved': 'Le tableau se trouve maintenant dans un autre canal.',
  'board.taken-down': 'Le tableau a été retiré.',
  'board.comes': 'Le tableau arrive dans ce canal dans un instant, et je l’y tiens à jour.',
  'board.moves': 'Le tableau passe dans ce canal dans un instant ; l’ancien l’indique.',
  'board.here-already': 'Le tableau est déjà dans ce canal.',
  'board.stopped': 'Le tableau est retiré.',
  'board.lost':
    'Le tableau sur {platform} a disparu : son message a été supprimé ou ne peut plus être modifié.',
  'board.lost-need':
    'Je ne le publie pas de nouveau de moi-même. Écrivez « tableau ici » dans un canal pour l’y avoir.',
  'board.not-pinned':
    '{platform, select, slack {Je ne peux pas épingler ce message. Épinglez-le à la main, ou mettez l’app à jour avec « congress slack manifest ».} other {Je ne peux pas épingler ce message. Épinglez-le à la main, ou donnez à mon rôle la permission Épingler des messages ici.}}',
  'error.board-where':
    'Un tableau va dans un canal : écrivez « tableau ici » dans celui que lit le comité. « tableau » le montre ici.',
  'error.board-none':
    'Il n’y a pas de tableau sur cette plateforme. « tableau ici », dans un canal, en place un.',
};
