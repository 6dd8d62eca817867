import type { ConceptWords } from '../concept.ts';

/** Portuguese words by the general idea they stand for. */
export const concepts: ConceptWords = {
  absent: [
    ...['ausente', 'ausencia', 'faltar', 'falta de comparencia', 'ausentar', 'falta de presenca'],
    ...['nao comparecer', 'nao vir'],
  ],
  abstention: ['abstencao', 'abster', 'abstiver', 'abster se', 'abstem', 'absteve'],
  abstract: ['resumo', 'sumario', 'sinopse', 'resumir', 'sintese', 'sintetizar', 'resumido'],
  accept: [
    ...['aceitar', 'aprovar', 'adotar', 'adoptar', 'aceite', 'aceitacao', 'aprovacao', 'adocao'],
    ...['concordar', 'anuir', 'consentir', 'luz verde', 'dar o aval'],
  ],
  access: ['acesso', 'aceder', 'entrar', 'acessar', 'admissao', 'ingressar', 'entrada', 'deixar entrar'],
  accessibility: [
    ...['acessibilidade', 'acessivel', 'cadeira de rodas', 'rampa', 'mobilidade reduzida'],
    ...['sem barreiras', 'cadeirante', 'cadeiras de rodas'],
  ],
  accident: [
    ...['acidente', 'lesao', 'incidente', 'sinistro', 'ferimento', 'ferir', 'magoar'],
    ...['desastre de viacao', 'machucar'],
  ],
  accommodation: [
    ...['alojamento', 'hotel', 'hospedagem', 'estadia', 'pousada', 'pernoita', 'albergue'],
    ...['residencial', 'hospedar', 'alojar', 'dormir', 'pernoitar', 'ficar hospedado', 'hostel'],
  ],
  account: [
    ...['conta', 'contabilidade', 'auditoria', 'auditor', 'contabilista', 'contador', 'contas'],
    ...['contabilista certificado', 'auditar'],
  ],
  add: [
    ...['acrescentar', 'adicionar', 'adicional', 'juntar', 'extra', 'somar', 'anexar', 'acrescimo'],
    ...['inserir'],
  ],
  address: ['endereco', 'morada', 'codigo postal'],
  advantage: [
    ...['vantagem', 'beneficio', 'mais valia', 'vantajoso', 'ponto forte', 'proveito', 'regalia'],
    ...['ganho'],
  ],
  advertising: [
    ...['publicidade', 'anuncio', 'promocao', 'divulgacao', 'divulgar', 'marketing', 'propaganda'],
    ...['promover', 'publicitario', 'dar a conhecer'],
  ],
  afternoon: ['tarde', 'meio dia', 'vespertino', 'depois de almoco', 'a tarde'],
  against: ['voto contra', 'opor', 'oposicao', 'oposto', 'objecao', 'contrario', 'desfavoravel', 'opositor'],
  age: ['idade', 'anos de idade', 'etario', 'faixa etaria', 'idades', 'limite de idade', 'que idade'],
  agenda: [
    ...['ordem de trabalhos', 'ordem do dia', 'pauta', 'agenda', 'ordem trabalhos', 'pontos a tratar'],
    ...['temario'],
  ],
  airport: ['aeroporto', 'aerodromo', 'aerogare'],
  alcohol: ['alcool', 'vinho', 'cerveja', 'alcoolico', 'licor', 'bebida alcoolica', 'espirituosas', 'vinhos'],
  allergy: [
    ...['alergia', 'alergico', 'intolerancia', 'gluten', 'lactose', 'celiaco', 'alergenio'],
    ...['alergias', 'intolerante', 'frutos secos'],
  ],
  allow: [
    ...['permitir', 'autorizar', 'permissao', 'autorizacao', 'deixar', 'licenca para', 'permitido'],
    ...['autorizado', 'consentir', 'e possivel'],
  ],
  ambassador: ['embaixador', 'embaixada', 'consulado', 'diplomata'],
  amendment: ['emenda', 'emendar', 'alteracao ao texto'],
  animal: ['animal', 'animais', 'cao', 'cachorro', 'gato', 'cao guia'],
  announce: [
    ...['anunciar', 'anuncio', 'aviso', 'proclamar', 'lancamento', 'revelar', 'divulgar'],
    ...['tornar publico', 'lancar'],
  ],
  answer: ['responder', 'resposta', 'contestar', 'respondido', 'retorno', 'dar resposta'],
  anthem: ['hino', 'hino nacional', 'hinos'],
  apology: ['desculpa', 'pedir desculpa', 'pedido de desculpas', 'lamentar'],
  app: ['app', 'aplicacao movel', 'aplicativo'],
  applause: ['aplauso', 'aplaudir', 'palmas', 'ovacao'],
  apply: [
    ...['candidatar', 'requerer', 'requerimento', 'concorrer', 'candidatar se'],
    ...['inscrever candidatura', 'aplicar'],
  ],
  appoint: ['nomear', 'nomeacao', 'designar', 'indigitar', 'designacao', 'nomeado', 'indicar', 'indicado'],
  arrive: ['chegar', 'chegada', 'aterrar', 'chegou', 'chega', 'vinda', 'aparecer', 'desembarcar'],
  artist: [
    ...['artista', 'musico', 'cantor', 'banda', 'artistas', 'conjunto musical', 'orquestra'],
    ...['grupo musical', 'coro'],
  ],
  ask: ['pedir', 'pedido', 'solicitar', 'solicitacao', 'perguntar', 'pediu', 'pede', 'solicitado', 'indagar'],
  association: [
    ...['associacao', 'sociedade', 'organizacao', 'federacao', 'ong', 'associativo', 'coletividade'],
    ...['clube', 'liga', 'agremiacao'],
  ],
  attend: [
    ...['participar', 'participacao', 'comparecer', 'vir', 'tomar parte', 'presenca', 'assistir'],
    ...['estar presente', 'comparencia', 'participou', 'marcar presenca'],
  ],
  auction: ['leilao', 'leiloar', 'leiloes'],
  auditorium: ['auditorio', 'anfiteatro', 'teatro'],
  author: ['autor', 'coautor', 'escritor', 'autoria'],
  award: [
    ...['premio', 'medalha', 'galardao', 'vencedor', 'premiar', 'distincao', 'trofeu', 'premios'],
    ...['condecoracao', 'ganhar', 'distinguir', 'recompensa', 'medalhas'],
  ],
  awareness: ['sensibilizacao', 'sensibilizar', 'consciencializacao', 'conscientizacao', 'conscientizar'],
  badge: [
    ...['cracha', 'credencial', 'acreditacao', 'cartao de identificacao', 'crachas', 'passe'],
    ...['identificacao', 'fita de pescoco', 'credenciais', 'credenciacao'],
  ],
  balance: ['saldo', 'excedente', 'defice', 'deficit', 'balanco', 'prejuizo', 'lucro', 'sobra', 'balancete'],
  bank: [
    ...['banco', 'caixa automatica', 'bancario', 'caixa eletronico', 'agencia bancaria'],
    ...['caixa multibanco', 'levantamento'],
  ],
  'bank-transfer': [
    ...['transferencia', 'iban', 'transferencia bancaria', 'nib', 'transferir dinheiro', 'ted', 'pix'],
    ...['deposito bancario'],
  ],
  barrier: ['barreira', 'vedacao', 'grade', 'cerca'],
  baseline: ['linha de base', 'ponto de partida', 'situacao de partida'],
  battery: ['bateria', 'pilha', 'carregador', 'recarregar', 'carregar', 'carga', 'baterias', 'powerbank'],
  beach: ['praia', 'praias', 'mar', 'litoral', 'costa'],
  bedroom: [
    ...['quarto', 'cama', 'dormitorio', 'quarto duplo', 'quartos', 'quarto individual'],
    ...['quarto de hotel', 'suite', 'apartamento'],
  ],
  begin: [
    ...['comecar', 'iniciar', 'inicio', 'arrancar', 'comeco', 'comeca', 'principiar', 'principio'],
    ...['arranque', 'dar inicio'],
  ],
  beneficiary: ['beneficiario', 'beneficiarios', 'publico alvo', 'beneficiar'],
  bicycle: ['bicicleta', 'ciclismo', 'ciclovia', 'bicicletas', 'ciclista', 'pedalar', 'bike'],
  big: ['grande', 'enorme', 'amplo', 'maior', 'vasto', 'maiores', 'gigante', 'imenso', 'grandes'],
  billboard: [
    ...['cartaz', 'faixa', 'outdoor', 'tela publicitaria', 'banner', 'faixas', 'lona'],
    ...['painel publicitario', 'cartazes', 'rollup'],
  ],
  biography: [
    ...['biografia', 'curriculo', 'curriculum', 'nota biografica', 'bio', 'cv'],
    ...['percurso profissional'],
  ],
  birthday: ['anos de vida', 'data de nascimento', 'nascer', 'nascido', 'fazer anos'],
  boat: ['barco', 'navio', 'ferry', 'cruzeiro', 'barcos', 'embarcacao', 'lancha', 'porto', 'navegar'],
  book: ['livro', 'manual', 'volume', 'livrete', 'livros', 'obra', 'brochura', 'catalogo'],
  'book-reserve': ['reservar', 'reserva', 'marcar', 'marcacao', 'reservado', 'reservas', 'agendar'],
  bottle: [
    ...['garrafa', 'copo', 'caneca', 'chavena', 'cantil', 'garrafas', 'copos', 'canecas', 'chavenas'],
    ...['xicara', 'taca'],
  ],
  bread: ['pao', 'arroz', 'massas', 'sopa'],
  breakfast: [
    ...['pequeno almoco', 'cafe da manha', 'mata bicho', 'pequenos almocos', 'desjejum', 'matabicho'],
    ...['brunch'],
  ],
  breastfeeding: [
    ...['amamentacao', 'amamentar', 'gravida', 'gravidez', 'gravidas', 'gestante', 'aleitamento'],
    ...['lactante', 'sala de amamentacao'],
  ],
  bring: ['trazer', 'levar', 'traz', 'trouxe', 'transportar', 'trazido', 'traga', 'carregar', 'entregar'],
  budget: ['orcamento', 'orcamental', 'orcar', 'verba', 'rubrica orcamental', 'orcamentado', 'orcamentario'],
  build: [
    ...['construir', 'construcao', 'edificar', 'montar', 'montagem', 'obra', 'erguer', 'armar'],
    ...['construido'],
  ],
  building: [
    ...['edificio', 'predio', 'imovel', 'instalacoes', 'predios', 'edificios', 'imoveis', 'pavilhao'],
    ...['complexo'],
  ],
  bursary: [
    ...['bolsa', 'bolseiro', 'bolsista', 'bolsa de viagem', 'bolsas', 'apoio a participacao'],
    ...['auxilio estudantil'],
  ],
  bus: [
    ...['autocarro', 'onibus', 'camioneta', 'minibus', 'autocarros', 'onibus fretado', 'micro onibus'],
    ...['camionetas', 'machimbombo'],
  ],
  buy: [
    ...['comprar', 'compra', 'adquirir', 'aquisicao', 'comprador', 'compras', 'compro', 'adquirido'],
    ...['aquisicoes'],
  ],
  cable: ['cabo', 'cabos', 'fio', 'hdmi', 'conector'],
  cake: ['bolo', 'sobremesa', 'doces', 'pastel', 'gelado', 'sorvete'],
  'call-for-papers': [
    ...['chamada de trabalhos', 'convite a comunicacoes', 'chamada de artigos'],
    ...['chamada para trabalhos', 'convocatoria', 'chamada aberta', 'submissao de trabalhos'],
  ],
  campaign: ['campanha', 'mobilizar', 'mobilizacao', 'advocacia social'],
  cancel: [
    ...['cancelar', 'anular', 'cancelamento', 'desmarcar', 'anulacao', 'desistir', 'desistencia'],
    ...['cancelado', 'anulado', 'sem efeito', 'suspender'],
  ],
  candidate: [
    ...['candidato', 'candidatura', 'concorrente', 'candidatos', 'postulante', 'pretendente'],
    ...['proponente'],
  ],
  'candidate-city': ['cidade candidata', 'cidades candidatas', 'candidatura a sede'],
  capacity: ['capacidade', 'lotacao', 'quantas pessoas', 'caber', 'cabem', 'capacidade maxima', 'cabe'],
  car: [
    ...['carro', 'automovel', 'viatura', 'veiculo', 'conduzir', 'carrinha', 'carros', 'carrinhas'],
    ...['viaturas', 'dirigir', 'guiar', 'boleia'],
  ],
  catalogue: ['catalogo', 'indice', 'catalogos'],
  cease: ['parar', 'cessar', 'suspender', 'interromper', 'parado', 'pausar', 'cessacao', 'deixar de'],
  centre: [
    ...['centro', 'central', 'baixa', 'centro da cidade', 'centros', 'centro historico'],
    ...['baixa da cidade', 'meio da cidade'],
  ],
  ceremony: [
    ...['cerimonia', 'ato solene', 'cerimonial', 'ritual', 'cerimonias', 'solenidade'],
    ...['sessao solene', 'ato oficial', 'protocolar'],
  ],
  certificate: [
    ...['certificado', 'atestado', 'diploma', 'comprovativo', 'certificar', 'declaracao de presenca'],
    ...['certificados', 'certidao', 'comprovante', 'certificacao'],
  ],
  chair: ['presidente', 'presidir', 'presidencia', 'presidenta', 'presidida', 'preside'],
  change: [
    ...['mudar', 'alterar', 'mudanca', 'modificar', 'alteracao', 'atualizar', 'alterado', 'mudancas'],
    ...['ajustar', 'adaptar', 'troca', 'trocar', 'retificar'],
  ],
  cheap: [
    ...['barato', 'economico', 'em conta', 'acessivel no preco', 'baratos', 'mais barato'],
    ...['baixo custo', 'acessivel', 'bom preco'],
  ],
  check: [
    ...['verificar', 'conferir', 'verificacao', 'inspecionar', 'controlar', 'controlo', 'controle'],
    ...['fiscalizar', 'revisar', 'examinar', 'certificar se'],
  ],
  'check-in': ['check in', 'check out', 'dar entrada', 'fazer check in', 'saida do hotel', 'credenciamento'],
  child: [
    ...['crianca', 'infantil', 'filho', 'menor', 'infancia', 'bebe', 'criancas', 'miudo', 'filhos'],
    ...['filha', 'menino', 'menores', 'garoto', 'petiz', 'pequenos'],
  ],
  childcare: [
    ...['creche', 'infantario', 'baby sitting', 'guarda de criancas', 'ludoteca', 'baby sitter'],
    ...['tomar conta das criancas', 'bercario', 'espaco infantil', 'espaco crianca'],
  ],
  choose: [
    ...['escolher', 'escolha', 'selecionar', 'selecao', 'opcao', 'optar', 'preferir', 'prefere'],
    ...['escolhe', 'eleger', 'opcoes', 'optou', 'selecionado', 'selecionador'],
  ],
  city: [
    ...['cidade', 'municipio', 'vila', 'localidade', 'urbano', 'aldeia', 'cidades', 'concelho'],
    ...['povoacao', 'autarquia', 'cidadezinha'],
  ],
  clean: [
    ...['limpar', 'limpeza', 'limpo', 'lavar', 'faxina', 'limpezas', 'varrer', 'arrumar'],
    ...['higienizar', 'asseio'],
  ],
  climate: [
    ...['clima', 'climatico', 'alteracoes climaticas', 'mudancas climaticas', 'aquecimento global'],
    ...['emissao', 'emissoes', 'carbono', 'efeito de estufa'],
  ],
  close: ['fechar', 'encerrar', 'fechado', 'encerrado', 'fecha', 'fecho', 'fechada', 'encerra'],
  closing: [
    ...['encerramento', 'clausura', 'sessao final', 'fecho', 'sessao de encerramento'],
    ...['cerimonia de encerramento', 'despedida', 'encerrar'],
  ],
  'coffee-break': [
    ...['pausa', 'cafe', 'coffee break', 'intervalo', 'pausa para cafe', 'intervalos', 'cha'],
    ...['cafezinho', 'pausas', 'lanche da manha'],
  ],
  collect: [
    ...['recolher', 'recolha', 'coletar', 'coleta', 'angariar', 'compilar', 'recolhido', 'juntar'],
    ...['reunir', 'reuniao de dados'],
  ],
  colour: [
    ...['cor', 'colorido', 'cores', 'vermelho', 'azul', 'verde', 'amarelo', 'tom', 'paleta', 'branco'],
    ...['preto'],
  ],
  combine: ['combinar', 'juntar', 'unir', 'fundir', 'fusao'],
  commitment: [
    ...['compromisso', 'promessa', 'comprometer', 'prometer', 'empenho', 'comprometeu', 'prometeu'],
    ...['prometido', 'promessas', 'palavra dada', 'compromissos'],
  ],
  committee: [
    ...['comite', 'comissao', 'conselho', 'direcao', 'direccao', 'comites', 'comissoes'],
    ...['mesa diretora', 'diretoria', 'junta', 'colegiado'],
  ],
  community: [
    ...['comunidade', 'cidadao', 'publico', 'populacao', 'sociedade civil', 'cidadaos', 'povo'],
    ...['moradores', 'comunitario', 'coletividade'],
  ],
  companion: [
    ...['acompanhante', 'conjuge', 'acompanhar', 'acompanhantes', 'marido', 'esposa'],
    ...['companheiro', 'conjuges'],
  ],
  company: [
    ...['empresa', 'companhia', 'firma', 'empresarial', 'empresas', 'firmas', 'negocio'],
    ...['empresa privada', 'corporacao'],
  ],
  compare: ['comparar', 'comparacao', 'comparado', 'comparativo'],
  compensation: ['indemnizacao', 'indenizacao', 'compensar', 'compensacao'],
  competition: [
    ...['concurso', 'competicao', 'desafio', 'torneio', 'concursos', 'competir', 'campeonato'],
    ...['prova', 'certame'],
  ],
  complaint: [
    ...['reclamacao', 'queixa', 'reclamar', 'queixar', 'queixas', 'reclamacoes', 'insatisfeito'],
    ...['livro de reclamacoes', 'protesto'],
  ],
  comply: [
    ...['cumprir', 'cumprimento', 'implementar', 'implementacao', 'executar', 'aplicar', 'respeitar'],
    ...['obedecer', 'execucao', 'concretizar', 'aplicacao', 'acatar'],
  ],
  computer: [
    ...['computador', 'portatil', 'tablet', 'computadora', 'computadores', 'pc', 'notebook'],
    ...['portateis', 'teclado'],
  ],
  concert: [
    ...['concerto', 'musica', 'recital', 'musical', 'concertos', 'musicas', 'cantar', 'cancao'],
    ...['show', 'tocar'],
  ],
  condition: [
    ...['condicao', 'criterio', 'elegibilidade', 'elegivel', 'pre requisito', 'condicoes'],
    ...['requisitos', 'criterios', 'pressuposto'],
  ],
  confirm: [
    ...['confirmar', 'confirmacao', 'acusar recepcao', 'confirmado', 'confirmacoes', 'garantido'],
    ...['definitivo'],
  ],
  congress: [
    ...['congresso', 'evento', 'cimeira', 'cupula', 'forum', 'jornadas', 'congressos', 'eventos'],
    ...['conferencia', 'encontro', 'convencao'],
  ],
  consequence: ['consequencia', 'efeito', 'repercussao', 'implicacao'],
  consult: [
    ...['consultar', 'consulta', 'auscultar', 'auscultacao', 'pedir parecer', 'ouvir a opiniao'],
    ...['consultado'],
  ],
  contact: [
    ...['contacto', 'contato', 'contactar', 'contatar', 'contactos', 'contatos', 'entrar em contacto'],
    ...['entrar em contato', 'falar com', 'comunicar com'],
  ],
  continue: [
    ...['continuar', 'prosseguir', 'retomar', 'continuacao', 'continuado', 'manter', 'retoma'],
    ...['dar seguimento'],
  ],
  contract: [
    ...['contrato', 'contratual', 'protocolo', 'convenio', 'contratos', 'acordo', 'contrato assinado'],
    ...['memorando'],
  ],
  convention: ['convencao', 'tratado', 'pacto', 'acordo internacional'],
  cooperation: [
    ...['cooperacao', 'cooperar', 'colaborar', 'colaboracao', 'conjunto', 'em conjunto', 'parceria'],
    ...['juntos', 'colaborativo'],
  ],
  coordinate: [
    ...['coordenar', 'coordenador', 'coordenacao', 'gerir', 'gestao', 'gestor', 'coordenadora'],
    ...['tratar de', 'gerenciar', 'administrar', 'orientar', 'gerente'],
  ],
  copyright: ['direitos de autor', 'licenca', 'propriedade intelectual', 'direito autoral'],
  correct: [
    ...['correto', 'certo', 'corrigir', 'erro', 'correcao', 'errado', 'engano', 'corrigido', 'erros'],
    ...['incorreto', 'falha', 'exato'],
  ],
  corruption: [
    ...['corrupcao', 'suborno', 'fraude', 'conflito de interesses', 'corrupto'],
    ...['conflitos de interesses', 'desvio de fundos'],
  ],
  country: ['pais', 'nacao', 'patria', 'paises', 'nacoes'],
  courier: ['estafeta', 'transportadora', 'carga', 'remessa', 'mercadoria'],
  court: [
    ...['tribunal', 'juiz', 'advogado', 'justica', 'processo judicial', 'tribunais', 'advogada'],
    ...['acao judicial', 'processar'],
  ],
  craft: ['artesanato', 'artesao', 'artesanal', 'feito a mao'],
  create: ['criar', 'criacao', 'fundar', 'estabelecer', 'criado'],
  'credit-card': [
    ...['cartao de credito', 'cartao bancario', 'multibanco', 'cartao', 'cartao de debito'],
    ...['pagar com cartao'],
  ],
  crockery: [
    ...['louca', 'talher', 'guardanapo', 'descartavel', 'pratos', 'talheres', 'guardanapos', 'garfo'],
    ...['loica'],
  ],
  crowd: ['multidao', 'aglomeracao', 'enchente', 'ajuntamento'],
  culture: [
    ...['cultura', 'cultural', 'arte', 'folclore', 'tradicao', 'culturais', 'tradicional'],
    ...['artesanato', 'artistico', 'costumes'],
  ],
  currency: [
    ...['moeda', 'cambio', 'divisa', 'euro', 'dolar', 'real', 'trocar dinheiro', 'trocar moeda'],
    ...['cambiar', 'reais', 'euros', 'moedas'],
  ],
  customs: [
    ...['alfandega', 'fronteira', 'aduana', 'controlo fronteirico', 'importar', 'desalfandegar'],
    ...['alfandegario', 'fronteiras'],
  ],
  damage: ['dano', 'danos', 'estragar', 'quebrar', 'danificar'],
  dance: ['danca', 'dancar', 'baile', 'bailar'],
  data: ['dados', 'estatistica', 'base de dados', 'estatistico'],
  date: ['data', 'dia', 'em que dia', 'datas', 'dia do mes'],
  deadline: [
    ...['prazo', 'data limite', 'limite de entrega', 'prazos', 'ultimo dia', 'expira', 'vence'],
    ...['limite', 'termo do prazo'],
  ],
  debt: ['divida', 'dever dinheiro', 'em divida', 'por pagar', 'divida em atraso'],
  decide: [
    ...['decidir', 'decisao', 'deliberar', 'deliberacao', 'resolver', 'resolucao', 'decidiu'],
    ...['decidido', 'decisoes', 'determinar', 'acordar', 'combinar', 'combinado'],
  ],
  declaration: [
    ...['declaracao', 'declarar', 'carta de principios', 'manifesto', 'declaracoes', 'afirmacao'],
    ...['manifesto final', 'carta'],
  ],
  decorate: [
    ...['decorar', 'decoracao', 'flor', 'bandeira', 'enfeite', 'flores', 'bandeiras', 'decoracoes'],
    ...['enfeitar', 'adereco', 'ornamentar'],
  ],
  decrease: [
    ...['diminuir', 'baixar', 'reduzir', 'descida', 'diminuicao', 'queda', 'cortar', 'corte'],
    ...['descer', 'cair', 'baixa'],
  ],
  'delegate-task': [
    ...['delegar', 'confiar', 'atribuir', 'incumbir', 'encarregar', 'entregar a', 'atribuido'],
    ...['distribuir tarefas', 'delegado a'],
  ],
  delegation: ['delegacao', 'comitiva', 'delegacoes', 'representacao', 'missao'],
  'delete-data': ['apagar dados', 'eliminar dados', 'anonimizar'],
  democracy: ['democracia', 'democratico', 'civico', 'republica'],
  deposit: [
    ...['sinal', 'caucao', 'deposito', 'adiantamento', 'depositos', 'pre pagamento'],
    ...['adiantado'],
  ],
  designer: ['designer', 'grafismo', 'design', 'desenho grafico', 'maquetista', 'paginador'],
  diet: [
    ...['dieta', 'vegetariano', 'vegano', 'vegan', 'halal', 'kosher', 'dietas', 'vegetariana'],
    ...['alimentar', 'restricao alimentar', 'vegana'],
  ],
  different: [
    ...['diferente', 'diferenca', 'distinto', 'diferenciar', 'diferentes', 'diferencas', 'diverso'],
    ...['distintos'],
  ],
  dinner: ['jantar', 'ceia', 'banquete', 'gala', 'jantares', 'jantar de gala', 'banquetes', 'jantar oficial'],
  directions: [
    ...['como chegar', 'itinerario', 'percurso', 'trajeto', 'rota', 'caminho', 'chegar a'],
    ...['percursos', 'ir para'],
  ],
  director: [
    ...['diretor', 'director', 'chefe', 'dirigente', 'lider', 'dirigir', 'diretora', 'chefia'],
    ...['gerente', 'diretores', 'responsavel maximo'],
  ],
  disability: [
    ...['deficiencia', 'deficiente', 'surdo', 'cego', 'incapacidade', 'deficiencias', 'surdos'],
    ...['cegos', 'invisual', 'portador de deficiencia'],
  ],
  disadvantage: [
    ...['desvantagem', 'inconveniente', 'fraqueza', 'ponto fraco', 'pontos fracos', 'prejuizo'],
    ...['desvantagens'],
  ],
  disagree: ['discordar', 'desacordo', 'litigio', 'divergencia', 'disputa'],
  discount: [
    ...['desconto', 'reducao', 'reduzido', 'abatimento', 'bonificacao', 'descontos', 'preco reduzido'],
    ...['promocao', 'mais barato', 'abatimentos'],
  ],
  discuss: [
    ...['discutir', 'discussao', 'debater', 'debate', 'tratar', 'abordar', 'falar de', 'conversar'],
    ...['debatido', 'discutido', 'conversa', 'assunto tratado'],
  ],
  dismantle: ['desmontar', 'desmontagem', 'desarmar', 'retirar o material', 'arrumar tudo'],
  distance: [
    ...['distancia', 'quilometro', 'milha', 'metro', 'quilometros', 'quao longe', 'a que distancia'],
    ...['metros'],
  ],
  distribute: [
    ...['distribuir', 'distribuicao', 'circular', 'repartir', 'distribuido', 'entregar', 'dar a cada'],
    ...['partilhar', 'entrega'],
  ],
  doctor: ['medico', 'enfermeiro', 'doutor', 'dentista', 'medicos', 'enfermeira', 'medica', 'equipa medica'],
  document: [
    ...['documento', 'ficheiro', 'documentacao', 'texto', 'dossie', 'arquivo digital', 'documentos'],
    ...['textos', 'anexo', 'papelada', 'ficheiros', 'arquivo'],
  ],
  donation: [
    ...['doacao', 'donativo', 'doador', 'doar', 'doacoes', 'doado', 'doadores', 'contributo'],
    ...['oferta em dinheiro'],
  ],
  double: ['duplo', 'dobro', 'duplicar', 'dobrar'],
  download: ['descarregar', 'baixar arquivo', 'download', 'transferir ficheiro'],
  draw: ['sorteio', 'rifa', 'sortear', 'tombola'],
  'dress-code': [
    ...['traje', 'roupa', 'vestuario', 'vestir', 'farda', 'indumentaria', 'fato', 'gravata'],
    ...['vestido', 'uniforme', 'camisola', 'camisa', 'camiseta', 'uniformes', 'terno'],
  ],
  drill: ['simulacro', 'simulacao', 'exercicio de evacuacao'],
  drink: [
    ...['bebida', 'beber', 'sumo', 'suco', 'refrigerante', 'bebidas', 'bebe', 'sumos', 'sucos'],
    ...['refrigerantes', 'gasosa'],
  ],
  driver: ['motorista', 'condutor', 'chofer', 'motoristas', 'condutores', 'chauffeur'],
  drone: ['drone', 'drones', 'filmagem aerea'],
  duration: [
    ...['durar', 'duracao', 'quanto tempo', 'dura', 'demora', 'demorar', 'duracao total'],
    ...['quanto demora'],
  ],
  early: [
    ...['cedo', 'antecipado', 'antecipar', 'com antecedencia', 'antes do tempo', 'antecedencia'],
    ...['mais cedo', 'previamente', 'antes da hora'],
  ],
  'early-bird': [
    ...['inscricao antecipada', 'early bird', 'preco antecipado', 'inscricao com desconto'],
    ...['preco reduzido ate', 'tarifa antecipada'],
  ],
  economy: [
    ...['economia', 'comercio', 'industria', 'comercial', 'economico', 'industrial', 'mercado'],
    ...['comercio externo'],
  ],
  edition: ['edicao', 'aniversario', 'edicao anterior'],
  education: [
    ...['educacao', 'educativo', 'ensino', 'ensinar', 'aprender', 'aprendizagem', 'pedagogia'],
    ...['escolaridade', 'educacional', 'licao'],
  ],
  effort: ['esforco', 'esforcar', 'empenhar se', 'esforcos'],
  elderly: [
    ...['idoso', 'reformado', 'aposentado', 'terceira idade', 'idosos', 'reformados', 'aposentados'],
    ...['seniores', 'mais velhos'],
  ],
  election: ['eleicao', 'eleger', 'eleito', 'eleitoral', 'eleicoes', 'eleitos', 'eleitor', 'urna'],
  electricity: [
    ...['eletricidade', 'eletrico', 'tomada', 'ficha eletrica', 'corrente', 'adaptador', 'tomadas'],
    ...['extensao eletrica', 'voltagem', 'fichas', 'luz eletrica', 'adaptadores'],
  ],
  email: [
    ...['email', 'e mail', 'correio eletronico', 'correio', 'emails', 'mails', 'mail'],
    ...['caixa de correio', 'endereco eletronico'],
  ],
  emergency: [
    ...['emergencia', 'crise', 'catastrofe', 'contingencia', 'evacuacao', 'desastre', 'emergencias'],
    ...['alarme', 'evacuar', 'crises', 'calamidade'],
  ],
  end: [
    ...['acabar', 'terminar', 'fim', 'conclusao', 'concluir', 'final', 'acaba', 'termina'],
    ...['terminado', 'concluido', 'finalizar', 'termino'],
  ],
  energy: [
    ...['energia', 'energetico', 'renovavel', 'combustivel', 'gerador', 'paineis solares', 'gasolina'],
    ...['gasoleo', 'energetica'],
  ],
  entrance: [
    ...['entrada', 'porta', 'portao', 'atrio', 'portaria', 'foyer', 'entradas', 'portas', 'atrios'],
    ...['hall', 'portoes'],
  ],
  envelope: [
    ...['envelope', 'selo', 'pacote', 'encomenda postal', 'envelopes', 'encomendas', 'selos'],
    ...['embrulho'],
  ],
  environment: [
    ...['ambiente', 'ambiental', 'ecologia', 'ecologico', 'natureza', 'biodiversidade'],
    ...['meio ambiente', 'ecologicos', 'amigo do ambiente', 'meio ambiental'],
  ],
  equality: [
    ...['igualdade', 'equidade', 'igualitario', 'diversidade', 'inclusivo', 'igual tratamento'],
    ...['inclusao', 'diverso', 'justica social'],
  ],
  equipment: [
    ...['equipamento', 'aparelho', 'material', 'ferramenta', 'dispositivo', 'equipamentos'],
    ...['aparelhos', 'materiais', 'maquina', 'ferramentas', 'apetrecho'],
  ],
  evaluate: [
    ...['avaliar', 'avaliacao', 'apreciar', 'apreciacao', 'avaliado', 'avaliacoes', 'pontuar'],
    ...['julgar', 'classificar', 'nota'],
  ],
  evening: ['noite', 'noturno', 'serao', 'noites', 'a noite', 'fim do dia', 'noturna'],
  evidence: [
    ...['prova', 'evidencia', 'provar', 'comprovar', 'provas', 'comprovado', 'demonstracao'],
    ...['evidencias'],
  ],
  example: ['exemplo', 'amostra', 'modelo', 'minuta', 'exemplos', 'modelos', 'por exemplo', 'amostras'],
  exceed: [
    ...['exceder', 'ultrapassar', 'excesso', 'superar', 'excede', 'ultrapassa', 'ultrapassado'],
    ...['a mais', 'passar do limite'],
  ],
  exclude: [
    ...['excluir', 'excluido', 'excecao', 'excepcao', 'exclusao', 'excluidos', 'deixar de fora'],
    ...['exceto', 'com excecao'],
  ],
  excursion: [
    ...['excursao', 'passeio', 'visita guiada', 'visita de estudo', 'visitar', 'excursoes'],
    ...['passeios', 'visitas', 'viagem de um dia', 'volta', 'ida', 'saida'],
  ],
  exhibition: [
    ...['exposicao', 'feira', 'mostra', 'expor', 'exposicoes', 'feiras', 'mostras', 'certame'],
    ...['expositiva'],
  ],
  exhibitor: ['expositor', 'empresa expositora', 'expositores'],
  exit: ['saida', 'saida de emergencia', 'saidas', 'porta de saida'],
  expense: ['despesa', 'gasto', 'gastar', 'dispendio', 'despesas', 'gastos', 'custos', 'encargo'],
  expensive: ['caro', 'dispendioso', 'carestia', 'elevado preco', 'custoso', 'carissimo'],
  experience: [
    ...['experiencia', 'experiente', 'boa pratica', 'licao aprendida', 'vivencia', 'experiencias'],
    ...['boas praticas', 'licoes', 'pratica'],
  ],
  expert: [
    ...['perito', 'especialista', 'especialidade', 'consultor', 'assessor', 'peritos'],
    ...['especialistas', 'consultores', 'assessores', 'entendido'],
  ],
  explain: [
    ...['explicar', 'explicacao', 'esclarecer', 'descrever', 'descricao', 'explica', 'explicado'],
    ...['esclarecimento', 'detalhar', 'clarificar', 'descrito'],
  ],
  extension: [
    ...['prorrogacao', 'prorrogar', 'prolongar', 'prolongamento', 'prorrogado', 'prorrogacoes'],
    ...['prolongado', 'mais tempo', 'adiar o prazo', 'estender', 'alargar'],
  ],
  fail: ['falhar', 'fracasso', 'fracassar', 'falhou'],
  far: [
    ...['longe', 'distante', 'afastado', 'longinquo', 'afastada', 'distancia grande', 'arredores'],
    ...['longe daqui'],
  ],
  farewell: ['despedida', 'despedir', 'adeus'],
  festival: ['festival', 'festividade', 'carnaval', 'arraial'],
  field: [
    ...['area', 'dominio', 'disciplina', 'setor', 'sector', 'ramo', 'areas', 'dominios', 'setores'],
    ...['ambito', 'campo'],
  ],
  film: ['filme', 'cinema', 'documentario', 'pelicula', 'filmes', 'documentarios', 'cinematografico', 'fita'],
  final: ['ultimo', 'derradeiro', 'ultima', 'final', 'definitivo'],
  find: ['achar', 'procurar', 'descobrir', 'localizar', 'busca', 'procura', 'buscar', 'achado'],
  fire: ['incendio', 'fogo', 'bombeiro', 'extintor', 'bombeiros', 'extintores', 'fumo', 'incendios'],
  first: ['primeiro', 'inicial', 'primario'],
  'first-aid': [
    ...['primeiros socorros', 'ambulancia', 'socorrista', 'desfibrilhador', 'posto de socorro'],
    ...['socorro', 'socorristas', 'posto medico'],
  ],
  fish: ['peixe', 'marisco', 'frutos do mar', 'peixes', 'bacalhau', 'atum', 'pescado'],
  flag: ['bandeira', 'bandeiras', 'mastro', 'estandarte'],
  flight: [
    ...['voo', 'aviao', 'voar', 'companhia aerea', 'aereo', 'voos', 'avioes', 'companhias aereas'],
    ...['passagem aerea'],
  ],
  floor: ['andar', 'piso', 'pavimento', 'andares', 'pisos', 'res do chao', 'cave', 'terreo', 'rez do chao'],
  folder: ['pasta', 'dossier', 'capa', 'prancheta'],
  food: [
    ...['comida', 'prato', 'ementa', 'cardapio', 'cozinha', 'menu', 'comidas', 'pratos', 'ementas'],
    ...['alimentos', 'cozinhar', 'cozido'],
  ],
  forbid: [
    ...['proibir', 'proibido', 'interdito', 'interditar', 'proibicao', 'vedado', 'proibe'],
    ...['interdicao', 'nao permitido', 'proibida', 'nao e permitido'],
  ],
  form: [
    ...['formulario', 'ficha', 'impresso a preencher', 'preencher', 'formularios', 'preenchido'],
    ...['fichas', 'impresso', 'inscrever'],
  ],
  foundation: [
    ...['fundacao', 'caridade', 'instituicao de solidariedade', 'fundacoes', 'sem fins lucrativos'],
    ...['ipss', 'solidariedade'],
  ],
  'free-of-charge': [
    ...['gratuito', 'gratis', 'gratuitidade', 'sem custo', 'borla', 'isento', 'gratuita', 'de graca'],
    ...['sem pagar', 'oferecido', 'sem custos'],
  ],
  frequency: [
    ...['frequencia', 'frequente', 'periodicidade', 'quantas vezes', 'diario', 'diariamente'],
    ...['todos os dias', 'com que frequencia', 'regularmente'],
  ],
  fridge: ['frigorifico', 'geladeira', 'congelador', 'gelo'],
  fruit: [
    ...['fruta', 'legume', 'salada', 'hortalica', 'verdura', 'frutas', 'legumes', 'verduras'],
    ...['saladas', 'hortalicas'],
  ],
  full: [
    ...['cheio', 'esgotado', 'lotado', 'completo', 'cheia', 'esgotada', 'lotada', 'sem vagas'],
    ...['sem lugares', 'esgotou', 'cheios'],
  ],
  funding: [
    ...['financiamento', 'financiar', 'fundo', 'angariacao de fundos', 'financiado', 'fundos'],
    ...['angariar fundos', 'verbas', 'captacao de recursos'],
  ],
  furniture: ['mobiliario', 'movel', 'sofa', 'prateleira', 'alcatifa', 'tapete'],
  future: ['futuro', 'proximo', 'seguinte', 'vindouro', 'futura', 'proximos', 'seguintes', 'por vir'],
  game: ['jogo', 'jogos', 'brinquedo', 'brincar', 'parque infantil'],
  gender: ['genero', 'sexo', 'paridade', 'generos', 'homens e mulheres', 'sexos'],
  give: ['dar', 'deu', 'conceder', 'atribuir', 'outorgar', 'entregar', 'oferecer', 'ofertar', 'doar'],
  government: [
    ...['governo', 'governamental', 'autoridade', 'governar', 'governos', 'autoridades'],
    ...['administracao publica'],
  ],
  grant: [
    ...['subsidio', 'subvencao', 'subvencionar', 'apoio financeiro', 'subsidios', 'subvencoes'],
    ...['subsidiado', 'apoio publico', 'verba publica'],
  ],
  gratuity: ['gorjeta', 'deixar gorjeta', 'taxa de servico'],
  group: ['grupo', 'categoria', 'agrupar', 'classe', 'grupos', 'categorias'],
  guarantee: ['garantia', 'garantir', 'garantido', 'assegurar'],
  guest: ['convidado', 'visitante', 'visita', 'convidados', 'visitantes', 'convidada', 'hospede', 'hospedes'],
  guide: ['guia', 'guia turistico', 'guiar', 'guias', 'guia de turismo', 'guiada'],
  half: ['metade', 'meio', 'cinquenta por cento', 'metades', 'meia', 'a meio'],
  harassment: [
    ...['assedio', 'abuso', 'discriminacao', 'ma conduta', 'assediar', 'abusos', 'discriminar'],
    ...['bullying', 'assediado'],
  ],
  'head-of-state': ['chefe de estado', 'presidente da republica', 'rei', 'rainha'],
  headset: [
    ...['auricular', 'auscultador', 'fone', 'recetor', 'auriculares', 'auscultadores', 'fones'],
    ...['fones de ouvido', 'receptor', 'receptores'],
  ],
  health: [
    ...['saude', 'saudavel', 'medico', 'doenca', 'doente', 'sanitario', 'doencas', 'doentes'],
    ...['mal disposto', 'bem estar', 'enfermo'],
  ],
  height: ['altura', 'alto', 'altitude'],
  help: [
    ...['ajudar', 'ajuda', 'auxiliar', 'assistencia', 'auxilio', 'ajudante', 'dar uma mao'],
    ...['assistente', 'dar uma ajuda'],
  ],
  history: ['historia', 'historico', 'passado', 'antecedente', 'historias', 'passada', 'historica'],
  holiday: ['feriado', 'ferias', 'folga', 'feriados', 'dias de folga', 'dia feriado', 'descanso'],
  honorarium: ['honorario', 'cache', 'honorarios', 'caches', 'pagamento ao orador'],
  hospital: [
    ...['hospital', 'clinica', 'centro de saude', 'hospitalar', 'posto medico', 'hospitais'],
    ...['urgencias', 'clinicas', 'pronto socorro'],
  ],
  host: [
    ...['acolher', 'acolhimento', 'anfitriao', 'sediar', 'acolhe', 'anfitria', 'receber', 'hospedar'],
    ...['acolhido', 'organizador local'],
  ],
  hostess: ['hospedeira', 'assistente de sala', 'rececionista', 'recepcionista'],
  hotline: ['linha de apoio', 'linha direta', 'numero de emergencia', 'central telefonica'],
  hour: ['hora', 'minuto', 'relogio', 'tempo', 'horas', 'minutos', 'relogios'],
  housing: [
    ...['habitacao', 'casa', 'moradia', 'residencia', 'sem abrigo', 'casas', 'apartamento'],
    ...['moradias', 'lar', 'domicilio'],
  ],
  hunger: ['fome', 'desnutricao', 'seguranca alimentar', 'nutricao'],
  idea: ['ideia', 'conceito', 'nocao', 'ideias', 'conceitos', 'inspiracao'],
  important: [
    ...['importante', 'importancia', 'principal', 'essencial', 'fundamental', 'importa', 'relevante'],
    ...['crucial', 'vital', 'chave'],
  ],
  'in-person': [
    ...['presencial', 'presencialmente', 'no local', 'ao vivo', 'fisicamente', 'em pessoa'],
    ...['no sitio', 'presenciais'],
  ],
  include: [
    ...['incluir', 'inclusao', 'incluso', 'conter', 'abranger', 'inclui', 'incluido', 'contem'],
    ...['cobrir', 'abrange', 'compreender', 'fazer parte'],
  ],
  income: ['receita', 'rendimento', 'encaixe', 'receitas', 'rendimentos', 'ganhos', 'entradas', 'ganhar'],
  increase: [
    ...['aumentar', 'aumento', 'crescer', 'crescimento', 'subir', 'subida', 'aumentou', 'maior'],
    ...['expandir', 'acrescimo', 'alta'],
  ],
  indicator: ['indicador', 'metrica', 'parametro de medicao'],
  indigenous: ['indigena', 'autoctone', 'povos originarios'],
  indoors: [
    ...['interior', 'coberto', 'dentro', 'no interior', 'la dentro', 'debaixo de telhado'],
    ...['espaco fechado'],
  ],
  infection: [
    ...['infecao', 'infeccao', 'epidemia', 'pandemia', 'covid', 'virus', 'contagio', 'infetado'],
    ...['gripe', 'contagioso', 'germe', 'virose'],
  ],
  inform: [
    ...['informar', 'informacao', 'avisar', 'notificar', 'comunicar', 'notificacao', 'informado'],
    ...['avisado', 'dar a conhecer', 'avisos'],
  ],
  'information-desk': [
    ...['balcao', 'secretariado do congresso', 'posto de informacao', 'guiche', 'recepcao'],
    ...['balcao de informacoes', 'balcao de atendimento', 'posto de atendimento'],
  ],
  install: ['instalar', 'instalacao', 'colocar', 'configurar', 'instalado', 'instalacoes', 'montar'],
  institute: [
    ...['instituto', 'instituicao', 'agencia', 'organismo', 'institutos', 'instituicoes', 'agencias'],
    ...['orgao', 'entidade'],
  ],
  instructions: ['instrucoes', 'guia pratico', 'tutorial', 'passo a passo'],
  insurance: ['seguro', 'seguradora', 'apolice', 'segurar', 'seguros', 'segurado', 'apolices', 'cobertura'],
  interest: ['interesse', 'interessado', 'interessante', 'interesses', 'interessada', 'curioso'],
  international: [
    ...['internacional', 'estrangeiro', 'mundial', 'global', 'estrangeiros', 'exterior'],
    ...['fora do pais', 'internacionais'],
  ],
  internet: [
    ...['internet', 'wifi', 'wi fi', 'rede sem fios', 'banda larga', 'conexao', 'ligacao', 'rede'],
    ...['net', 'conectividade'],
  ],
  interpretation: [
    ...['interpretacao', 'traducao simultanea', 'interpretar', 'interpretacao simultanea'],
    ...['traduzido em simultaneo'],
  ],
  interpreter: [
    ...['interprete', 'cabina de interpretacao', 'interpretes', 'cabina', 'cabine'],
    ...['tradutor simultaneo'],
  ],
  interview: ['entrevista', 'entrevistas', 'entrevistar'],
  invitation: ['convite', 'convidar', 'carta convite', 'convites', 'convidado', 'convida', 'convidados'],
  invoice: [
    ...['fatura', 'factura', 'recibo', 'faturar', 'facturar', 'faturacao', 'faturas', 'facturas'],
    ...['recibos', 'nota fiscal', 'comprovativo de pagamento', 'fatura pro forma'],
  ],
  join: ['aderir', 'filiar', 'afiliar', 'associar se', 'filiacao'],
  keep: [
    ...['guardar', 'conservar', 'armazenar', 'manter', 'arquivar', 'arquivo', 'guardado', 'mantem'],
    ...['guarda', 'conservado', 'armazenamento', 'armazem'],
  ],
  key: ['chave', 'fechadura', 'trancar', 'cadeado', 'chaves', 'trancado', 'fechaduras', 'fechar a chave'],
  keynote: [
    ...['conferencista principal', 'orador principal', 'orador convidado', 'keynote'],
    ...['palestra principal', 'conferencia principal', 'oradores principais', 'conferencia magistral'],
  ],
  kind: ['tipo', 'especie', 'modalidade', 'variedade'],
  kitchen: ['cozinha', 'cozinheiro', 'chef', 'forno', 'fogao'],
  know: [
    ...['saber', 'conhecer', 'conhecimento', 'entender', 'compreender', 'sabe', 'conhece', 'percebe'],
    ...['entende', 'perceber', 'descobrir'],
  ],
  language: [
    ...['lingua', 'idioma', 'bilingue', 'linguistico', 'linguas', 'idiomas', 'falada', 'ingles'],
    ...['lingua materna'],
  ],
  late: [
    ...['atrasado', 'atraso', 'tarde', 'em atraso', 'atrasos', 'atrasar', 'atrasada', 'demora'],
    ...['fora de prazo', 'fora do prazo', 'tardio'],
  ],
  laundry: ['lavandaria', 'lavanderia', 'engomar', 'limpeza a seco'],
  law: [
    ...['lei', 'legal', 'legislacao', 'legislar', 'decreto', 'juridico', 'leis', 'legais'],
    ...['normativo', 'legislativo', 'diploma legal'],
  ],
  leaflet: [
    ...['folheto', 'panfleto', 'flyer', 'desdobravel', 'brochura', 'folhetos', 'panfletos', 'flyers'],
    ...['desdobraveis', 'brochuras', 'folders', 'prospecto'],
  ],
  leave: ['partir', 'partida', 'sair', 'sai', 'ir embora', 'partidas', 'saida'],
  lecture: [
    ...['palestra', 'conferencia', 'discurso', 'apresentacao', 'intervencao', 'falar', 'alocucao'],
    ...['palestras', 'discursos', 'apresentacoes', 'intervencoes', 'comunicacoes'],
  ],
  legacy: ['legado', 'heranca', 'efeito duradouro'],
  lend: ['emprestar', 'emprestimo', 'emprestado', 'emprestimos', 'empresta', 'pedir emprestado'],
  letter: ['carta', 'correspondencia', 'oficio', 'missiva', 'cartas', 'oficios', 'missivas', 'carta formal'],
  liability: ['responsabilidade civil', 'danos a terceiros'],
  lift: ['elevador', 'ascensor', 'elevadores', 'ascensores'],
  light: ['luz', 'iluminacao', 'lampada', 'escuro', 'iluminar', 'luzes', 'lampadas', 'holofote', 'iluminado'],
  list: ['lista', 'rol', 'listagem', 'listar', 'listas', 'relacao', 'inventario', 'elenco'],
  listen: [
    ...['ouvir', 'escutar', 'audiencia', 'plateia', 'ouvinte', 'ouvir a', 'publico', 'ouvintes'],
    ...['ouve', 'ouviu'],
  ],
  load: ['carregar', 'descarregar', 'carga e descarga', 'cais de carga'],
  logistics: ['logistica', 'logistico', 'operacional'],
  logo: ['logotipo', 'logo', 'identidade visual', 'emblema'],
  long: ['longo', 'comprido', 'comprimento', 'extenso'],
  'lost-property': [
    ...['perdidos e achados', 'achados e perdidos', 'perder', 'perdido', 'objetos perdidos', 'perdeu'],
    ...['perdi', 'extraviado', 'objetos encontrados', 'extravio'],
  ],
  luggage: [
    ...['bagagem', 'mala', 'bengaleiro', 'malas', 'mochila', 'saco', 'bagagens'],
    ...['deposito de bagagem', 'guarda volumes', 'casacos', 'guarda roupa'],
  ],
  lunch: ['almoco', 'almocar', 'almocos', 'hora de almoco', 'pausa para almoco'],
  'mailing-list': ['lista de distribuicao', 'lista de contactos', 'lista de contatos', 'lista de emails'],
  majority: ['maioria', 'maior parte', 'maioritario'],
  man: ['homem', 'masculino', 'rapaz', 'menino', 'homens', 'rapazes', 'senhor', 'masculina'],
  mandate: ['mandato', 'mandatar', 'mandatos', 'duracao do mandato'],
  mandatory: [
    ...['obrigatorio', 'obrigacao', 'imperativo', 'obrigar', 'obrigatoria', 'obrigatoriamente'],
    ...['obrigado a', 'exigido'],
  ],
  map: ['mapa', 'planta', 'croqui', 'mapas', 'planta do edificio', 'plantas', 'mapa do recinto'],
  mask: [
    ...['mascara', 'higiene', 'desinfetante', 'higienico', 'sabao', 'mascaras', 'alcool gel'],
    ...['gel desinfetante', 'mascarilha'],
  ],
  maximum: [
    ...['maximo', 'limite', 'teto', 'no maximo', 'limites', 'limitado', 'maxima', 'ate ao limite'],
    ...['nao mais de'],
  ],
  mayor: [
    ...['autarca', 'presidente da camara', 'prefeito', 'camara municipal', 'prefeitura', 'autarquia'],
    ...['vereador', 'presidente da junta', 'edil', 'vereadora', 'camara', 'prefeita'],
    ...['executivo municipal'],
  ],
  meal: [
    ...['refeicao', 'comer', 'catering', 'alimentacao', 'refeicoes', 'come', 'bufete', 'buffet'],
    ...['servico de catering'],
  ],
  meat: ['carne', 'porco', 'frango', 'vaca', 'carnes', 'borrego', 'fiambre', 'presunto', 'chourico'],
  medicine: [
    ...['medicamento', 'remedio', 'farmaco', 'comprimido', 'receita medica', 'medicamentos'],
    ...['remedios', 'comprimidos', 'farmacos'],
  ],
  meet: [
    ...['encontrar', 'reunir se', 'encontrar se', 'encontram se', 'reune', 'encontramo nos'],
    ...['juntar se', 'encontro'],
  ],
  meeting: [
    ...['reuniao', 'assembleia', 'encontro', 'reunir', 'reunioes', 'assembleias', 'encontros'],
    ...['plenario', 'sessao de trabalho'],
  ],
  member: ['membro', 'socio', 'associado', 'vogal', 'membros', 'socios', 'associados', 'vogais', 'elementos'],
  'membership-fee': ['quota anual', 'quotizacao', 'quota de socio', 'anuidade'],
  message: ['mensagem', 'sms', 'whatsapp', 'recado', 'mensagens', 'recados', 'chat', 'msg'],
  metro: ['metro', 'metropolitano', 'eletrico', 'bonde', 'metropolitana', 'eletricos', 'bondes'],
  microphone: [
    ...['microfone', 'altifalante', 'som', 'sonorizacao', 'audio', 'alto falante', 'microfones'],
    ...['colunas de som', 'caixa de som', 'altifalantes', 'acustica', 'tecnico de som'],
  ],
  minimum: ['minimo', 'pelo menos', 'no minimo', 'minima', 'minimos', 'nao menos de', 'o minimo'],
  minister: ['ministro', 'ministra', 'secretario de estado', 'ministros', 'ministerial'],
  ministry: ['ministerio', 'pasta ministerial'],
  minutes: [
    ...['ata', 'acta', 'registo da reuniao', 'atas', 'actas', 'apontamentos', 'notas da reuniao'],
    ...['lavrar a ata'],
  ],
  moderator: [
    ...['moderador', 'moderar', 'moderacao', 'facilitador', 'mediador de debate', 'moderadores'],
    ...['moderadora', 'apresentador', 'mestre de cerimonias', 'mediador'],
  ],
  money: [
    ...['dinheiro', 'quantia', 'montante', 'verba', 'numerario', 'dinheiros', 'quantias', 'montantes'],
    ...['grana'],
  ],
  monitor: [
    ...['monitorizar', 'monitorar', 'acompanhamento', 'seguimento', 'monitorizacao', 'fiscalizar'],
    ...['acompanhar', 'vigiar', 'supervisionar', 'monitoriza', 'supervisao', 'controlar'],
  ],
  month: ['mes', 'mensal', 'meses', 'mensais'],
  morning: ['manha', 'matinal', 'matutino', 'manhas', 'de manha'],
  motion: ['mocao', 'projeto de resolucao'],
  mountain: ['montanha', 'serra', 'monte', 'colina'],
  move: [
    ...['deslocar', 'mover', 'transferir', 'movimento', 'mudado', 'mudar de', 'movido', 'deslocado'],
    ...['transferencia'],
  ],
  museum: [
    ...['museu', 'galeria', 'monumento', 'patrimonio', 'igreja', 'museus', 'monumentos', 'castelo'],
    ...['catedral', 'igrejas', 'palacio', 'mosteiro'],
  ],
  name: [
    ...['nome', 'apelido', 'chamar', 'sobrenome', 'denominacao', 'nomes', 'apelidos', 'chama se'],
    ...['nome completo', 'nomeado'],
  ],
  national: ['nacional', 'nacionalidade'],
  near: [
    ...['perto', 'proximidade', 'junto de', 'ao lado', 'cercania', 'proximo', 'proximos', 'arredores'],
    ...['pertinho', 'nas proximidades', 'junto a'],
  ],
  need: [
    ...['precisar', 'necessitar', 'necessario', 'necessidade', 'requerer', 'exigir', 'requisito'],
    ...['necessita', 'faz falta', 'exige'],
  ],
  negotiate: ['negociar', 'negociacao', 'regatear', 'negociado'],
  neighbour: [
    ...['vizinho', 'morador', 'habitante', 'residente', 'vizinhos', 'moradores', 'vizinhanca'],
    ...['bairro', 'habitantes'],
  ],
  network: [
    ...['rede', 'networking', 'rede de contactos', 'articulacao em rede', 'redes', 'contactos'],
    ...['conexoes'],
  ],
  neutral: ['neutro', 'imparcial', 'neutralidade', 'independente'],
  new: ['novo', 'recente', 'novidade', 'inovador', 'nova', 'novos', 'novas', 'novidades', 'inovacao'],
  newsletter: [
    ...['boletim', 'newsletter', 'circular', 'mailing', 'boletins', 'newsletters', 'noticias'],
    ...['circulares'],
  ],
  noise: [
    ...['barulho', 'ruido', 'silencio', 'silencioso', 'sossego', 'calmo', 'barulhento', 'calma'],
    ...['ruidoso', 'ruidos', 'sossegado'],
  ],
  number: [
    ...['numero', 'quantidade', 'quantos', 'contar', 'total', 'contagem', 'numeros', 'quantidades'],
    ...['contado', 'totais', 'quantas'],
  ],
  oath: ['juramento', 'jurar', 'tomar posse', 'tomada de posse'],
  observer: ['observador', 'observadores'],
  offer: [
    ...['oferecer', 'oferta', 'fornecer', 'disponibilizar', 'fornecimento', 'proporcionar', 'oferece'],
    ...['oferecido', 'fornecido', 'disponibiliza', 'dispor', 'ceder'],
  ],
  office: ['escritorio', 'gabinete', 'reparticao', 'sede social'],
  official: ['oficial', 'formal', 'oficialmente'],
  old: ['velho', 'antigo', 'antiguidade', 'velha', 'antiga', 'velhos'],
  online: [
    ...['virtual', 'remoto', 'hibrido', 'videoconferencia', 'online', 'a distancia', 'virtualmente'],
    ...['remotamente', 'a partir de casa', 'videochamada', 'em linha', 'on line'],
  ],
  only: ['apenas', 'somente', 'exclusivo', 'unico'],
  open: ['abrir', 'aberto', 'abre', 'abertos', 'aberta', 'abre se', 'abertas'],
  opening: [
    ...['abertura', 'inauguracao', 'inaugural', 'inaugurar', 'sessao de abertura'],
    ...['cerimonia de abertura', 'sessao inaugural', 'discurso de abertura'],
  ],
  'opening-hours': [
    ...['horario de funcionamento', 'horario de abertura', 'horario de atendimento', 'horarios'],
    ...['a que horas abre', 'horario de expediente', 'aberto ate'],
  ],
  optional: [
    ...['opcional', 'facultativo', 'a escolha', 'nao obrigatorio', 'voluntario', 'opcionais'],
    ...['quem quiser'],
  ],
  order: ['encomendar', 'encomenda', 'pedido de compra', 'encomendado', 'encomendas', 'pedir'],
  organise: [
    ...['organizar', 'realizar', 'realizacao', 'decorrer', 'ter lugar', 'organizado', 'organiza'],
    ...['realiza se', 'realizado', 'tratar', 'preparar', 'ter lugar em'],
  ],
  organiser: [
    ...['organizador', 'comissao organizadora', 'organizadores', 'organizadora'],
    ...['comissao de organizacao', 'equipa organizadora'],
  ],
  outage: ['apagao', 'corte de energia', 'falha de energia', 'falta de luz'],
  outdoors: [
    ...['ar livre', 'exterior', 'jardim', 'parque', 'patio', 'fora', 'ao ar livre', 'la fora'],
    ...['jardins', 'esplanada', 'terraco', 'parques'],
  ],
  overtime: ['horas extra', 'horas extraordinarias', 'fora de horas'],
  page: ['pagina', 'lauda', 'paginacao', 'paginas', 'folhas'],
  panel: [
    ...['painel', 'mesa redonda', 'painelista', 'paineis', 'mesas redondas', 'painelistas'],
    ...['debate em painel'],
  ],
  paper: [
    ...['artigo', 'comunicacao oral', 'trabalho cientifico', 'comunicacao', 'artigos', 'trabalhos'],
    ...['trabalho', 'comunicacoes', 'contributos'],
  ],
  parade: ['desfile', 'marcha', 'cortejo', 'comicio'],
  parent: [
    ...['pais', 'mae', 'pai', 'familia', 'familiar', 'familias', 'familiares', 'mamas', 'papas'],
    ...['avos', 'encarregados de educacao', 'parentes'],
  ],
  parking: [
    ...['estacionamento', 'estacionar', 'parque de estacionamento', 'estacionamentos', 'estacionado'],
    ...['parqueamento', 'garagem', 'lugar de estacionamento', 'parque'],
  ],
  parliament: [
    ...['parlamento', 'parlamentar', 'deputado', 'senado', 'assembleia nacional', 'parlamentos'],
    ...['deputados', 'senador', 'camara dos deputados', 'assembleia da republica'],
  ],
  part: [
    ...['parte', 'porcao', 'seccao', 'secao', 'capitulo', 'partes', 'pedaco', 'troco', 'capitulos'],
    ...['seccoes'],
  ],
  participant: [
    ...['participante', 'congressista', 'delegado', 'inscrito', 'participantes', 'delegados'],
    ...['inscritos', 'congressistas'],
  ],
  partner: ['parceiro', 'parceria', 'alianca', 'aliado', 'parceiros', 'parcerias', 'aliados', 'parceira'],
  party: [
    ...['festa', 'rececao', 'recepcao', 'cocktail', 'convivio', 'festejar', 'festas', 'recepcoes'],
    ...['cocktails', 'festejo', 'celebracao', 'celebrar', 'beberete', 'coquetel'],
  ],
  passport: [
    ...['passaporte', 'bilhete de identidade', 'cartao de cidadao', 'documento de identidade'],
    ...['passaportes', 'identidade', 'documento de identificacao', 'bi', 'cartao cidadao'],
  ],
  password: [
    ...['senha', 'palavra passe', 'codigo de acesso', 'password', 'senhas', 'palavras passe'],
    ...['codigo', 'credenciais', 'iniciar sessao'],
  ],
  pay: [
    ...['pagar', 'pagamento', 'pago', 'liquidar', 'prestacao', 'pagos', 'pagamentos', 'paga'],
    ...['pagaram', 'custear', 'suportar', 'cobrir os custos'],
  ],
  peace: ['paz', 'pacifico', 'reconciliacao'],
  penalty: ['multa', 'coima', 'penalizacao', 'sancao', 'multas', 'penalidade', 'sancoes', 'multado'],
  pending: [
    ...['por decidir', 'em aberto', 'pendente', 'por resolver', 'pendentes', 'a confirmar'],
    ...['ainda por decidir', 'a aguardar'],
  ],
  percentage: [
    ...['percentagem', 'porcentagem', 'por cento', 'proporcao', 'percentagens', 'taxa', 'parcela'],
    ...['porcentual'],
  ],
  performance: [
    ...['espetaculo', 'espectaculo', 'animacao', 'atuacao', 'entretenimento', 'espetaculos'],
    ...['espectaculos', 'show', 'atuar', 'apresentacao artistica'],
  ],
  permit: ['licenca', 'alvara', 'licenciamento', 'licencas'],
  person: ['pessoa', 'gente', 'individuo', 'humano', 'pessoas', 'gentes', 'individuos', 'alguem'],
  pharmacy: ['farmacia', 'drogaria', 'farmaceutico', 'farmacias', 'drogarias'],
  phase: ['fase', 'etapa', 'fases', 'etapas'],
  phone: [
    ...['telefone', 'telemovel', 'celular', 'telefonar', 'ligar', 'telefonema', 'smartphone'],
    ...['telemoveis', 'celulares', 'chamadas', 'numero de telefone', 'telefones'],
  ],
  photo: [
    ...['foto', 'fotografia', 'fotografo', 'imagem', 'fotografar', 'retrato', 'fotos', 'fotografias'],
    ...['imagens', 'fotografos', 'sessao fotografica', 'retratos'],
  ],
  picnic: ['piquenique', 'churrasco', 'grelhado', 'churrascada'],
  plan: [
    ...['plano', 'plano de acao', 'planear', 'planejar', 'estrategia', 'planeamento', 'planejamento'],
    ...['planos', 'estrategias', 'planificar', 'plano estrategico', 'programar', 'prever'],
  ],
  plastic: ['plastico', 'embalagem', 'uso unico', 'plasticos', 'descartaveis', 'embalagens', 'embrulhos'],
  plenary: ['plenaria', 'plenario', 'plenarias', 'sessao plenaria'],
  podcast: ['podcast', 'podcasts', 'blogue', 'episodio'],
  police: [
    ...['policia', 'psp', 'gnr', 'agente policial', 'policias', 'policiamento', 'esquadra'],
    ...['delegacia', 'policial'],
  ],
  policy: ['politica', 'politico', 'politica publica', 'politicas', 'politicos', 'partido politico'],
  pollution: ['poluicao', 'poluir', 'contaminacao', 'toxico'],
  pool: ['piscina', 'nadar', 'spa', 'sauna'],
  possible: ['possivel', 'possibilidade', 'viavel', 'viabilidade', 'talvez', 'hipotese', 'possiveis'],
  poster: ['poster', 'painel cientifico', 'posters', 'posteres', 'cartaz cientifico', 'cartazes cientificos'],
  postpone: [
    ...['adiar', 'adiamento', 'protelar', 'postergar', 'remarcar', 'diferir', 'adiado', 'adia'],
    ...['mudar a data', 'nova data', 'atrasar', 'empurrar', 'prorrogar'],
  ],
  poverty: [
    ...['pobreza', 'pobre', 'desigualdade', 'vulneravel', 'carenciado', 'pobres', 'carenciados'],
    ...['desfavorecido', 'desigualdades'],
  ],
  'power-of-attorney': ['procuracao', 'voto por procuracao', 'representacao por procuracao'],
  prayer: [
    ...['oracao', 'religioso', 'religiao', 'rezar', 'missa', 'culto', 'oracoes', 'missas', 'mesquita'],
    ...['capela', 'celebracao religiosa', 'reza'],
  ],
  prepare: [
    ...['preparar', 'preparacao', 'pronto', 'preparativo', 'prepara', 'preparado', 'preparativos'],
    ...['pronta', 'prontos', 'aprontar'],
  ],
  press: [
    ...['imprensa', 'jornalista', 'comunicacao social', 'jornal', 'midia', 'jornalistas', 'jornais'],
    ...['televisao', 'radio', 'meios de comunicacao', 'orgao de comunicacao'],
  ],
  'press-release': [
    ...['comunicado', 'nota de imprensa', 'conferencia de imprensa', 'comunicado de imprensa'],
    ...['comunicados', 'nota a imprensa', 'release', 'dossie de imprensa'],
  ],
  prevention: [
    ...['prevencao', 'prevenir', 'evitar', 'preventivo', 'evita', 'prevencoes', 'precaucao'],
    ...['evitado'],
  ],
  previous: ['anterior', 'precedente', 'previo', 'anteriores', 'ano passado', 'ultima vez', 'passado'],
  price: [
    ...['preco', 'custo', 'taxa de inscricao', 'custar', 'tarifa', 'propina', 'valor', 'quanto custa'],
    ...['precos', 'custos', 'taxas', 'tarifas', 'custa', 'valores', 'quanto e', 'mensalidade'],
  ],
  print: [
    ...['imprimir', 'impressao', 'impresso', 'impressora', 'fotocopia', 'grafica', 'impressos'],
    ...['imprime', 'impressoes', 'copias', 'fotocopias', 'copia', 'graficas', 'tipografia'],
  ],
  priority: ['prioridade', 'prioritario', 'priorizar', 'prioridades', 'prioritarios', 'em primeiro lugar'],
  privacy: [
    ...['privacidade', 'protecao de dados', 'confidencial', 'dados pessoais', 'rgpd', 'sigilo'],
    ...['confidencialidade', 'protecao dados', 'direito de imagem', 'anonimo'],
  ],
  private: ['privado', 'particular', 'privativo'],
  problem: [
    ...['problema', 'dificuldade', 'obstaculo', 'dificil', 'entrave', 'problemas', 'dificuldades'],
    ...['chatice', 'transtorno', 'contratempo', 'empecilho'],
  ],
  procedure: ['procedimento', 'processo', 'tramite', 'fluxo'],
  proceedings: ['atas do congresso', 'livro de resumos', 'anais'],
  profession: [
    ...['profissao', 'ocupacao', 'profissional', 'carreira', 'oficio', 'profissoes', 'profissionais'],
    ...['oficios'],
  ],
  programme: ['programa', 'programacao', 'alinhamento', 'programas', 'programacao do congresso', 'grelha'],
  progress: [
    ...['progresso', 'avanco', 'melhorar', 'melhoria', 'desenvolvimento', 'desenvolver', 'progredir'],
    ...['avancos', 'melhoramento', 'progressos', 'desenvolvido', 'evolucao', 'avancar'],
  ],
  project: ['projeto', 'projecto', 'iniciativa', 'empreendimento', 'projetos', 'projectos', 'iniciativas'],
  projector: [
    ...['projetor', 'projector', 'ecra', 'tela', 'datashow', 'projecao', 'projetores', 'ecras'],
    ...['telas', 'televisor', 'ecra gigante', 'telao'],
  ],
  propose: [
    ...['propor', 'proposta', 'proposto', 'sugerir', 'sugestao', 'sugere', 'propostas', 'propoe'],
    ...['sugestoes', 'sugerido', 'propos', 'apresentar proposta'],
  ],
  protection: [
    ...['protecao', 'proteccao', 'proteger', 'salvaguardar', 'defender', 'abrigo', 'protegido'],
    ...['protege', 'salvaguarda', 'defesa', 'resguardar'],
  ],
  publication: [
    ...['publicacao', 'publicar', 'editora', 'revista', 'editar', 'publicacoes', 'publicado'],
    ...['publica', 'sair', 'sai', 'saiu', 'lancar', 'divulgar'],
  ],
  punctual: ['pontual', 'a horas', 'pontualidade', 'em ponto'],
  purpose: [
    ...['finalidade', 'proposito', 'intencao', 'para que', 'fim', 'intuito', 'serve para', 'objetivo'],
    ...['a que se destina'],
  ],
  'qr-code': [
    ...['codigo qr', 'codigo de barras', 'digitalizar', 'codigos qr', 'qr', 'ler o codigo', 'qr code'],
    ...['leitura do codigo'],
  ],
  quality: ['qualidade', 'bom', 'excelente', 'melhor', 'qualidades', 'otimo', 'bons', 'excelencia'],
  question: ['pergunta', 'questao', 'duvida', 'questoes'],
  quorum: ['quorum', 'numero minimo presencas'],
  quote: [
    ...['cotacao', 'estimativa', 'pedido de orcamento', 'cotacoes', 'orcamentos', 'estimar'],
    ...['proposta de preco', 'orcamento'],
  ],
  radio: ['radio portatil', 'walkie talkie', 'intercomunicador'],
  rank: ['classificacao', 'ranking', 'posicao', 'ordenar por'],
  rapporteur: ['relator', 'redator'],
  ratify: ['ratificar', 'ratificacao', 'adesao'],
  read: ['ler', 'leitura', 'leitor', 'lido', 'leituras', 'le', 'leu', 'leem'],
  reason: ['razao', 'motivo', 'porque', 'causa', 'justificacao', 'razoes', 'motivos', 'causas', 'fundamento'],
  receive: [
    ...['receber', 'obter', 'rececao', 'recebimento', 'destinatario', 'recebe', 'recebido', 'recebeu'],
    ...['obteve'],
  ],
  recommendation: [
    ...['recomendacao', 'recomendar', 'conselho', 'aconselhar', 'recomendacoes', 'recomenda'],
    ...['conselhos', 'dica', 'dicas'],
  ],
  recording: [
    ...['gravacao', 'gravar', 'registo sonoro', 'gravacoes', 'gravado', 'grava', 'registo'],
    ...['gravar video'],
  ],
  recruit: [
    ...['recrutar', 'recrutamento', 'contratar', 'contratacao', 'contratado', 'contrata', 'admitir'],
    ...['recrutado', 'empregar'],
  ],
  refugee: ['refugiado', 'migrante', 'asilo', 'migracao', 'imigrante'],
  refund: [
    ...['reembolso', 'reembolsar', 'devolucao', 'devolver', 'ressarcir', 'reembolsos', 'reembolsado'],
    ...['reembolsa', 'devolver o dinheiro', 'ser ressarcido', 'estorno'],
  ],
  region: [
    ...['regiao', 'regional', 'provincia', 'distrito', 'concelho', 'regioes', 'regionais'],
    ...['provincias', 'distritos', 'local', 'estado federado'],
  ],
  register: [
    ...['inscrever', 'inscricao', 'registar', 'registrar', 'registo', 'matricula', 'inscricoes'],
    ...['inscrito', 'inscreve', 'registado', 'inscreveu', 'cadastro', 'cadastrar'],
  ],
  reject: [
    ...['rejeitar', 'recusar', 'reprovar', 'chumbar', 'rejeicao', 'recusa', 'indeferir', 'rejeitado'],
    ...['recusado', 'dizer que nao', 'chumbado', 'nao aceitar', 'negar', 'negado'],
  ],
  relax: ['descansar', 'descanso', 'repouso', 'relaxar', 'sala de descanso'],
  remember: [
    ...['lembrar', 'lembrete', 'recordar', 'esquecer', 'relembrar', 'lembretes', 'esqueceu'],
    ...['esquecido', 'memoria', 'recorda'],
  ],
  remove: [
    ...['remover', 'eliminar', 'apagar', 'retirar', 'tirar', 'removido', 'eliminado', 'apagado'],
    ...['retira', 'tirado', 'excluir'],
  ],
  rent: [
    ...['alugar', 'aluguer', 'aluguel', 'arrendar', 'renda', 'arrendamento', 'alugado', 'aluguel de'],
    ...['alugueres', 'locacao', 'rendas'],
  ],
  repair: [
    ...['reparar', 'consertar', 'manutencao', 'avaria', 'reparacao', 'avariado', 'conserto'],
    ...['reparado', 'consertado', 'arranjar', 'avariada', 'estragado', 'quebrado'],
  ],
  replace: [
    ...['substituir', 'substituto', 'substituicao', 'suplente', 'substituido', 'suplentes', 'trocar'],
    ...['troca', 'em vez de'],
  ],
  report: ['relatorio', 'relatar', 'relato', 'relatorios', 'relatorio final', 'reportar', 'balanco'],
  represent: [
    ...['representar', 'representante', 'em nome de', 'porta voz', 'representantes', 'representa'],
    ...['representacao', 'em representacao'],
  ],
  research: [
    ...['investigacao', 'pesquisa', 'estudo', 'investigar', 'pesquisar', 'ciencia', 'estudos'],
    ...['pesquisas', 'estudar', 'investigacoes', 'ciencias'],
  ],
  resign: [
    ...['demitir', 'demissao', 'renunciar', 'renuncia', 'demitiu se', 'demitir se', 'deixar o cargo'],
    ...['pedir demissao', 'renunciou'],
  ],
  responsible: [
    ...['responsavel', 'responsabilidade', 'encarregado', 'encarregue', 'a cargo', 'responsaveis'],
    ...['cuidar', 'cuida', 'ocupar se', 'a cargo de', 'incumbido', 'trata de'],
  ],
  restaurant: [
    ...['restaurante', 'cantina', 'refeitorio', 'cafetaria', 'lanchonete', 'restaurantes', 'cantinas'],
    ...['cafes', 'bar', 'tasca', 'pastelaria'],
  ],
  result: [
    ...['resultado', 'impacto', 'resultar', 'alcancar', 'obtido', 'resultados', 'impactos', 'atingir'],
    ...['conseguido', 'atingido', 'desfecho'],
  ],
  return: [
    ...['regressar', 'regresso', 'voltar', 'retornar', 'volta', 'regressa', 'de volta'],
    ...['volta a casa', 'devolver', 'ida e volta'],
  ],
  review: [
    ...['revisao', 'rever', 'revisao por pares', 'revisto', 'revisoes', 'reve', 'revisar'],
    ...['revisados', 'corrigir'],
  ],
  reviewer: [
    ...['revisor', 'avaliador', 'jurado', 'juri', 'revisores', 'avaliadores', 'jurados', 'juris'],
    ...['arbitro'],
  ],
  rights: ['direito', 'direitos humanos', 'ter direito'],
  risk: [
    ...['risco', 'perigo', 'ameaca', 'perigoso', 'arriscar', 'riscos', 'perigos', 'ameacas'],
    ...['arriscado', 'em perigo'],
  ],
  river: ['rio', 'lago', 'canal', 'cascata'],
  role: ['papel a desempenhar', 'funcao', 'cargo', 'funcoes'],
  room: [
    ...['sala', 'salao', 'saleta', 'sala de reuniao', 'salas', 'saloes', 'auditorios', 'sala grande'],
    ...['aula'],
  ],
  rule: [
    ...['regra', 'regulamento', 'estatuto', 'regimento', 'norma', 'codigo de conduta', 'regras'],
    ...['regulamentos', 'estatutos', 'normas', 'regimentos', 'diretriz'],
  ],
  rural: ['rural', 'agricultura', 'agricultor', 'agricola', 'campo'],
  salary: [
    ...['salario', 'ordenado', 'remuneracao', 'ajuda de custo', 'diaria', 'vencimento', 'salarios'],
    ...['ordenados', 'vencimentos', 'ajudas de custo', 'pagamento mensal'],
  ],
  same: ['mesmo', 'identico', 'igual', 'semelhante', 'equivalente', 'iguais', 'identica'],
  save: ['poupar', 'poupanca', 'economizar', 'poupa', 'poupancas', 'gastar menos', 'reduzir custos'],
  schedule: [
    ...['horario', 'calendario', 'cronograma', 'calendarizar', 'a que horas', 'horarios'],
    ...['calendarios', 'agenda', 'cronogramas', 'programacao horaria'],
  ],
  school: [
    ...['escola', 'escolar', 'liceu', 'colegio', 'sala de aula', 'escolas', 'colegios'],
    ...['ensino medio', 'ensino basico', 'liceus'],
  ],
  scientist: [
    ...['cientista', 'investigador', 'pesquisador', 'academico', 'cientifico', 'cientistas'],
    ...['investigadores', 'pesquisadores', 'academicos', 'estudioso'],
  ],
  scope: ['ambito de aplicacao', 'delimitacao', 'delimitar'],
  season: ['estacao do ano', 'verao', 'inverno', 'primavera', 'outono'],
  seat: [
    ...['assento', 'cadeira', 'poltrona', 'lugar sentado', 'assentos', 'cadeiras', 'sentar'],
    ...['sentado', 'lugares sentados'],
  ],
  secretary: [
    ...['secretario', 'secretariado', 'secretaria', 'secretarias', 'secretarios'],
    ...['secretariado executivo'],
  ],
  security: [
    ...['seguranca', 'seguro', 'vigilante', 'vigilancia', 'segurancas', 'vigilantes', 'guarda'],
    ...['protecao', 'guardas'],
  ],
  see: ['ver', 'visto por', 'olhar', 'vista', 'vistas', 'assistir a'],
  sell: ['vender', 'venda', 'vendedor', 'vendido', 'vende', 'vendas', 'a venda', 'comercializar'],
  seminar: [
    ...['seminario', 'simposio', 'coloquio', 'webinar', 'seminarios', 'simposios', 'coloquios'],
    ...['webinars', 'webinario'],
  ],
  send: [
    ...['enviar', 'mandar', 'envio', 'remeter', 'expedir', 'encaminhar', 'envia', 'enviado', 'enviou'],
    ...['mandou', 'mandado', 'envios', 'encaminhado'],
  ],
  separate: ['separar', 'separado', 'separadamente', 'a parte'],
  serve: [
    ...['servir', 'empregado de mesa', 'garcom', 'servido', 'serve', 'empregados de mesa', 'garcons'],
    ...['servida'],
  ],
  service: ['servico', 'prestar servico', 'comodidade', 'servicos', 'comodidades', 'prestacao'],
  session: ['sessao', 'sessao paralela', 'sessoes', 'sessoes paralelas', 'bloco'],
  share: [
    ...['partilhar', 'partilha', 'compartilhar', 'dividir', 'divisao', 'partilhado', 'compartilhado'],
    ...['partilha de', 'dividido', 'repartir'],
  ],
  shop: [
    ...['loja', 'supermercado', 'mercado', 'compras', 'centro comercial', 'lojas', 'mercados'],
    ...['supermercados', 'shopping', 'mercearia', 'feira'],
  ],
  short: ['curto', 'breve', 'encurtar', 'abreviar', 'curta', 'curtos', 'breves', 'brevemente'],
  show: [
    ...['mostrar', 'exibir', 'apresentar', 'demonstrar', 'demonstracao', 'exibido', 'exibicao'],
    ...['apresentado', 'demonstra'],
  ],
  shower: ['duche', 'chuveiro', 'toalha', 'banho'],
  'side-event': ['evento paralelo', 'eventos paralelos', 'evento satelite'],
  sign: [
    ...['assinar', 'assinatura', 'signatario', 'subscrever', 'assinado', 'assinaturas', 'assina'],
    ...['signatarios', 'rubrica'],
  ],
  'sign-language': [
    ...['lingua gestual', 'lingua de sinais', 'libras', 'lgp', 'interprete gestual'],
    ...['interprete de libras'],
  ],
  signage: [
    ...['sinaletica', 'sinalizacao', 'placa', 'seta', 'placas', 'setas', 'sinais', 'indicacao'],
    ...['sinalizar', 'sinalizado'],
  ],
  'sim-card': ['cartao sim', 'sim', 'roaming', 'dados moveis'],
  size: [
    ...['tamanho', 'dimensao', 'formato', 'medida', 'superficie', 'tamanhos', 'dimensoes', 'medidas'],
    ...['formatos', 'numero de roupa', 'qual o tamanho'],
  ],
  skill: ['competencia', 'habilidade', 'aptidao', 'talento'],
  slides: [
    ...['diapositivo', 'slides', 'powerpoint', 'apresentacao', 'slide', 'diapositivos', 'ppt'],
    ...['apresentacoes', 'power point'],
  ],
  small: ['pequeno', 'minusculo', 'reduzido', 'pequena', 'pequenos', 'menor', 'mini'],
  smoking: [
    ...['fumar', 'fumador', 'fumante', 'cigarro', 'tabaco', 'tabagismo', 'fumo', 'fumadores'],
    ...['fumantes', 'cigarros', 'vapear', 'fuma'],
  ],
  snack: [
    ...['lanche', 'merenda', 'petisco', 'sandes', 'salgadinho', 'lanches', 'petiscos', 'sanduiche'],
    ...['bolachas', 'snacks', 'salgados', 'aperitivos'],
  ],
  'social-media': [
    ...['rede social', 'facebook', 'instagram', 'twitter', 'linkedin', 'hashtag', 'redes sociais'],
    ...['tiktok', 'publicacao nas redes', 'youtube', 'postagem', 'hashtags'],
  ],
  solution: ['solucao', 'solucionar', 'remediar', 'solucoes', 'resolver', 'resolvido', 'resolve', 'remedio'],
  souvenir: [
    ...['lembranca', 'brinde', 'prenda', 'presente', 'saco do congresso', 'oferta', 'lembrancas'],
    ...['brindes', 'prendas', 'presentes', 'ofertas', 'kit de boas vindas', 'sacos', 'mimo'],
  ],
  space: ['espaco', 'metro quadrado', 'espacoso', 'espacos', 'metros quadrados', 'area'],
  speaker: [
    ...['orador', 'palestrante', 'conferencista', 'oradora', 'expositor', 'oradores', 'palestrantes'],
    ...['conferencistas', 'comunicador', 'preletor'],
  ],
  speed: [
    ...['velocidade', 'rapido', 'veloz', 'lento', 'rapidez', 'rapidamente', 'depressa', 'devagar'],
    ...['lentidao', 'rapida'],
  ],
  sponsor: [
    ...['patrocinador', 'patrocinio', 'patrocinar', 'mecenas', 'mecenato', 'patrocinadores'],
    ...['patrocinado', 'patrocinios', 'apoiador', 'sponsor'],
  ],
  sport: [
    ...['desporto', 'esporte', 'corrida', 'ginastica', 'futebol', 'ioga', 'desportos', 'esportes'],
    ...['jogo de futebol', 'ginasio', 'partida', 'desportivo', 'esportivo'],
  ],
  staff: [
    ...['pessoal', 'funcionario', 'trabalhador', 'empregado', 'colaborador', 'funcionarios'],
    ...['trabalhadores', 'empregados', 'staff', 'recursos humanos', 'colaboradores'],
  ],
  stage: ['palco', 'estrado', 'podio', 'palcos', 'tribuna', 'em palco'],
  stairs: ['escada', 'escadaria', 'degrau', 'escadas', 'degraus', 'escadarias'],
  stakeholder: ['parte interessada', 'partes interessadas', 'interveniente'],
  stamp: ['carimbo', 'carimbar', 'selo branco'],
  stand: [
    ...['stand', 'banca', 'quiosque', 'estande', 'stands', 'bancas', 'quiosques', 'estandes'],
    ...['banquinha', 'barraca'],
  ],
  station: [
    ...['estacao', 'paragem', 'gare', 'apeadeiro', 'rodoviaria', 'estacoes', 'paragens'],
    ...['ponto de onibus', 'terminal', 'parada'],
  ],
  stationery: [
    ...['papel', 'folha', 'caneta', 'lapis', 'bloco de notas', 'papelaria', 'canetas', 'folhas'],
    ...['lapis de cor', 'cadernos', 'blocos', 'caderno', 'esferografica'],
  ],
  stopover: ['escala', 'voo de ligacao', 'conexao aerea'],
  streaming: [
    ...['streaming', 'transmissao', 'transmitir', 'em direto', 'ao vivo', 'transmitido', 'transmite'],
    ...['transmissao ao vivo', 'direto', 'em direto na internet', 'live'],
  ],
  street: [
    ...['rua', 'avenida', 'praca', 'largo', 'estrada', 'ruas', 'avenidas', 'pracas', 'estradas'],
    ...['alameda', 'travessa'],
  ],
  strike: ['greve', 'greves', 'paralisacao'],
  student: [
    ...['estudante', 'aluno', 'universitario', 'doutorando', 'estudantes', 'alunos', 'universitarios'],
    ...['doutorandos', 'estudantil'],
  ],
  subcommittee: [
    ...['subcomissao', 'grupo de trabalho', 'equipa', 'equipe', 'subgrupo', 'equipas', 'equipes'],
    ...['grupos de trabalho', 'subcomite', 'subcomissoes'],
  ],
  submit: [
    ...['submeter', 'submissao', 'apresentar proposta', 'entregar', 'submetido', 'submissoes'],
    ...['entregue', 'entrega', 'apresentar', 'apresentacao de trabalhos', 'envio', 'enviar'],
  ],
  subscription: ['assinatura de revista', 'assinante', 'subscritor', 'subscricao'],
  subtitle: ['legenda', 'legendagem', 'legendar', 'legendas', 'legendado', 'legendagem automatica'],
  success: ['sucesso', 'exito', 'bem sucedido', 'triunfo'],
  supplier: [
    ...['fornecedor', 'prestador', 'empreiteiro', 'fornecedores', 'prestadores', 'fornecedora'],
    ...['empreiteiros', 'empresa de catering'],
  ],
  support: [
    ...['apoiar', 'apoio', 'suporte', 'respaldar', 'sustentar', 'apoios', 'apoia', 'apoiado'],
    ...['apoiante', 'suportar'],
  ],
  surprise: ['surpresa', 'inesperado', 'imprevisto', 'surpreender'],
  survey: [
    ...['inquerito', 'questionario', 'sondagem', 'enquete', 'inqueritos', 'questionarios'],
    ...['sondagens', 'avaliacao de satisfacao', 'pesquisa de satisfacao', 'feedback'],
  ],
  sustainability: [
    ...['sustentabilidade', 'sustentavel', 'pegada de carbono', 'pegada ecologica'],
    ...['neutralidade carbonica', 'compensar emissoes', 'evento verde', 'sustentaveis'],
  ],
  system: ['sistema', 'sistemas', 'plataforma'],
  table: ['mesa', 'secretaria', 'bancada', 'mesas', 'carteira', 'secretarias'],
  take: ['pegar', 'apanhar', 'levantar', 'agarrar', 'leva', 'tira', 'apanha', 'levar'],
  target: [
    ...['meta', 'objetivo', 'objectivo', 'alvo', 'marco', 'metas', 'objetivos', 'objectivos'],
    ...['marcos', 'alvos'],
  ],
  task: ['tarefa', 'afazer', 'incumbencia', 'tarefas', 'afazeres', 'coisas a fazer', 'o que fazer', 'missao'],
  tax: ['imposto', 'iva', 'taxa', 'fiscal', 'tributo', 'impostos', 'tributos', 'fiscais', 'tributacao'],
  taxi: ['taxi', 'uber', 'tvde', 'taxis', 'bolt', 'cabify'],
  teacher: [
    ...['professor', 'docente', 'educador', 'formador', 'professores', 'docentes', 'formadores'],
    ...['professora', 'educadores', 'mestre'],
  ],
  'team-building': ['dinamica de grupo', 'quebra gelo', 'espirito de equipa'],
  'technical-visit': [
    ...['visita tecnica', 'visita de campo', 'visita ao terreno', 'visitas tecnicas'],
    ...['visita de inspecao', 'visitas de campo', 'visita ao local', 'vistoria'],
  ],
  technology: [
    ...['tecnologia', 'tecnico', 'software', 'digital', 'informatica', 'tecnologias', 'tecnicos'],
    ...['informatico', 'tecnologico', 'tecnica'],
  ],
  temperature: [
    ...['temperatura', 'calor', 'frio', 'quente', 'ar condicionado', 'aquecimento', 'temperaturas'],
    ...['graus', 'aquecer', 'climatizacao', 'arrefecer', 'climatizado'],
  ],
  tender: [
    ...['concurso publico', 'licitacao', 'caderno de encargos', 'licitacoes', 'concursos publicos'],
    ...['adjudicacao', 'adjudicar', 'concorrencia publica', 'ajuste direto'],
  ],
  tent: ['tenda', 'toldo', 'marquise', 'tendas', 'toldos', 'barraca', 'pavilhao de lona'],
  test: [
    ...['testar', 'teste', 'ensaiar', 'ensaio', 'experimentar', 'piloto', 'testes', 'testado'],
    ...['ensaios', 'provas', 'ensaiado', 'ensaio geral', 'teste de som'],
  ],
  thank: [
    ...['agradecer', 'agradecimento', 'obrigado', 'gratidao', 'agradece', 'agradecimentos'],
    ...['reconhecimento'],
  ],
  theft: ['roubo', 'furto', 'roubar', 'ladrao', 'roubado', 'roubos', 'furtos', 'ladroes', 'carteirista'],
  theme: [
    ...['tema', 'topico', 'assunto', 'eixo', 'lema', 'tematica', 'temas', 'topicos', 'assuntos'],
    ...['eixos', 'tematicas'],
  ],
  think: ['pensar', 'opiniao', 'achar', 'considerar', 'crer', 'opinioes', 'acredita', 'acreditar', 'parecer'],
  third: ['terco', 'dois tercos', 'terceira parte'],
  ticket: [
    ...['bilhete', 'passagem', 'ingresso', 'cartao de embarque', 'bilhetes', 'passagens', 'ingressos'],
    ...['passe', 'entrada', 'bilheteira', 'bilheteria'],
  ],
  title: ['titulo', 'cabecalho', 'intitulado', 'titulos', 'cabecalhos', 'designacao', 'intitular'],
  toast: ['brinde', 'brindar', 'fazer um brinde', 'tchim'],
  today: ['hoje', 'agora', 'atual', 'actual', 'atualmente'],
  toilet: [
    ...['casa de banho', 'banheiro', 'sanitario', 'lavabo', 'retrete', 'casas de banho', 'banheiros'],
    ...['wc', 'sanitarios', 'lavabos', 'quarto de banho'],
  ],
  tomorrow: ['amanha', 'depois de amanha'],
  tourism: [
    ...['turismo', 'turista', 'turistico', 'atracao', 'turistas', 'turisticos', 'atracoes'],
    ...['pontos turisticos', 'pontos de interesse'],
  ],
  traffic: ['transito', 'trafego', 'engarrafamento', 'congestionamento'],
  train: [
    ...['comboio', 'trem', 'ferrovia', 'caminho de ferro', 'ferroviario', 'comboios', 'trens'],
    ...['alfa pendular', 'ferrovias'],
  ],
  training: [
    ...['formacao', 'curso', 'capacitacao', 'treino', 'formar', 'capacitar', 'treinamento'],
    ...['formacoes', 'cursos', 'capacitacoes', 'briefing', 'formado', 'treinar', 'estagio'],
  ],
  translate: [
    ...['traduzir', 'traducao', 'tradutor', 'traduz', 'traducoes', 'traduzido', 'tradutores'],
    ...['traducao escrita'],
  ],
  transparency: ['transparencia', 'transparente', 'prestacao de contas'],
  transport: [
    ...['transporte', 'transfer', 'traslado', 'vaivem', 'transportes', 'transfers'],
    ...['transporte publico', 'vai e vem', 'boleia', 'carona', 'transferes'],
  ],
  travel: [
    ...['viagem', 'viajar', 'deslocacao', 'deslocamento', 'viagens', 'viaja', 'deslocacoes', 'ida'],
    ...['viajante'],
  ],
  treasurer: ['tesoureiro', 'tesouraria', 'tesoureira', 'tesoureiros', 'financeiro'],
  tree: ['arvore', 'arvores', 'plantar', 'muda de planta'],
  truck: ['camiao', 'caminhao', 'reboque', 'camioes'],
  trust: ['confianca', 'fiavel', 'confiavel', 'fiabilidade'],
  turnout: ['numero de presencas', 'afluencia', 'contagem de presencas'],
  unanimous: [
    ...['unanime', 'unanimidade', 'consenso', 'consensual', 'unanimemente', 'consensos'],
    ...['por unanimidade', 'todos a favor'],
  ],
  union: ['sindicato', 'sindical', 'sindicalista', 'sindicatos', 'sindicais', 'central sindical'],
  university: [
    ...['universidade', 'faculdade', 'campus', 'politecnico', 'reitoria', 'universidades'],
    ...['faculdades', 'instituto superior', 'reitor'],
  ],
  upload: ['carregar ficheiro', 'upload', 'fazer upload'],
  urgent: [
    ...['urgente', 'urgencia', 'quanto antes', 'urgentes', 'imediatamente', 'o mais rapido'],
    ...['com urgencia'],
  ],
  use: [
    ...['usar', 'utilizar', 'uso', 'utilizacao', 'utilizador', 'usuario', 'utiliza', 'usos'],
    ...['utilizadores', 'empregar'],
  ],
  vacancy: [
    ...['vaga', 'disponivel', 'disponibilidade', 'livre', 'vagas', 'lugares', 'disponiveis'],
    ...['lugares livres', 'livres', 'sobram'],
  ],
  vaccine: ['vacina', 'vacinacao', 'vacinar', 'imunizacao'],
  validity: ['validade', 'valido', 'caducidade', 'expirar', 'caducar'],
  venue: [
    ...['local', 'lugar', 'sitio', 'recinto', 'centro de congressos', 'locais', 'lugares', 'recintos'],
    ...['sede', 'espaco', 'sitios'],
  ],
  version: ['versao', 'versoes', 'versao revista'],
  vest: ['colete', 'bracadeira', 't shirt', 'bone', 'chapeu'],
  'vice-chair': ['vice presidente', 'vicepresidente', 'vice presidencia', 'vicepresidencia'],
  victim: ['vitima', 'sobrevivente', 'ferido', 'vitimas', 'sobreviventes', 'feridos'],
  video: [
    ...['video', 'filmar', 'filmagem', 'camara de video', 'videos', 'camara', 'camera', 'camaras'],
    ...['videografo', 'filmado'],
  ],
  violence: [
    ...['violencia', 'violento', 'agressao', 'conflito', 'guerra', 'violencias', 'conflitos'],
    ...['guerras', 'ataque', 'luta'],
  ],
  visa: [
    ...['visto', 'visto de entrada', 'autorizacao de entrada', 'vistos', 'vistos de entrada'],
    ...['consular', 'schengen'],
  ],
  volunteer: ['voluntario', 'voluntariado', 'voluntarios', 'voluntaria', 'nao remunerado'],
  vote: [
    ...['votar', 'voto', 'votacao', 'sufragio', 'escrutinio', 'votos', 'votado', 'vota', 'votacoes'],
    ...['boletim de voto'],
  ],
  voucher: ['vale', 'cupao', 'cupom', 'senha de refeicao', 'codigo promocional'],
  wait: ['esperar', 'aguardar', 'esperanca', 'expectativa', 'espera', 'esperado', 'aguarda', 'espera se'],
  'waiting-list': ['lista de espera', 'fila', 'espera', 'listas de espera', 'filas', 'bicha', 'fazer fila'],
  walk: [
    ...['caminhar', 'pedonal', 'peao', 'andar a pe', 'caminhada', 'a pe', 'caminhadas', 'andar'],
    ...['passear', 'trilho', 'marcha'],
  ],
  wall: ['parede', 'muro', 'teto da sala', 'telhado', 'janela'],
  want: [
    ...['querer', 'desejar', 'desejo', 'preferir', 'preferencia', 'deseja', 'prefere', 'pretende'],
    ...['pretender', 'vontade'],
  ],
  warehouse: ['armazem', 'deposito de material', 'arrecadacao', 'almoxarifado'],
  warning: ['alerta', 'advertencia', 'cuidado', 'alertar'],
  waste: [
    ...['residuo', 'lixo', 'reciclagem', 'reciclar', 'desperdicio', 'lixos', 'caixote', 'residuos'],
    ...['ecoponto', 'contentor', 'reciclado', 'lixeira', 'sobras'],
  ],
  water: ['agua', 'agua potavel', 'hidrico', 'aguas', 'torneira', 'bebedouro', 'agua da torneira', 'fonte'],
  weather: [
    ...['meteorologia', 'chuva', 'sol', 'vento', 'neve', 'previsao meteorologica', 'chover', 'chove'],
    ...['clima', 'tempo que faz', 'trovoada', 'tempestade', 'guarda chuva', 'mau tempo'],
  ],
  website: [
    ...['sitio web', 'pagina web', 'website', 'site', 'portal', 'ligacao', 'sites'],
    ...['pagina na internet', 'links', 'link', 'url', 'sitios web', 'pagina oficial'],
  ],
  week: ['semana', 'semanal', 'fim de semana', 'semanas', 'semanais'],
  weight: ['peso', 'pesar', 'quilograma', 'quilo', 'pesado', 'pesos', 'quilos', 'kg', 'pesa', 'pesada'],
  welcome: [
    ...['bem vindo', 'saudar', 'boas vindas', 'saudacao', 'receber', 'acolher', 'acolhimento'],
    ...['recepcao', 'rececao', 'bem vindos'],
  ],
  whiteboard: ['quadro branco', 'flipchart', 'quadro', 'marcador'],
  width: ['largura', 'largo', 'amplitude', 'larguras', 'larga'],
  witness: ['testemunha', 'testemunho', 'depoimento'],
  woman: [
    ...['mulher', 'feminino', 'rapariga', 'menina', 'senhora', 'mulheres', 'raparigas', 'meninas'],
    ...['senhoras', 'feminina'],
  ],
  word: [
    ...['palavra', 'vocabulo', 'caracteres', 'termo', 'palavras', 'termos', 'limite de palavras'],
    ...['numero de palavras'],
  ],
  work: [
    ...['trabalho', 'trabalhar', 'emprego', 'laboral', 'obra', 'trabalhos', 'trabalha', 'trabalhou'],
    ...['empregos', 'servico'],
  ],
  workshop: [
    ...['oficina', 'workshop', 'atelier', 'aula pratica', 'oficinas', 'workshops', 'ateliers'],
    ...['sessao pratica'],
  ],
  world: ['mundo', 'terra', 'planeta', 'continente', 'mundos', 'mundial', 'planetas'],
  worry: ['preocupar', 'preocupacao', 'preocupado', 'receio'],
  write: [
    ...['escrever', 'escrito', 'redigir', 'redacao', 'rascunho', 'escreve', 'escreveu', 'redige'],
    ...['rascunhos', 'por escrito', 'escrita'],
  ],
  year: ['ano', 'anual', 'anualmente'],
  yesterday: ['ontem', 'anteontem'],
  youth: ['jovem', 'juventude', 'juvenil', 'adolescente', 'jovens'],
  zone: ['zona', 'zonas', 'perimetro'],
};
