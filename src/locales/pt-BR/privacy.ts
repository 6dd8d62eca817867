/** O que o bot diz a quem talvez relate violência contra uma criança, e o que guarda sobre as pessoas, em português. */
export const privacy = {
  'safeguarding.first': 'Se há uma criança em perigo agora, ligue primeiro para a emergência.',
  'safeguarding.contact': 'Pela segurança das crianças, fale com {name}: {contact}',
  'safeguarding.secretary': 'Depois, fale pessoalmente com {name}.',
  'safeguarding.unkept':
    'Sou um programa: não posso ajudar, não contei a ninguém e não guardei o que você escreveu.',
  'command.me export': 'Entrega, em um arquivo, tudo o que guardo sobre você.',
  'command.me export.example': 'meus dados',
  'verb.me export': 'meus dados|exportar meus dados',
  'command.me forget': 'Esquece suas contas, suas configurações e o que você perguntou.',
  'command.me forget.example': 'esqueça-me',
  'verb.me forget': 'esqueça-me|me esqueça|esquecer-me',
  'me.exported': 'Aqui está tudo o que guardo sobre você.',
  'me.forget-what':
    'Eu esqueceria suas contas, o idioma, o fuso, as horas de silêncio, as ausências, as chaves, os seus lembretes e as perguntas que você fez. Depois disso não poderei mais lhe escrever.',
  'me.forget-stays':
    'Seu nome, o que está com você e o que disse por sua organização ficam no plano; o secretariado pode retirá-los: people leave {id}',
  'me.forget-how': 'Para seguir: esqueça-me confirmar. Isso não pode ser desfeito.',
  'me.forgotten': 'Esquecido. Não conheço mais a sua conta.',
  'me.button': 'Esquecer-me',
} as const;
