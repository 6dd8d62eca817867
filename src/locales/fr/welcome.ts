export const welcome = {
  'command.welcome': 'Les premiers pas dans un nouveau canal ou serveur.',
  'command.welcome.example': 'bienvenue',
  'verb.welcome': 'bienvenue|premiers pas',
  'command.introduce': 'Dit dans le canal qui est le bot et qui tient le plan.',
  'command.introduce.example': 'présentez-vous',
  'verb.introduce': 'présentez-vous|présente-toi',
  'welcome.here': 'Me voici. Je n’ai encore rien dit à personne.',
  'welcome.step-introduce': 'Je dis ici qui je suis et qui tient le plan.',
  'welcome.step-board here': 'Un message épinglé qui dit toujours où l’on en est.',
  'welcome.step-people': 'Qui est dans le plan, et qui je ne peux pas encore joindre.',
  'button.welcome-introduce': 'Présentez-vous',
  'button.welcome-board here': 'Mettre le tableau ici',
  'button.welcome-people': 'Personnes',
  'welcome.only-you': 'Vous seul voyez ceci.',
  'welcome.keeper': '{secretary} tient le plan et décide de ce que je publie ici.',
  'welcome.link':
    'Je ne vous connais pas encore. Écrivez « lier » là où je vous connais et le code ici ; ou le secrétariat lie votre compte : {account}',
  'welcome.hello':
    'Bonjour. Je suis les objectifs et les échéances de {congress}, et je vous les rappelle à temps.',
  'welcome.keeps': '{secretary} tient le plan.',
  'welcome.try': 'Posez vos questions avec vos mots, ou appuyez sur un bouton.',
  'button.overview': 'Vue d’ensemble',
};
