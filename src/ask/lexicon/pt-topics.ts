/** Portuguese for what a congress and its documents speak of, to English concepts; read before the other Portuguese words. */
export const ptTopics = `
-: compete, a quem compete, perdido, perdida, tô perdido, bastam, de onde vêm, de onde saem, solta os, manda aí,
  joga aí, atribui, atribuem, dada, dado, dadas, dados, proíb*, procurava, procuravam, se refere, refere-se,
  refere, referem, divulgar, serviu de, servir de, serve de, serviu como, pros, pras, graças, graças a, fique,
  fiquem, fica, penalmente, boas tardes, boas noites, destacar, esses, essas, feitas, queriam, entram, entrar
  em, em torno, em torno de, termos, em termos de, pensou, pensaram, servem, resume, resumida, muitos, muitas,
  gira, considera, msm, incluídos, incluir, falas, servia, previstas, previstos, precisam, palavras, completo,
  completa, atuais, usados, públicos, pequeno, pequena, genéricos, geral, gerais, proporção, apresentou,
  apresentaram, conhece, conhecido, tras, por trás de tudo, jeito, jeitos, deixar claro, conversar sobre,
  trabalha, trabalham, trabalhar, trabalho, em que medida, em qual medida, dão, segue, seguem, segue sendo,
  cobre, cobrem, aporte*, dedicad*, surgid*, fortemente, cima, existe algum, faz parte dos, faz parte das,
  adequad*, capazes, aperfeiç*, valem, vale, valeria, apareceu, afinal de contas, o texto, no texto, do texto,
  pelo texto, esse texto, este texto, conta, na prática, pôr na mesa, tava, tavam, alem, alem do, além da, meio,
  meios, por que meio, comum, comuns, notável, notáveis, adjetivo*, qualific*, descrit*, grau, caso, casos,
  conduta*, relevante*, aplicad*, aplicada a, chave, temas-chave, futuro, futura, futuros, antigo, antigos,
  antiga, antigas, segundo o, segundo a, segundo esse, segundo os, se juntar, soluções, solução, existentes, si,
  entre si, hein, p, veio, vieram, se ocupou, hora de, na hora de, desempenhar, plano, planos, assumid*,
  apresentad*, expost*, deixou, deixou de lado, superficia*, permitem, permitir, cuida de, cuidar, cuidavam,
  desse tipo, deste tipo, me passa, comparar, qm
academic: professor, professores, universidade*, pesquisador*, universitári*
adopt convention: por trás da convenção, por trás do tratado, na origem da convenção
advice: consultoria*
agency: grupo, grupos
approach: enfoque, enfoques, enfoque*, método*, visão
assess: equipad*, aferir, sendo medida, sendo medido, mensur*
assist: que ajuda, tipo de ajuda, apoio técnico, amparo técnico
attention: atenção prioritária, tema recebe prioridade, tema recebe que grau de atenção, prioridade que recebe,
  grau de atenção, recebe prioridade, recebe que grau de atenção, recebe atenção
awareness: despertar, tomada de consciência
background paper: textos de base, texto de base, papéis de base, textos de apoio
background paper theme: um por tema, cada eixo
based approach right: abordagem de direitos, enfoque de direitos
baseline: base de comparação, parâmetro, parâmetros, marco zero, ponto de partida, partir daí
benefit: proveito, tira proveito, tirar proveito, se benefici*
build: se ergue, se assenta, se remete a, remete a, aproveitad*, se apoiam, do zero
build work: trabalho já feito, já feito, já alcançado
capitalize: se vale de, aproveitar, tirar partido
catalyse: estimular, impulsionar, alavancar, desencadear
central: lugar central, papel central, pesa, pesou, pesaram, peso, crucial, cruciais, primordial, primordiais,
  essencial, essenciais
centre research: instituto de pesquisa, institutos de pesquisa
challenge: problemas, dificuldade*, obstáculo*, entrave*
channel: pretende abrir, pretendem abrir, quer abrir, querem abrir, abrir o que, abrir canais, abrindo canais,
  vias, cauces
civilsociety: associações, associação
clarity: esclarecer conceitos, deixar claros
commission: pediram, pedem, se pediram, vão escrever, mandam escrever, a ser redigido, a serem redigidos
commitment: prometido, prometeram, engajamento, engaj*, promessa*
concern: relevância, quão importante, quanto é importante, até que ponto é importante, destaque, lugar de destaque, aos olhos, aos olhos de, aos olhos do, na visão do, na visão
  da, na ótica, no topo, no topo da lista, alarm*, inquiet*
congress: edição, edições
congress objective: congresso quer, congresso busca
consolidated: consolid*
convene: foi promovida, foi promovido, puxou, encabeç*
convention right child: cdc, tratado da infância, tratado das crianças, convenção da infância
cooperation: colabor*, cooper*, parceria, parcerias, trabalho conjunto, trabalhar juntos, ajuda mútua,
  entreajuda
coordinate: separad*, em separado, separadamente, articulad*, articular, sozinha, sozinhas, por conta própria,
  cada um por si, cada uma por si
cornerstone: base central, eixo da cooperação, eixo da política, esteio, sustentáculo, viga mestra, coluna
  vertebral
cornerstone strategy: pilar de que política, pilar de qual política, pedra angular de que política, pedra
  angular de qual política
country: estados
criminalise: tipific*, criminos*, tornar crime, penal, penais, delituos*
crossfertilise: enriquecimento mútuo, aprendizagem mútua, aprendizado mútuo
design: concebid*, desenhad*, projetad*, foi pensada, foi pensado
develop: redação de um documento
discuss: passar em revista, passaram em revista, conversaram, conversou, conversar, estudar*, debateram,
  conversa, conversas, analis*, examin*, estudados, estudado, debruç*, deliber*, ponder*
drivingforce: faz avançar, mola propulsora, força propulsora, alavanca
elsewhere: recus*, mais urgente
emphasis: deram ênfase, deu ênfase, puseram a tônica, tônica
enjoyment: gozo, fruição, desfrut*, usufru*
evaluation: foram alcançados, foi alcançado, foram atingidos, foram cumpridos, já foi cumprido, foi cumprido
experience: vivência*, prática, práticas
expert: entendid*, estudioso*, conhecedor*, profissional, profissionais, expert*, sabedores
expert consultation prepare: consultas, reuniões preparatórias, encontros preparatórios, reuniões de
  especialistas, reuniões de peritos
facilitate: facilit*
feature: chama a atenção, peculiarid*, particularid*, especificid*, traço distintivo
finding: conclusão
first: primeiríssim*
florence: cidade toscana, toscana, florentin*
florence consultation: consulta italiana
florence meeting: encontro italiano, reunião italiana, evento italiano
focus: ponto central
followup: acompanhad*, acompanhar, na sequência do congresso, depois do congresso o que, pós-congresso,
  continuidade, haverá continuidade, desdobramento*, posterior, posteriores, próximos passos, passos seguintes
followup action: medidas posteriores, medidas de acompanhamento, ações posteriores
followup commitment: cumprimento dos compromissos
form: modalidade*
forward: levar adiante, levados adiante, dar prosseguimento
foundation: respaldo, respalda
founded: estabelecer, criação de
frame: pautad*, se apoiaram, guiaram, guiar, guiad*, moldura, inspir*, à luz de, à luz do, nortead*
freedom: ficarão livres, ficar livres, livres da, livre da, livres de
fund: dinheiro italiano, verba italiana, põe dinheiro, bota dinheiro, custead*, subvencion*, bancad*, bancar,
  com dinheiro
generate: pôs em marcha, pôs em movimento, criado pelo, criada pela, criado pela, criada pelo, gerar frutos,
  frutos, nasceu da, nasceu do, nascido da, nascido do, nascida da, nascida do, nascidos da, surgiu, surgiram,
  brotou
government: autoridade*, poder público, poderes públicos, executivo, funcionário*
grave: gravidade, seriamente
greater: ampliar, aumentar, incrementar
greater cooperation: mais parceria, maior parceria, mais cooperação, maior cooperação, mais colaboração, maior
  colaboração
guarantee: garant*, assegur*
highlight: mensagem final, que conclusão deixou, que mensagem deixou, mensagem principal
identify: identific*
impact: quotidiano, cotidiano, afet*, incid*, influ*, repercuss*, consequência*, mudam, mudar, vida das
  crianças, vida dos jovens, vidas das crianças, dia a dia, vida real, vida de quem, na vida
implement: cumprimento, pôr em prática, colocar em prática, execução, executar, aplicar, levar a cabo
independent: autônom*
initiative: iniciativa, iniciativas
innovative: algo novo, inédit*, original, originais
inter regional: entre regiões, entre as regiões, dentro da mesma região, dentro de uma região, dentro das
  regiões
international: entre países, entre os países, entre nações, entre as nações, entre estados, entre os estados,
  transnacional*
intersectoral: vários setores, diversos setores, entre setores, transversal, transversais
investigate: apuração policial, investigação policial, apurar, apuração, apuraç*
journey: viagem que, meta da viagem, caminhada, trilha, comparado a uma viagem
knowledge: entendiam, entendem, conheciam, dominavam, domínio, conhecimento*, competências, saberes
lanzarote convention: tratado europeu, convenção europeia, convenção do conselho da europa, tratado do conselho
  da europa
legal: legislaç*, ordenamento
list: encabeçado
mainstream: inserir, inserid*, embut*
mechanism: instrumentos de avaliação, instrumentos de medição, instrumentos já existem, instrumentos para
  avaliar, instrumentos para medir, ferramenta*
media: comunicação social
meeting: acontecimento, reunião preparatória, encontro preparatório
mobilise: envolver os países, pôr em movimento, sacudir
monitor: controlar, controle dos avanços, acompanhar os avanços, acompanhar o progresso, medir o progresso,
  medir os avanços, vigiar, vigiad*, fiscaliz*
name: nome completo, nome oficial, título completo, subtítulo
new: recente*
objective: ideia por trás, mira o quê, mira, para que serviria, a que fim, com que fim, que fim, um fim
obligation: obriga, obrigam, obrigatório
page: seção, seções, capítulo*
participant: marcaram presença, se deslocaram, deslocaram, viajaram, intervenientes, interveniente, delegaç*,
  juntou gente, representadas, representados, esteve representada, esteve representado, se juntou, se juntaram,
  se encontraram, encontraram-se, se reuniu, se reuniram, se congreg*, plateia, os presentes
penalty: pune, punem
persist: continuam existindo, existindo, seguem existindo
plan strategy: planos estratégicos
positive: boas, bons, sucesso, bem sucedid*
positive experience: boas práticas, boas vivências
prepare: redação do documento
prevent: combate, combater, combatem, enfrentar, enfrentam, enfrentamento
privatesector: mundo dos negócios, negócios, empresári*
proceedings: memória do congresso, registros do congresso, relatos do congresso
progress: evolução
promote: promovidas, promovidos, estimul*, encoraj*, impulsionad*
prosecute: judicial, judiciais, ação judicial, processar, processar os, punir, levar à justiça
protect: resguard*, amparo, amparar, amparad*, salvaguard*, defesa, defend*, abrigar, livrar
provide: produzir, contempla, contemplad*, contemplam, está contemplado
receive: receberam
recommend: sugest*, suger*, aconselh*, propostas, indicações
recommend action: vão recomendar, vai recomendar, deve recomendar, se recomenda, deverão recomendar
regional: em que lugares, lugares, zona*, lugar do mundo, lugares do mundo, cada lugar do mundo, partes do mundo
relaunch: se retoma, retomam, recomeç*, retomada, retomar, retoma, novo começo, reinício
research: pesquisa, pesquisas, estudos do, estudos da unicef
role: função, funções
role privatesector: papel de que setor, papel de qual setor
sector: setorial, setoriais, setores, trajetória*, carreira*, formação, bagagem, histórico profissional
share: relataram, relatadas, relatados, relatar, contaram, contar experiências, pôr em comum, puseram em comum,
  trocar, trocaram, trocam, trocarem, intercâmbio*, intercambi*, dividir, aprender, aprendem
solid: sólida, sólido
special: torna especial
spectrum: espectro, conjunto de ações
standard: normativ*, diretriz*
steer: destino, nos conduz, nos conduz a, nos leva, para onde, pra onde
strategy: nas suas políticas, em suas políticas, nas políticas, suas políticas
strategy cooperation: política de cooperação, políticas de cooperação
strategy develop: política de desenvolvimento
strengthen: fortalec*, reforç*, robustec*
strong: forte, fortes
study: por qual pesquisa, qual pesquisa
synergy: complementaridade*
systemic: de sistema, sistemas, integrado, integrada
targeted: certeiras, certeiros, focadas, focados, mais precisas, mais precisos, mais específicas
thoughtful: refletid*, ponderad*
topic: aspectos, flagelo, temas das, nas consultas temas, problema, fenômeno*, mal, perigo*, ameaça*, trata,
  tratava, tratavam, na pauta, pauta das consultas, esse tema, este tema, dada ao tema, tema na política, tema é
  tratado
turningpoint: viragem, viragens, pode virar um marco, ser um marco, um marco, ponto de inflexão, pode
  representar, mudança decisiva, guinada*, decisiv*, mudar o rumo, mudança de rumo, antes e um depois, antes e
  depois, marco decisivo, virar um marco, tipo de virada
unicef: fundo da onu para a infância, fundo das nações unidas para a infância, agência da onu para a infância
victim: sobrevivente*, vitimad*, sofreram, sofreu, que sofreram, sofreram abuso, sofreram abusos, que sofreram
  abuso, sofreram violência, atingidas, atingidos, crianças atingidas
what agency: que agência, que órgão, que organismo, que instituição, que organização
what convention: que tratado, que convenção, que convênio, de que tratado
what country: que país, que países
when: mês e ano, em que mês e ano
which academic: quais universidades, qual universidade, quais professores, quais pesquisadores, que
  universidades, que universidade
which media: quais jornalistas, quais jornais, que jornalistas, que jornais
work: dá certo, dão certo, deu certo, dá resultado, dão resultado, resulta, eficaz, eficazes
world: regiões do planeta, regiões do mundo, regiões do globo, no exterior, globo, planeta, fora do país, no
  mundo inteiro
`;
