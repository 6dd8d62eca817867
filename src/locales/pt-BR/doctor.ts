export const doctor = {
  'doctor.settings': 'as configurações combinam entre si',
  'doctor.settings-differ':
    'o bot em execução foi iniciado com outros valores de {names}. Reinicie-o para que use os daqui.',
  'doctor.setting-misspelled':
    '{name} não é uma configuração e não faz nada. Se você queria dizer {meant}, mude o nome.',
  'doctor.port-any': 'PORT não está definida: 8787, ou qualquer uma livre',
  'doctor.plan-file': 'o arquivo do plano não pode ser lido, e o próximo início o recusa: {problem}',
  'doctor.postgres-missing':
    'o servidor não tem o banco de dados “{database}”. Execute: createdb {database} (ou corrija o nome em DATABASE_URL)',
  'doctor.postgres-refused':
    'o PostgreSQL não deixa este usuário entrar: {reason}. Corrija o usuário e a senha em DATABASE_URL.',
  'doctor.postgres-forbidden':
    'o usuário “{user}” não pode criar as tabelas que o início cria. Como dono do banco, execute: alter database "{database}" owner to "{user}" e grant all on schema public to "{user}"',
  'doctor.redis-password':
    'o Redis não deixa o bot entrar: {reason}. Ponha a senha em REDIS_URL, como em redis://:PASSWORD@localhost:6379; até lá os lembretes saem com até um segundo de atraso.',
  'doctor.slack-away': 'o Slack não respondeu: {problem}. Veja se esta máquina alcança slack.com.',
  'doctor.address-away':
    'não se alcança {host}: {reason}. Veja se está em execução e se esta máquina o alcança, ou corrija {setting}.',
  'doctor.heartbeat-off': 'HEARTBEAT_URL não está definida',
  'doctor.node': 'Node.js {version}',
  'doctor.node-old':
    'o Node.js {version} é antigo demais. Instale o 20.12 ou mais novo de https://nodejs.org.',
  'doctor.node-languages':
    'faltam a este Node.js os dados de {languages}. Instale o de https://nodejs.org, que os tem.',
  'doctor.files': 'congress-bot {version}, completo',
  'doctor.files-missing':
    'falta {files} em {folder}. Execute “npm run build” ali ou instale o pacote de novo.',
  'doctor.folder': '{dir} é só deste usuário',
  'doctor.folder-open': 'outros usuários desta máquina podem ver {dir}. Execute: chmod 700 {dir}',
  'doctor.no-data': '{dir} ainda não existe; o primeiro início o cria',
  'doctor.disk': '{megabytes, number} MB livres',
  'doctor.disk-small':
    'só há {megabytes, number} MB livres onde fica {dir}. Libere espaço: com o disco cheio, nada é salvo.',
  'doctor.no-database': 'ainda não há; o primeiro início o cria',
  'doctor.database': 'embutido, e abre',
  'doctor.database-newer':
    'foi usado por último por uma versão mais nova. Instale essa versão ou uma posterior.',
  'doctor.database-failed':
    'não abre: {reason}. Restaure um backup (congress restore <arquivo>) ou peça ajuda com esta frase.',
  'doctor.postgres': 'PostgreSQL {version}, atualizado',
  'doctor.postgres-pending':
    'PostgreSQL {version}; {count, plural, one {uma mudança nas tabelas será feita} other {# mudanças nas tabelas serão feitas}} no próximo início',
  'doctor.postgres-away':
    'o PostgreSQL não pode ser usado: {reason}. Veja se está em execução e corrija DATABASE_URL.',
  'doctor.clock':
    'o relógio desta máquina e o do {server} diferem em {seconds} segundos. Acerte os dois pela rede, por exemplo: timedatectl set-ntp true',
  'doctor.bot': 'em execução desde {since} (processo {pid})',
  'doctor.bot-off': 'parado; npm start o inicia',
  'doctor.bot-elsewhere':
    '{count, plural, one {outro processo está} other {# outros processos estão}} com o banco de dados aberto',
  'doctor.bot-other': 'o bot em execução é de outra versão. Reinicie-o e execute isto de novo.',
  'doctor.bot-unready':
    'está em execução e não consegue trabalhar: {reason}. As linhas desta lista dizem o que corrigir.',
  'doctor.queue-database': 'no banco de dados',
  'doctor.redis': 'Redis {version}, guarda o que recebe',
  'doctor.redis-away':
    'o Redis não pode ser usado: {reason}. Veja se está em execução e corrija REDIS_URL; até lá os lembretes saem com até um segundo de atraso.',
  'doctor.redis-silent':
    'o Redis não informa suas configurações. Permita CONFIG GET a este usuário ou verifique que appendonly é yes e maxmemory-policy é noeviction.',
  'doctor.redis-setting':
    '{setting} é “{value}”, e assim o Redis esquece. Execute: redis-cli config set {setting} {wanted} (e ponha “{setting} {wanted}” no redis.conf)',
  'doctor.slack-off': 'SLACK_BOT_TOKEN não está definido',
  'doctor.slack-bot': 'espaço “{workspace}”, bot @{name}',
  'doctor.slack-token':
    'o Slack diz “{problem}”. Copie SLACK_BOT_TOKEN de novo de “OAuth & Permissions” em api.slack.com/apps.',
  'doctor.slack-scopes': 'todos os que o manifesto pede',
  'doctor.slack-scopes-missing':
    'falta {scopes}. Cole o que “congress slack manifest” mostra em “App Manifest” e instale o aplicativo de novo.',
  'doctor.slack-socket': 'o Socket Mode pode ser aberto',
  'doctor.slack-socket-problem':
    'o Slack diz “{problem}”. Crie SLACK_APP_TOKEN de novo em “Basic Information”, com connections:write.',
  'doctor.slack-http': 'por HTTP na porta {port}; só um pedido do Slack mostra se chega',
  'doctor.slack-channel':
    'SLACK_CHANNEL não está definido, e a comissão não é avisada no Slack. Defina-o com o id do canal.',
  'doctor.discord-off': 'DISCORD_TOKEN e DISCORD_CHANNEL não estão definidos',
  'doctor.discord-bot': 'bot “{name}”',
  'doctor.discord-token':
    'o Discord não o aceita. Gere outro em Bot no Developer Portal e ponha-o em DISCORD_TOKEN.',
  'doctor.discord-away': 'o Discord não respondeu: {problem}. Veja se esta máquina alcança discord.com.',
  'doctor.discord-starts':
    'restam só {remaining} conexões por {hours} h; quando acabam, o Discord cancela o token. Descubra por que o bot reinicia e deixe-o parado até lá.',
  'doctor.discord-intents': 'nenhum que exija permissão',
  'doctor.discord-permissions': 'todas as necessárias no canal',
  'doctor.discord-permissions-missing':
    'falta {names}. Dê ao cargo do bot nas configurações do canal, em Permissões.',
  'doctor.discord-commands': 'registrados como são',
  'doctor.discord-commands-differ':
    'o Discord tem outros que não os desta versão. Execute: congress connect discord (ou inicie o bot, que também o faz)',
  'doctor.discord-commands-unread':
    'não puderam ser lidos: {problem}. Verifique DISCORD_GUILD e convide o bot de novo com o link de: congress connect discord',
  'doctor.places':
    '{count, plural, one {um lugar do plano pode ser alcançado} other {# lugares do plano podem ser alcançados}} no {platform}',
  'doctor.place': '{name} ({place}): {why}.',
  'doctor.unreached':
    'sem conta em nenhuma plataforma configurada, logo sem lembretes: {names}. Vincule cada um: /congress people link <pessoa> <conta>, ou a pessoa digita “link”.',
  'doctor.no-plan': 'o plano não pôde ser lido, ou ainda não há',
  'doctor.zones': '{zone}, dados de fusos {version}',
  'doctor.zone':
    '{name} tem “{zone}”, que não é um fuso horário. Use um nome como America/Sao_Paulo: /congress people edit',
  'doctor.language':
    '{name} tem o idioma “{locale}”, que não falo; a resposta vem em inglês. Falo: {known}. Mude: /congress people edit',
  'doctor.no-model': 'CONGRESS_MODEL_URL não está definido',
  'doctor.model': '{model} responde',
  'doctor.model-key': '{model} recusa a chave ({reason}). Corrija CONGRESS_MODEL_KEY.',
  'doctor.model-name':
    'não há {model} nesse endereço ({reason}). Corrija CONGRESS_MODEL ou CONGRESS_MODEL_URL.',
  'doctor.model-away':
    '{model} não responde ({reason}). Veja se está em execução e corrija CONGRESS_MODEL_URL; enquanto isso as perguntas são respondidas sem ele.',
  'doctor.webhook-off': 'CONGRESS_WEBHOOK_URL não está definido',
  'doctor.webhook': '{count, plural, one {o endereço aceita} other {os # endereços aceitam}} o que acontece',
  'doctor.webhook-waits':
    'um endereço não aceita o que acontece ({problem}); {count, plural, one {uma mensagem espera} other {# mensagens esperam}}. Veja se ele funciona, e corrija CONGRESS_WEBHOOK_URL.',
  'doctor.tokens-none': 'nenhum programa tem um',
  'doctor.tokens': '{count, plural, one {um está} other {# estão}} em uso',
  'doctor.token-ends':
    'o token “{name}” de {owner} acaba em {day}. A pessoa faz um novo com “token add” e o põe no lugar do antigo.',
  'doctor.token-nobody':
    'o token “{name}” fala por {person}, que não está mais no plano. Tire-o do programa que o tem.',
  'doctor.next': '{time}: {what}, para {to}',
  'doctor.none-next': 'nenhum espera',
  'doctor.late':
    '{count, plural, one {um já deveria ter saído e não saiu} other {# já deveriam ter saído e não saíram}}. Inicie o bot; se está em execução, corrija o que esta lista diz.',
  'doctor.done':
    '{count, plural, =0 {Nada a corrigir.} one {Uma coisa a corrigir.} other {# coisas a corrigir.}}',
  'start.runs': 'Execução    versão {version} · {stores} · {platforms}',
  'start.off': 'A corrigir  {says}',
} as const;
