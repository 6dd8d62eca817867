/** As linhas de base depois de aceitos os anais, em português. */
export const baselines = {
  'baseline.accepted':
    'Os anais estão aceitos. A partir de agora uma linha de base só muda com um motivo, que fica ao lado.',
  'baseline.accepted-already': 'Os anais foram aceitos por {who} em {day}.',
  'baseline.set': '{title}: a linha de base é agora “{baseline}”.',
  'baseline.changed': '{day} · {who}: linha de base {from} → {to} — {because}',
  'error.baseline-frozen':
    'Os anais estão aceitos: uma linha de base só muda com um motivo. Acrescente-o no fim: {command} Nada foi mudado.',
  'error.accept-early': 'O congresso termina em {ends}; os anais podem ser aceitos depois. Nada foi mudado.',
  'sheet.baseline-frozen':
    'os anais estão aceitos, por isso uma linha de base só muda com um motivo: escreva-o em uma conversa',
  'command.proceedings accept': 'Os anais são aceitos: depois uma linha de base só muda com um motivo.',
  'command.proceedings accept.example': 'aceitar anais',
  'verb.proceedings accept': 'aceitar anais|aceitar os anais|anais aceitos',
  'command.commitment baseline': 'Diz com que um compromisso é medido.',
  'command.commitment baseline.example':
    'compromisso base monitor-national "3 de 27 em 2008" because:"a lista estava errada"',
  'verb.commitment baseline': 'compromisso base|base compromisso',
};
