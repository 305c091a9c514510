import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Português: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'erro',
  status: 'status|estado|resposta|código de (status|estado|resposta)',
  code: 'código|cód',
  number: 'n|no|nº|num|número',
  numbered: `
    sala | quarto | apartamento | apto | bloco | escritório | andar | porta | fatura | pedido |
    cliente | artigo | voo | ônibus | linha | trem | plataforma | assento | mesa | versão |
    código postal | capítulo | rua | edifício | rodovia | nota fiscal | boleto
  `,
  unauthorized: `
    não (está |estás |é |foi |há |se encontra )?(mais )?(autorizad[oa]s?|autenticad[oa]s?|logad[oa]s?|conectad[oa]s?|identificad[oa]s?) |
    sem (autorização|autenticação) |
    (deve|precisa|necessita|tem (de|que)|terá que|é (preciso|necessário)) … (logad[oa]|logar|login|autenticar|autenticad[oa]|entrar|conectad[oa]|iniciar sessão|identificar|identificado|ligado) |
    (faça|efetue|inicie|realize) (o )?(login|sessão) (para|antes|primeiro) |
    para (continuar|acessar|prosseguir|ver) … (faça|efetue) (o )?login |
    nenhum(a)? (token|sessão|credencial) | (restrit[oa]|exclusiv[oa]) (a|para) (usuários|membros) |
    não pode autorizar
  `,
  signIn: `
    autenticação | autorização | login | acesso | identificação | credenciais | token | sessão |
    entrar
  `,
  required: `
    necessári[oa]s? | obrigatóri[oa]s? | requerid[oa]s? | exigid[oa]s? | é preciso | ausentes? |
    falta* | faltando | não (foi|foram) (fornecid[oa]s?|encontrad[oa]s?|informad[oa]s?|enviad[oa]s?) |
    não (fornecid[oa]s?|encontrad[oa]s?|informad[oa]s?) | requer | exige | solicitada
  `,
  failed: `
    falhou | falha | falharam | mal sucedid[oa] | malsucedid[oa] | impossível | não foi possível |
    erro | sem sucesso | rejeitad[oa] | exceção
  `,
  session: 'sessão|token|jwt|credenciais|login|autenticação|senha|acesso|nonce|cookie',
  expired: `
    expirou | expirad[oa]s? | expiraram | vencid[oa]s? | venceu | encerrad[oa] | terminou |
    finalizada | caducou | caducada | não é mais válid[oa] | esgotado | inatividade | tempo limite
  `,
  signedOut: `
    (faça|efetue|realize|fazer) (o )?(login|logon) (de novo|novamente|outra vez) |
    (entre|autentique se|conecte se|acesse|logue|identifique se|inicie sessão) (de novo|novamente|outra vez) |
    (foi|você foi) (automaticamente )?(desconectad[oa]|deslogad[oa]) |
    sessão (é |não é |não )?(inválida|válida|perdida|não encontrada|encontrada) | por inatividade
  `,
  credentials: `
    (nome de )?(usuário|utilizador) | senha | palavra passe | login | credenciais |
    (e mail|email) ou senha | combinação | dados de acesso | identificador | código de acesso
  `,
  wrong: `
    incorret[oa]s? | inválid[oa]s? | errad[oa]s? |
    não (é |são |está |estão )?(válid[oa]s?|corret[oa]s?) |
    não (conferem|confere|coincidem|correspondem?) | incorrect[oa]s? | desconhecid[oa]s? |
    não reconhecid[oa]s?
  `,
  access: 'acesso|permissão',
  denied: `
    negad[oa] | proibid[oa] | não (é )?(permitid[oa]|autorizad[oa]) | restrit[oa] | recusad[oa] |
    bloquead[oa] | interdito
  `,
  forbidden: `
    (não (tem|tens|possui|há)|sem) (a |as |os |o |suficientes )?(permissão|permissões|privilégios?|autorização|direitos?|acesso) |
    (permissão|permissões|privilégios) (insuficientes?|negad[oa]s?) | não (lhe |te )?é permitido |
    não (está|tem) (permitido|autoridade) | não (pode|podem) (acessar|aceder)
  `,
  page: 'página|url|recurso|endereço|site|objeto',
  missing: `
    não (foi |pôde ser |pode ser )?(encontrad[oa]|localizad[oa]|existe) | inexistente |
    não está disponível
  `,
  tooMany: `
    (muit[oa]s|demasiad[oa]s|excesso de) (tentativas*|requisições|solicitações|pedidos|falhas|logins|acessos) |
    pedido foi (limitado|suprimido) | limite de (requisições|solicitações|taxa|tentativas) |
    (excedeu|atingiu) o (limite|número)
  `,
  faults: 'erro (interno )?(do|de|no) servidor',
  reasons: {
    400: `
      (requisição|solicitação|pedido) (inválid[oa]|incorret[oa]|ruim|mal formad[oa]) | má requisição
    `,
    401: `
      não autorizad[oa] | acesso não autorizado | autenticação (necessária|requerida|obrigatória)
    `,
    403: 'proibid[oa]|acesso proibido',
    404: 'não encontrad[oa]|página não encontrada',
    405: 'método não permitido',
    407: 'autenticação (de|do) proxy (necessária|requerida)',
    408: `
      tempo (limite )?(de|da) (requisição|solicitação)( esgotado| excedido)? |
      solicitar tempo limite | tempo esgotado
    `,
    419: 'página expirada',
    429: 'muit[oa]s (requisições|solicitações|pedidos)',
    500: 'erro (interno )?(do|de|no) servidor( interno)?|erro interno',
    502: 'gateway (inválido|ruim|incorreto)|mau gateway',
    503: `
      serviço (temporariamente )?(indisponível|não disponível) | modo de manutenção | em manutenção
    `,
    504: 'tempo limite do gateway( esgotado)?|gateway timeout',
    511: 'autenticação (de|da) rede (necessária|requerida)',
  },
};
