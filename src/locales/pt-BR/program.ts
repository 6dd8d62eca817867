import type { program as english } from '../en/program.ts';

/** O que o programa diz ao iniciar, ao parar e na linha de comando. */
export const program: Record<keyof typeof english, string> = {
  'start.title': 'Congress bot — {name}, {city}, de {from} a {to}',
  'start.rehearsal':
    'Ensaio      são {time}; o tempo passa como lá fora, /clock next salta para o próximo lembrete',
  'start.real': 'Relógio     o real, {time}',
  'start.data': 'Dados       {where}',
  'start.you': 'Você é      {name} ({role}); /as mostra quem mais você pode ser',
  'start.try': 'Experimente /congress · /congress deadlines late · quando começa o congresso?',
  'start.plan': 'Seu plano   npm start -- --plan meu-plano.yaml --data ./meus-dados',
  'start.health': 'Saúde       {url}',
  'start.quit': '/quit termina · /congress help diz mais',
  'start.plan-other':
    'O arquivo de plano {file} é de outro congresso; o plano em uso permanece. Para usar o arquivo, inicie com outra pasta em --data ou substitua o plano: congress plan import {file} --yes',
  'start.plan-updated': 'O plano foi atualizado a partir de {file}.',
  'start.in-use':
    'A pasta de dados {dir} está em uso pelo processo {pid} ({command}), desde {since}. Encerre-o primeiro, ou indique outra pasta: --data ./outros-dados',
  'start.in-use-unknown':
    'A pasta de dados {dir} está em uso por outro processo. Encerre-o primeiro, ou indique outra pasta: --data ./outros-dados',
  'start.no-folder':
    'A pasta de dados {dir} não é uma pasta, mas um arquivo. Indique outra: --data ./outros-dados',
  'start.no-place': 'A pasta de dados {dir} não pode ser criada ali. Indique outra: --data ./outros-dados',
  'start.forbidden':
    'Este usuário não pode ler e gravar na pasta de dados {dir}. Corrija as permissões ou indique outra pasta: --data ./outros-dados',
  'start.disk-full': 'O disco que guarda {dir} está cheio. Nada se perdeu; libere espaço e inicie de novo.',
  'start.damaged':
    'Não foi possível abrir o banco de dados em {dir}: está danificado ou não é deste programa ({reason}). Mova a pasta para outro lugar e restaure uma cópia (congress restore <file>), ou inicie com outra: --data ./outros-dados',
  'start.port-taken':
    'A porta {port} está ocupada por outro programa. Defina PORT com uma porta livre, ou PORT=0 para não ter nem página nem verificações de saúde, e inicie de novo.',
  'start.host-wrong':
    'HOST={host} não é um endereço desta máquina. Defina HOST com um dos seus, como 127.0.0.1 só para esta máquina ou 0.0.0.0 para todos os endereços dela, e inicie de novo.',
  'start.port-wrong':
    'Este usuário não pode usar a porta {port}. Defina PORT com uma a partir de 1024, como 8787, e inicie de novo.',
  'start.port-skipped':
    'A porta {port} está ocupada, por isso não há página de saúde; defina PORT com uma porta livre para tê-la.',
  'start.failed': 'O bot não pôde iniciar: {reason}. O que fazer: npm run -s congress -- doctor',
  'start.config': 'A configuração está errada:',
  'start.slow': 'Preparando o banco de dados pela primeira vez; isso leva alguns segundos.',
  'start.worker': 'Worker do congress bot: envia o que vence.',
  'cli.usage':
    'Uso: congress <comando> [palavras] [--json] [--now <instante>] [--as <pessoa>] [--lang <idioma>] [--data <pasta>] [--plan <arquivo>]\nComandos do bot: congress help\nAlém disso: reminders --from <instante> --to <instante> · rehearse --from <instante> --to <instante> · plan check · plan import <arquivo> [--yes] [--take <id>] · plan export [--out <arquivo>] · plan next --name --starts --out · ask --batch · when --batch · commitments|deadlines|objectives|people import <arquivo> [--yes] · … export [--out <arquivo>] · commitments propose <arquivo> · report [round] [public] --format csv|md|pdf|png --out <arquivo> · backup [--out <arquivo>] · restore <arquivo> [--yes] · slack manifest · connect slack · connect discord · documents · doctor · health · mcp',
  'cli.unknown-option': 'Não existe a opção --{option}.',
  'cli.unknown-option-nearest': 'Não existe a opção --{option}. Você quis dizer --{nearest}?',
  'cli.no-value': 'A opção --{option} não recebe valor.',
  'cli.value-missing': 'A opção --{option} precisa de um valor.',
  'cli.bad-instant':
    '“{value}” em --{option} não é um instante. Escreva 2008-11-18T09:00:00-02:00 ou 2008-11-18.',
  'cli.bad-zone': '“{value}” não é um fuso horário. Use um nome como America/Sao_Paulo.',
  'cli.bad-lang': '“{value}” não é um idioma que eu fale ou leia. Conheço: {known}.',
  'cli.bad-line': 'Esta linha não foi entendida ({reason}). Escreva {example} ou só o texto.',
  'cli.range-reversed': '--to vem antes de --from.',
  'cli.missing': 'Falta: {fields}',
  'cli.no-person': 'O plano não tem a pessoa “{name}”. Tem: {known}.',
  'cli.no-person-set': 'CONGRESS_AS: o plano não tem a pessoa “{name}”. Use uma destas: {known}.',
  'cli.to': 'Para {name}, {time}:',
  'cli.to-committee': 'Para a comissão, {time}:',
  'cli.reminder': '{time}  {what} — para {to}: {status}',
  'listed.before': '{title}, antes da data',
  'listed.due': '{title}, no próprio dia',
  'listed.overdue': '{title}, quando atrasado',
  'listed.escalation': 'a lista do que está atrasado',
  'listed.digest': 'a lista da semana',
  'listed.personal': '{title}, como a pessoa pediu',
  'listed.moved': '{title} tem outra data',
  'listed.request': '{title}: alguém pede mais tempo',
  'listed.round': '{round}: a pergunta',
  'listed.nudge': '{round}: nova pergunta',
  'listed.alternate': '{round}: pergunta ao suplente',
  'listed.unanswered': '{round}: quem não respondeu',
  'listed.promise': 'compromissos com prazo em {day}',
  'listed.unreached': 'alguém não pode ser alcançado',
  'listed.question': 'uma pergunta para a secretaria',
  'listed.forwarded': 'uma pergunta encaminhada',
  'listed.answer': 'a resposta a uma pergunta',
  'listed-state.planned': 'planejado',
  'listed-state.open': 'sendo enviado',
  'listed-state.sent': 'enviado',
  'listed-state.superseded': 'substituído por um mais novo',
  'listed-state.cancelled': 'não é mais necessário',
  'listed-state.skipped': 'deixado de fora',
  'listed-state.dead': 'não pôde ser entregue',
  'listed-state.passed': 'já havia passado',
  'cli.none': 'Nenhum lembrete neste período.',
  'check.fine': 'O plano não tem nada que mereça um segundo olhar.',
  'check.found':
    '{count, plural, one {# item merece um segundo olhar} other {# itens merecem um segundo olhar}}:',
  'check.no-owner': '{item}: ninguém é responsável.',
  'check.ladder-past': '{item}: parte dos lembretes está no passado e não será enviada.',
  'check.weekend': '{item}: vence num fim de semana, {on}.',
  'check.past': '{item}: a data já passou, {on}.',
  'check.crowded-day': '{item}: mais de três prazos no mesmo dia, {on}.',
  'check.no-deadline': '{item}: nenhum prazo serve a este objetivo.',
  'health.off': 'Nenhuma página de saúde responde em {url}. O bot está rodando?',
};
