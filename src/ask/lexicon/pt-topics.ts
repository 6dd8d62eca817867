/** Portuguese for what a congress and its documents speak of, to English concepts; read before the other Portuguese words. */
export const ptTopics = `
-: perdido, perdida, tô perdido, basta, bastam, de onde vêm, de onde saem, solta os, manda aí, joga aí
objective: ideia por trás, mira o quê, mira
which academic: quais universidades, qual universidade, quais professores, quais pesquisadores, que universidades, que universidade
which media: quais jornalistas, quais jornais, que jornalistas, que jornais
-: atribui, atribuem, dada, dado, dadas, dados, proíb*, procurava, procuravam, se refere, refere-se, refere, referem, divulgar
concern: relevância
participant: se deslocaram, deslocaram, viajaram, intervenientes, interveniente
turningpoint: viragem, viragens
strategy: nas suas políticas, em suas políticas, nas políticas, suas políticas
followup commitment: cumprimento dos compromissos
followup: acompanhad*, acompanhar
build: se ergue, se assenta
freedom: ficarão livres, ficar livres, livres da, livre da, livres de
generate: pôs em marcha, pôs em movimento
provide: produzir
special: torna especial
impact: quotidiano, cotidiano
relaunch: se retoma, retomam
share: relataram, relatadas, relatados, relatar
role privatesector: papel de que setor, papel de qual setor
congress objective: congresso quer, congresso busca
adopt convention: por trás da convenção, por trás do tratado, na origem da convenção
build: se remete a, remete a
journey: viagem que
emphasis: deram ênfase, deu ênfase, puseram a tônica, tônica
-: serviu de, servir de, serve de, serviu como, pros, pras, graças, graças a, fique, fiquem, fica, penalmente, boas tardes, boas noites, destacar, soube-se
approach: enfoque, enfoques
knowledge: entendiam, entendem, conheciam, dominavam, domínio
share: contaram, contar experiências
attention: atenção prioritária
mechanism: instrumentos de avaliação, instrumentos de medição, instrumentos já existem, instrumentos para avaliar, instrumentos para medir
generate: criado pelo, criada pela, criado pela, criada pelo
discuss: passar em revista, passaram em revista
monitor: controlar, controle dos avanços
participant: delegaç*
concern: destaque, lugar de destaque, aos olhos, aos olhos de, aos olhos do, na visão do, na visão da, na ótica
build: aproveitad*
positive: boas, bons
promote: promovidas, promovidos
implement: cumprimento
highlight: mensagem final
page: seção, seções, capítulo*
sector: setorial, setoriais
objective: para que serviria
followup: na sequência do congresso, depois do congresso o que
first: primeiríssim*
strong: forte, fortes
cornerstone: base central
-: esses, essas, feitas, queriam, entram, entrar em, em torno, em torno de, termos, em termos de, pensou, pensaram, servem, resume, resumida, muitos, muitas, gira, considera, msm, incluídos, incluir, falas, servia, previstas, previstos, precisam,
  palavras, completo, completa, atuais, usados, públicos, pequeno, pequena, genéricos, geral, gerais, proporção, apresentou, apresentaram, conhece, conhecido, tras, por trás de tudo, jeito, jeitos, deixar claro
role: função, funções
topic: aspectos, flagelo
legal: legislaç*, ordenamento
grave: gravidade, seriamente
commitment: prometido, prometeram, engajamento, engaj*
progress: evolução
founded: estabelecer, criação de
benefit: proveito
clarity: esclarecer conceitos, deixar claros
awareness: despertar
prevent: combate, combater, combatem, enfrentar, enfrentam, enfrentamento
greater: ampliar, aumentar, incrementar
positive: sucesso, bem sucedid*
independent: autônom*, autónom*
meeting: acontecimento
finding: conclusão
generate: gerar frutos, frutos
steer: destino
plan strategy: planos estratégicos
targeted: certeiras, certeiros, focadas, focados
participant: juntou gente, representadas, representados, esteve representada, esteve representado
-: negócio é, conversar sobre, trabalha, trabalham, trabalhar, trabalho, em que medida, em qual medida, dão, segue, seguem, segue sendo, cobre, cobrem, aporte*, dedicad*, surgid*, fortemente, cima, existe algum, faz parte dos, faz parte das, adequad*, capazes, aperfeiç*, valem, vale, valeria, apareceu, afinal de contas, par
frame: pautad*
research: pesquisa, pesquisas
study: por qual pesquisa, qual pesquisa
initiative: iniciativa, iniciativas
expert consultation prepare: consultas
concern: no topo, no topo da lista
feature: chama a atenção, peculiarid*, particularid*, especificid*, traço distintivo
innovative: algo novo
foundation: respaldo, respalda
investigate: apuração policial, investigação policial
turningpoint: pode virar um marco, ser um marco, um marco, ponto de inflexão, pode representar, mudança decisiva
attention: tema recebe prioridade, tema recebe que grau de atenção
discuss: conversaram, conversou, conversar, estudar*, debateram
objective: a que fim, com que fim, que fim, um fim
topic: temas das, nas consultas temas
prepare: redação do documento
develop: redação de um documento
recommend action: vão recomendar, vai recomendar, deve recomendar, se recomenda, deverão recomendar
channel: quer abrir, querem abrir, abrir o que, abrir canais, abrindo canais
build work: trabalho já feito, já feito, já alcançado
targeted: mais precisas, mais precisos, mais específicas
penalty: pune, punem
receive: receberam
evaluation: foram alcançados, foi alcançado, foram atingidos, foram cumpridos, já foi cumprido, foi cumprido
elsewhere: recus*, mais urgente
highlight: que conclusão deixou, que mensagem deixou, mensagem principal
regional: em que lugares, lugares
journey: meta da viagem
drivingforce: faz avançar, mola propulsora, força propulsora, alavanca
forward: levar adiante, levados adiante, dar prosseguimento
proceedings: memória do congresso, registros do congresso, relatos do congresso
baseline: base de comparação, parâmetro, parâmetros, marco zero
monitor: acompanhar os avanços, acompanhar o progresso, medir o progresso, medir os avanços
criminalise: tipific*
prosecute: judicial, judiciais, ação judicial
victim: sobrevivente*
impact: afet*, incid*, influ*
assess: equipad*
followup: pós-congresso, pós congresso
crossfertilise: enriquecimento mútuo, aprendizagem mútua, aprendizado mútuo
awareness: tomada de consciência
media: comunicação social
solid: sólida, sólido
-: o texto, no texto, do texto, pelo texto, esse texto, este texto, conta
topic: problema
challenge: problemas
sector: setores
systemic: de sistema
frame: se apoiaram
world: regiões do planeta, regiões do mundo, regiões do globo
thoughtful: refletid*, ponderad*
focus: ponto central
catalyse: estimular
greater cooperation: mais parceria, maior parceria
what agency: que agência, que órgão, que organismo, que instituição, que organização
what country: que país, que países
what convention: que tratado, que convenção, que convênio, de que tratado
cooperation: colabor*, cooper*, parceria, parcerias, trabalho conjunto, trabalhar juntos, ajuda mútua, entreajuda
international: entre países, entre os países, entre nações, entre as nações, entre estados, entre os estados, transnacional*
greater cooperation: mais cooperação, maior cooperação, mais colaboração, maior colaboração
inter regional: entre regiões, entre as regiões, dentro da mesma região, dentro de uma região, dentro das regiões
strategy cooperation: política de cooperação, políticas de cooperação
strategy develop: política de desenvolvimento
government: autoridade*, poder público, poderes públicos, executivo, funcionário*
country: estados
world: no exterior, globo, planeta, fora do país, no mundo inteiro
fund: dinheiro italiano, verba italiana, põe dinheiro, bota dinheiro, custead*, subvencion*, bancad*, bancar, com dinheiro
florence: cidade toscana, toscana, florentin*
florence meeting: encontro italiano, reunião italiana, evento italiano
florence consultation: consulta italiana
lanzarote convention: tratado europeu, convenção europeia, convenção do conselho da europa, tratado do conselho da europa
convention right child: cdc, tratado da infância, tratado das crianças, convenção da infância
unicef: fundo da onu para a infância, fundo das nações unidas para a infância, agência da onu para a infância
agency: grupo, grupos
centre research: instituto de pesquisa, institutos de pesquisa
research: estudos do, estudos da unicef
expert: entendid*, estudioso*, conhecedor*, profissional, profissionais, expert*, sabedores
academic: professor, professores, universidade*, pesquisador*, universitári*
civilsociety: associações, associação
participant: se juntou, se juntaram, se encontraram, encontraram-se, se reuniu, se reuniram, se congreg*, plateia, os presentes
sector: trajetória*, carreira*, formação, bagagem, histórico profissional
knowledge: conhecimento*, competências, saberes
experience: vivência*, prática, práticas
positive experience: boas práticas, boas vivências
-: na prática, pôr na mesa
implement: pôr em prática, colocar em prática, execução, executar, aplicar, levar a cabo
share: pôr em comum, puseram em comum, trocar, trocaram, trocam, trocarem, intercâmbio*, intercambi*, dividir, aprender, aprendem
discuss: conversa, conversas, analis*, examin*, estudados, estudado, debruç*, deliber*, ponder*
protect: resguard*, amparo, amparar, amparad*, salvaguard*, defesa, defend*, abrigar, livrar
victim: vitimad*, sofreram, sofreu, que sofreram, sofreram abuso, sofreram abusos, que sofreram abuso, sofreram violência, atingidas, atingidos, crianças atingidas
topic: fenômeno*, mal, perigo*, ameaça*, trata, tratava, tratavam, na pauta, pauta das consultas, esse tema, este tema, dada ao tema, tema na política, tema é tratado
challenge: dificuldade*, obstáculo*, entrave*
concern: alarm*, inquiet*
central: pesa, pesou, pesaram, peso, crucial, cruciais, primordial, primordiais, essencial, essenciais
cornerstone: eixo da cooperação, eixo da política, esteio, sustentáculo, viga mestra, coluna vertebral
design: concebid*, desenhad*, projetad*, foi pensada, foi pensado
convene: foi promovida, foi promovido, puxou, encabeç*
frame: guiaram, guiar, guiad*, moldura, inspir*, à luz de, à luz do, nortead*
build: se apoiam, do zero
generate: nasceu da, nasceu do, nascido da, nascido do, nascida da, nascida do, nascidos da, surgiu, surgiram, brotou
assist: que ajuda, tipo de ajuda, apoio técnico, amparo técnico
advice: consultoria*
standard: normativ*, diretriz*
innovative: inédit*, original, originais
prosecute: processar, processar os, punir, levar à justiça
criminalise: criminos*, tornar crime, penal, penais, delituos*
investigate: apurar, apuração, apuraç*
provide: contempla, contemplad*, contemplam, está contemplado
promote: estimul*, encoraj*, impulsionad*
catalyse: impulsionar, alavancar, desencadear
turningpoint: guinada*, decisiv*, mudar o rumo, mudança de rumo, antes e um depois, antes e depois, marco decisivo, virar um marco, tipo de virada
strengthen: fortalec*, reforç*, robustec*
consolidated: consolid*
mainstream: inserir, inserid*, embut*
coordinate: articulad*, articular, sozinha, sozinhas, por conta própria, cada um por si, cada uma por si
synergy: complementaridade*
capitalize: se vale de, aproveitar, tirar partido
mechanism: ferramenta*
attention: prioridade que recebe, grau de atenção, recebe prioridade, recebe que grau de atenção, recebe atenção
assess: aferir, sendo medida, sendo medido, mensur*
spectrum: espectro, conjunto de ações
impact: repercuss*, consequência*, mudam, mudar, vida das crianças, vida dos jovens, vidas das crianças, dia a dia, vida real, vida de quem, na vida
enjoyment: gozo, fruição, desfrut*, usufru*
work: dá certo, dão certo, deu certo, dá resultado, da resultado, dão resultado, resulta, eficaz, eficazes
followup: continuidade, haverá continuidade, desdobramento*, posterior, posteriores, próximos passos, passos seguintes
followup action: medidas posteriores, medidas de acompanhamento, ações posteriores
commitment: promessa*
monitor: vigiar, vigiad*, fiscaliz*
baseline: ponto de partida, partir daí
congress: edição, edições
obligation: obriga, obrigam, obrigatório
relaunch: recomeç*, retomada, retomar, retoma, novo começo, reinício
benefit: tira proveito, tirar proveito, se benefici*
mobilise: envolver os países, pôr em movimento, sacudir
guarantee: garant*, assegur*
identify: identific*
facilitate: facilit*
regional: zona*, lugar do mundo, lugares do mundo, cada lugar do mundo, partes do mundo
channel: vias, cauces
approach: enfoque*, método*, visão
systemic: sistemas, integrado, integrada
intersectoral: vários setores, diversos setores, entre setores, transversal, transversais
new: recente*
persist: continuam existindo, existindo, seguem existindo
recommend: sugest*, suger*, aconselh*, propostas, indicações
commission: pediram, pedem, se pediram, vão escrever, mandam escrever, a ser redigido, a serem redigidos
background paper: textos de base, texto de base, papéis de base, textos de apoio
background paper theme: um por tema, cada eixo
expert consultation prepare: reuniões preparatórias, encontros preparatórios, reuniões de especialistas, reuniões de peritos
meeting: reunião preparatória, encontro preparatório
form: modalidade*
privatesector: mundo dos negócios, negócios, empresári*
based approach right: abordagem de direitos, enfoque de direitos
name: nome completo, nome oficial, título completo, subtítulo
when: mês e ano, em que mês e ano
journey: caminhada, trilha, comparado a uma viagem
steer: nos conduz, nos conduz a, nos leva, para onde, pra onde
list: encabeçado
-: tava, tavam, alem, alem do, além do, além da, meio, meios, por que meio, comum, comuns, notável, notáveis, adjetivo*, qualific*,
  descrit*, grau, caso, casos, conduta*, relevante*, aplicad*, aplicada a, chave, temas-chave, futuro, futura, futuros,
  antigo, antigos, antiga, antigas, segundo o, segundo a, segundo esse, segundo os, se juntar, soluções, solução, existentes, si, entre si, hein, p,
  veio, vieram, se ocupou, hora de, na hora de, desempenhar, plano, planos, assumid*, apresentad*, expost*, deixou, deixou de lado, superficia*, permitem, permitir,
  cuida de, cuidar, cuidavam, desse tipo, deste tipo, me passa, edital, compara, comparar, geral, contato, sequer, qm
`;
