import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Português do Brasil. “Você”, como nos serviços públicos; sem gênero para a pessoa.
 * Palavras fixas: fazer login, página de login, responsável pelo site, endereço, conta, recarregar,
 * limpar o cache, janela anônima.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Ajuda com esta página',
  launcher: 'Ajuda com o erro 401',
  restart: 'Começar de novo',
  close: 'Fechar',
  back: 'Voltar',
  answers: 'Sua resposta',
  conversation: 'Conversa',
  change: 'Mudar esta resposta: {answer}',
  progress: 'Passo {index} de {of}',
  busy: {
    looking: 'Estou olhando a página…',
    reading: 'Estou lendo…',
  },
  messages: {
    'finding.session-expired': 'Seu login nesta página expirou.',
    'finding.signed-out': 'Esta página só abre para quem fez login. Ela respondeu {status}.',
    'signIn.offer': 'Faça login e depois volte a esta página.',
    'signIn.offerFind': 'Posso procurar a página de login deste site. Faça login lá e depois volte.',
    'signIn.offerHome':
      'Procure na página inicial do site “Entrar”, “Acessar” ou algo parecido, e faça login lá. Depois volte a esta página.',
    'signIn.offerBox':
      'Seu navegador pede, em uma janela própria, o usuário e a senha para “{realm}”. Eu não consigo ver o que você digita ali.',
    'problem.own': 'Algo deu errado do meu lado. O responsável pelo site pode ajudar.',
  },
  choices: {
    'signIn.find': 'Procurar a página de login',
    'signIn.open': 'Abrir a página de login',
    'signIn.openHome': 'Abrir a página inicial',
    'signIn.showBox': 'Mostrar a janela de login',
    'signIn.accepted': 'Fiz login',
    'signIn.noAccount': 'Não tenho conta',
    'signIn.forgotten': 'Esqueci minha senha',
    'owner.contact': 'Falar com o responsável',
    'step.next': 'Ir para o próximo passo',
  },
};

/** Português do Brasil, depois da primeira mensagem. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Estou verificando a página de novo…',
    reloading: 'Estou recarregando a página…',
    searching: 'Estou procurando no site…',
    listing: 'Estou olhando o que seu navegador guarda deste site…',
    clearing: 'Estou apagando…',
    delivering: 'Um momento…',
  },
  messages: {
    'finding.unreachable': 'O site não responde no momento.',
    'finding.rate-limited': 'O site recebeu solicitações demais da sua rede e pede que você espere.',
    'finding.address-blocked':
      'O site bloqueia a rede em que você está. Fazer login não muda isso; usar outra rede, talvez.',
    'finding.other-error': 'Isto não é um erro 401: a página respondeu {status}.',
    'finding.no-permission': 'Esta página está fechada para você, com ou sem login.',
    'finding.bad-site-data':
      'A página abre sem os dados que seu navegador guarda deste site, mas não com eles.',
    'finding.server-misconfigured': 'Isto parece um erro do site, não seu.',
    'finding.recovered': 'Ao carregar, esta página respondeu 401. Agora ela responde normalmente.',
    'finding.stale-copy': 'O que você vê é uma cópia antiga da página.',
    'finding.cookies-blocked': 'Seu navegador não guarda o que este site precisa para reconhecer seu login.',
    'finding.clock-skew':
      'O relógio deste dispositivo está errado em cerca de {minutes}. Por isso, um login parece antigo demais ou novo demais.',
    'finding.network-sign-in':
      'Esta página só abre de dentro de uma rede específica, como a do seu trabalho.',
    'finding.login-redirect': 'O endereço leva primeiro a uma página de login.',
    'finding.wrong-address': 'O endereço tem um pequeno erro. Sem ele, a página abre.',
    'finding.wrong-credentials': 'O site não aceitou o usuário ou a senha.',
    'finding.login-does-not-stick':
      'Seu login foi aceito, mas não dura. Talvez dados antigos no seu navegador estejam atrapalhando.',
    'finding.cannot-tell':
      'Daqui não consigo ver o que a página responde. Um erro 401 quer dizer que ela pede login.',
    'finding.answersStrangers':
      'Quem não fez login recebe {status} deste endereço. Não consigo ver o que você recebe.',
    'finding.forbidden': 'Esta página responde 403. Alguns sites respondem assim a quem não fez login.',
    'finding.formExpired': 'O formulário ficou aberto por tempo demais, por isso o site não aceitou o envio.',
    'finding.leadsOn': 'O endereço leva a outra página deste site.',
    'finding.opensForStrangers': 'A página recusou seu navegador. Para quem não fez login, ela agora abre.',
    'finding.opensForYou': 'A página agora abre para você.',
    'finding.requestAnswered': 'Algo nesta página recebeu a resposta {status}.',
    'finding.requestClosed': 'Algo nesta página está fechado para você, com ou sem login.',
    'finding.requestExpired': 'Algo nesta página foi recusado: seu login expirou.',
    'finding.requestOpens': 'O que foi recusado nesta página agora abre para você.',
    'finding.requestRefused': 'Algo nesta página só abre para quem fez login.',
    'finding.signInHere': 'A página pede que você faça login, e o formulário de login está nela mesma.',
    'finding.stepUp': 'Você fez login, mas esta página pede um login mais forte.',
    'finding.wordsSay401': 'O texto da página diz 401: ela só abre para quem fez login.',
    'address.offer':
      '{address} é o endereço que você queria? Uma letra errada pode levar a uma página fechada, e alguns links levam a páginas que só algumas pessoas podem abrir.',
    'address.offerUnknown':
      'O endereço no alto do seu navegador é o que você queria? Uma letra errada pode levar a uma página fechada, e alguns links levam a páginas que só algumas pessoas podem abrir.',
    'failure.ask': 'Que página não abre? Digite o endereço dela ou cole o texto do erro.',
    'failure.otherSite':
      'Daqui não consigo olhar {site}: é outro site. Cole o texto do erro ou siga os cinco passos.',
    'input.unreadable':
      'Não encontrei nenhum endereço no texto. Um endereço é como example.com/pagina; um erro é como “401 Unauthorized”.',
    'input.scheme': 'Só é possível abrir endereços que começam com http:// ou https://.',
    'input.empty': 'O campo estava vazio.',
    'address.correct': 'Digite o endereço certo.',
    'address.passwordDropped': 'Havia um usuário ou uma senha no endereço. Removi essa parte.',
    'address.same': 'É o mesmo endereço de antes.',
    'address.alsoAsks': 'Esse endereço também pede login. Se for o certo, continue.',
    'address.otherError': 'Esse endereço também não funciona. Confira letra por letra.',
    'address.alsoForbids': 'Esse endereço responde 403 a quem não fez login. Se for o certo, continue.',
    'address.leadsOn': 'Esse endereço leva a outra página deste site. Abra o endereço para ver.',
    'address.opensForStrangers':
      'Para quem não fez login, {address} abre. Abra o endereço para ver se também abre para você.',
    'address.tryIt': 'Daqui não consigo testar {address}. Abra o endereço para ver.',
    'address.suggest': 'Testei {suggestion} e recebi resposta. É esse o endereço que você queria?',
    'address.suggestOther':
      'Talvez o certo seja {suggestion}: daqui não consigo testar. Ou digite o endereço certo.',
    'address.linkExpired':
      'Este link valia por um certo tempo, e esse tempo acabou. Peça um novo a quem enviou.',
    'address.copied': 'Copiado. Abra seu navegador, cole o endereço lá e faça login.',
    'address.notCopied':
      'Não consegui copiar. Procure no menu deste aplicativo como abrir a página no navegador.',
    'signIn.offerBoxMaybe':
      'Seu navegador talvez peça, em uma janela própria, o usuário e a senha para “{realm}”. Se nenhuma janela aparecer, procure uma página de login no site.',
    'signIn.offerBoxThere':
      'Abra o endereço: se você ainda não fez login, seu navegador pede, em uma janela própria, o usuário e a senha para “{realm}”. Eu não consigo ver o que você digita ali.',
    'signIn.offerFrame':
      'Você vê esta página dentro de outro site, e ali seu navegador não pede senha. Copie o endereço e abra em uma aba separada.',
    'signIn.offerHere': 'Use o formulário de login desta página.',
    'signIn.offerHomeScreen':
      'Você vê esta página como um aplicativo da tela inicial, e ali a janela de senha não aparece. Copie o endereço e abra no seu navegador.',
    'signIn.offerNoBox':
      'A página pede a senha de um modo que seu navegador não conhece. Talvez outro navegador conheça; o responsável também pode ajudar.',
    'signIn.offerThereForm': 'Abra o endereço e use o formulário de login de lá. Depois volte.',
    'signIn.offerWorker':
      'Um programa auxiliar do site, guardado no seu navegador, impede a janela de senha. Remova o programa, e a página é recarregada.',
    'signIn.siteKnows': 'O site agora reconhece seu login. Recarregue ou abra a página: ela abre?',
    'signIn.siteDoesNotKnow': 'O site não reconhece seu login. A página de login aceitou seus dados?',
    'signIn.offerZoom': 'Saia da sua conta no Zoom e faça login de novo.',
    'signIn.offerThere': 'Faça login lá e depois volte a esta página.',
    'signIn.offerElsewhere': 'O login fica em outro site. Abra o endereço, faça login lá e volte.',
    'signIn.offerNetwork':
      'Primeiro conecte-se a essa rede, por exemplo pela VPN dela. Depois recarregue a página. Se uma janela pedir uma senha, é a da sua conta do trabalho.',
    'signIn.offerCookies':
      'Permita os cookies deste site nas configurações do seu navegador, quase sempre na parte de privacidade. Depois faça login.',
    'signIn.offerSecure':
      'O endereço começa com http://, e o login só é mantido com https://. Troque http:// por https:// e faça login lá.',
    'signIn.offerInApp':
      'Você vê esta página dentro de um aplicativo ({app}), onde um login muitas vezes se perde. Abra a página no seu navegador: copie o endereço e cole lá. Ou faça login aqui.',
    'signIn.offerInSomeApp':
      'Você vê esta página dentro de um aplicativo, onde um login muitas vezes se perde. Abra a página no seu navegador: copie o endereço e cole lá. Ou faça login aqui.',
    'signIn.afterPost':
      'Seu formulário não foi aceito. Copie o que você escreveu antes de sair desta página. Depois faça login e envie de novo.',
    'signIn.trouble': 'O que está dando errado?',
    'signIn.wantsCode':
      'O código vem de um aplicativo, de um SMS ou de um e-mail, e vale por mais ou menos um minuto. Use o mais recente. Se nenhum chegar, o responsável pode ajudar.',
    'signIn.linkUsed':
      'O link de um e-mail funciona uma vez só, e por pouco tempo. Peça um novo e abra neste navegador.',
    'signIn.otherAccount':
      'Talvez você esteja usando outra conta, do trabalho ou pessoal. Saia dela e faça login com a conta certa.',
    'signIn.comeBack': 'Faça login lá e depois volte. Eu verifico a página.',
    'signIn.stillAfterReturn': 'Que bom que você voltou. O login deu certo?',
    'signIn.unclear': 'Daqui não consigo ver seu login. Recarregar a página mostra se deu certo.',
    'signIn.parting': 'Você fez login, e a página ainda responde 401. O site mostra seu nome?',
    'signIn.refused':
      'Um erro 401 logo depois do login quer dizer que há um erro no usuário ou na senha. Confira a digitação e a tecla Caps Lock.',
    'signIn.refusedTwice':
      'Não tente uma terceira vez: muitos sites bloqueiam a conta nesse caso. Crie uma nova senha.',
    'signIn.noAccount':
      'Procure “Cadastre-se” ou “Criar conta” no site. Alguns sites só criam contas quando alguém pede: nesse caso, fale com o responsável.',
    'signIn.forgotten': 'Procure “Esqueceu a senha?” na página de login. O site ajuda você a criar uma nova.',
    'signIn.tooMany':
      'Um gerenciador de senhas guarda todas elas, e você só precisa de uma. Seu navegador já vem com um: deixe que ele salve a senha quando você fizer login.',
    'reload.offer': 'Às vezes uma página falha ao carregar. Fico com você enquanto ela é recarregada.',
    'reload.offerBox':
      'Às vezes uma página falha ao carregar. Quando ela é recarregada, seu navegador talvez peça uma senha; você pode cancelar. Fico com você.',
    'reload.offerElsewhere':
      'Às vezes uma página falha ao carregar. Feche a página, abra de novo e me diga o que ela mostra.',
    'reload.offerForm':
      'Copie o que você escreveu. Depois recarregue a página e envie o formulário mais uma vez.',
    'reload.opensForStrangers': 'Recarregue a página para ver se ela também abre para você.',
    'reload.offerCopy': 'Recarregar a página pede uma nova ao servidor. Fico com você.',
    'reload.offerWorker':
      'Um programa auxiliar do site, guardado no seu navegador, entrega a cópia antiga. Remova o programa, e a página é carregada de novo. O site o coloca de volta quando precisa.',
    'reload.offerClock':
      'Acerte o relógio deste dispositivo: nas configurações de data e hora, de preferência no automático. Depois recarregue a página.',
    'reload.byHand': 'Manualmente: {reload}. Ou abra uma janela anônima ({keys}) e vá para {address}.',
    'reload.unclear': 'Não consigo saber se isso ajudou. O que a página mostra agora?',
    'clear.offer':
      'Dados de login antigos no seu navegador podem impedir sua entrada. Apagar esses dados faz você sair da sua conta neste site; rascunhos podem se perder.',
    'clear.offerZoom':
      'Desative temas e complementos do navegador que possam estar ativos. Depois limpe o cache: isso faz você sair da conta, e rascunhos podem se perder.',
    'clear.stored':
      'Algo que está guardado atrapalha. Apagar isso faz você sair da sua conta neste site; rascunhos podem se perder.',
    'clear.doubled':
      'Seu navegador guarda “{cookie}” duas vezes para este site, na versão antiga e na nova. A antiga atrapalha.',
    'clear.choose':
      'Posso apagar isto para você. Isso faz você sair da sua conta em todo o site, e rascunhos podem se perder. Escolha o que apagar.',
    'clear.byHand': 'Veja como você pode fazer isso.',
    'clear.gone': 'Apagado. Não sobrou nada.',
    'clear.left': 'Nem tudo foi apagado. Isto ainda está aqui; talvez outra aba esteja segurando.',
    'clear.leftHidden':
      'Apagado, até onde uma página consegue ver. Alguns cookies ficam escondidos das páginas; só seu navegador pode apagar esses.',
    'clear.signInAgain': 'Com isso, você saiu da sua conta. Faça login mais uma vez: agora ele pode durar.',
    'clear.private':
      'Uma janela anônima não envia nada do que está guardado. Abra uma ({keys}) e vá para {address}. A página abre lá?',
    'clear.proved': 'Então apagar os dados ajuda.',
    'clear.unclear': 'Só consigo consultar a página sem os seus dados. Recarregar a página mostra se ajudou.',
    'owner.offer':
      'O responsável pelo site pode ajudar: {email}. Preparei a mensagem; não há nada secreto nela.',
    'owner.offerGuess':
      'O responsável pelo site pode ajudar. Não sei o e-mail dele: {email} funciona em alguns sites, ou há uma página de contato. Preparei a mensagem; não há nada secreto nela.',
    'owner.offerNoMail':
      'O responsável pelo site pode ajudar. Procure uma página de contato. Preparei a mensagem; não há nada secreto nela.',
    'owner.offerPage':
      'O responsável pelo site tem uma página de contato. Copie a mensagem e cole lá; não há nada secreto nela.',
    'owner.offerPhone': 'Você pode ligar para o responsável pelo site: {phone}. Veja o que dizer.',
    'owner.offerPost':
      'O responsável pelo site recebe mensagens aqui mesmo. Leia a sua antes; não há nada secreto nela.',
    'owner.offerSecurity':
      'Só encontrei o contato para falhas de segurança. Ele não é para isto, mas uma pessoa lê as mensagens.',
    'owner.downloaded': 'Salvo como arquivo. Anexe a um e-mail ou cole o conteúdo.',
    'owner.notDelivered': 'Não funcionou. Tente outro jeito.',
    'owner.posted': 'O responsável recebeu sua mensagem.',
    'owner.written': 'Quando sua mensagem estiver a caminho, você já fez o que podia.',
    'owner.copied': 'Copiado. Cole a mensagem em um e-mail ou em um formulário de contato.',
    'owner.notCopied': 'Seu navegador não me deixou copiar. Selecione o texto acima.',
    'error.400':
      '400 Bad Request: o site não entendeu a solicitação. Muitas vezes o endereço está danificado.',
    'error.403': '403 Forbidden: fazer login de novo não ajuda. O responsável pode abrir a página para você.',
    'error.403SignIn':
      '403 Forbidden: se você não fez login, faça login primeiro. Se já fez, o responsável pode abrir a página para você.',
    'error.404':
      '{status} Not Found: não há nenhuma página neste endereço. Confira o endereço ou procure a página a partir da página inicial.',
    'error.407': '407 Proxy Authentication Required: sua rede pede login. Pergunte a quem cuida dela.',
    'error.408':
      '408 Request Timeout: sua solicitação demorou demais. Tente de novo, com uma conexão melhor se puder.',
    'error.429': 'Espere um minuto e tente de novo. Tentar mais vezes aumenta a espera.',
    'error.500':
      '500 Internal Server Error: o site está com uma falha. Tente de novo em alguns minutos; se continuar, avise o responsável.',
    'error.5xx':
      '{status}: o site está com uma falha ou sobrecarregado. Tente de novo em alguns minutos; se continuar, avise o responsável.',
    'error.511':
      '511 Network Authentication Required: sua rede pede login, como em um hotel ou em um aeroporto. Abra qualquer outra página para ver a página de login.',
    'error.other':
      '{status}: o site não entrega esta página a você. Tente de novo ou pergunte ao responsável.',
    'error.wait': 'O site pede que você espere. Até lá, não pergunto nada a ele.',
    'error.waitOver': 'O tempo acabou. Você já pode tentar de novo.',
    'error.unreachable':
      'Outro site abre? Se não, confira sua conexão. Se sim, tente de novo em alguns minutos.',
    'result.handedOver': 'O responsável já sabe. Você pode fechar isto.',
    'result.left': 'Tudo bem. Estou aqui quando você voltar.',
    'result.retracted': 'Eu errei: a página não abre para você. Vamos continuar.',
    'helpful.ask': 'Isso ajudou?',
    'helpful.why': 'O que faltou?',
    'helpful.tell': 'Conte ao responsável por esta página com suas palavras, sem senhas.',
    'helpful.thanks': 'Agradeço a resposta.',
    'helpful.sorry': 'Agradeço por contar. Se você não conseguir avançar, o responsável pode ajudar.',
  },
  choices: {
    'failure.unknown': 'Mostrar os cinco passos',
    'address.right': 'Sim, é o certo',
    'address.wrong': 'Não, vou corrigir',
    'signIn.trouble': 'Outra coisa está dando errado',
    'address.open': 'Abrir o endereço',
    'address.openSuggested': 'Abrir esse endereço',
    'address.openTarget': 'Abrir a página de destino',
    'address.copy': 'Copiar o endereço',
    'signIn.refused': 'Meu login não foi aceito',
    'signIn.openSignup': 'Abrir a página de cadastro',
    'signIn.openReset': 'Criar uma nova senha',
    'signIn.tooMany': 'Tenho senhas demais para lembrar',
    'signIn.wantsCode': 'Também pede um código',
    'signIn.linkUsed': 'O link do e-mail não funciona',
    'signIn.otherAccount': 'Talvez eu tenha outra conta',
    'signIn.ready': 'Agora tenho, quero fazer login',
    'signIn.nameShown': 'Sim, mostra meu nome',
    'signIn.nameNotShown': 'Não, não mostra',
    'reload.now': 'Recarregar a página',
    'reload.withBox': 'Recarregar a página, com a janela de login',
    'reload.byHand': 'Mostrar como fazer manualmente',
    'reload.worked': 'Agora abre',
    'reload.noChange': 'Continua igual',
    'clear.byHand': 'Vou fazer manualmente',
    'clear.done': 'Já apaguei',
    'clear.private': 'Testar antes uma janela anônima',
    'clear.privateOpens': 'Sim, lá abre',
    'clear.privateFails': 'Não, lá é igual',
    'owner.find': 'Descobrir como falar com o responsável',
    'owner.post': 'Enviar esta mensagem',
    'owner.mail': 'Escrever o e-mail',
    'owner.openContact': 'Abrir a página de contato',
    'owner.call': 'Ligar para o responsável',
    'owner.openSecurity': 'Escrever ao contato de segurança',
    'owner.otherWays': 'Outro jeito',
    'owner.download': 'Salvar a mensagem como arquivo',
    'owner.share': 'Compartilhar a mensagem',
    'owner.copy': 'Copiar a mensagem',
    'owner.openHome': 'Procurar uma página de contato',
    'owner.sent': 'Já escrevi ao responsável',
    'owner.leave': 'Vou deixar para depois',
    'error.tryAgain': 'Tentar de novo',
    'error.signIn': 'Fazer login primeiro',
    'error.checkAddress': 'Corrigir o endereço',
    'error.understood': 'Entendi, isso basta',
    'result.open': 'Abrir a página',
    'result.stillFails': 'Ainda não abre',
    'helpful.yes': 'Sim, ajudou',
    'helpful.no': 'Não, não ajudou',
    'helpful.notEnoughDetails': 'Faltam detalhes',
    'helpful.hardToUnderstand': 'Difícil de entender',
    'helpful.other': 'Outra coisa',
  },
  checked: 'O que verifiquei',
  sources: { measured: 'Medido', configured: 'Informado pelo site', told: 'Informado por você' },
  facts: {
    'page-status': 'A página respondeu {value} ao seu navegador',
    'address-status': 'Sem login, a página agora responde {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'A página pede um login do tipo “{value}”',
    realm: 'A parte protegida se chama “{value}”',
    'auth-error': '{value}',
    'retry-after': 'O site pede para esperar {value}',
    public: 'Esta página deveria estar aberta para todo mundo',
    'text-status': 'O texto da página diz {value}',
    reloaded: 'Continuou igual depois de recarregar a página',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Vezes que você voltou da página de login: {value}',
    'opens-privately': '{value}',
    product: 'Aconteceu no Zoom',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Cookies que aparecem duas vezes: {value}',
    clock: 'O relógio deste dispositivo e o do servidor têm uma diferença de {value}',
    'right-address': 'Este endereço responde: {value}',
    'other-address': 'Talvez seja este o endereço, e não consigo testar: {value}',
    'link-expired': 'O endereço contém um prazo, e ele já passou',
    requested: 'Foi esta própria página que pediu: não é uma página à parte',
    method: 'Foi um formulário enviado, por isso não pergunto de novo',
    'in-app': 'A página aparece dentro de um aplicativo: {value}',
    'request-id': 'O servidor chama esta solicitação de {value}',
    'visitor-status': 'Para o seu navegador, a página agora responde {value}',
    'leads-to': 'O endereço leva a {value}',
    gate: 'O login pertence a “{value}”',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'O endereço não responde',
    'no-status.elsewhere': 'O endereço leva a outro site',
    'no-status.another-page': 'O endereço leva a outra página deste site',
    'no-status.not-possible': 'Não consegui verificar o endereço a partir desta página',
    'auth-error.invalid_token': 'A página diz que o login recebido expirou ou não é válido',
    'auth-error.insufficient_scope': 'A página diz que seu login não basta para ela',
    'auth-error.stale': 'A página diz que o login recebido está desatualizado',
    'sign-in.accepted': 'O login foi aceito',
    'sign-in.refused': 'O login não foi aceito',
    'signed-in.true': 'O site reconhece seu login',
    'signed-in.false': 'O site não reconhece seu login',
    'sign-in-page.password-field': 'O endereço mostra uma página que pede uma senha',
    'sign-in-page.gate': 'O endereço mostra o login de um controle de acesso que fica antes do site',
    'sign-in-page.path': 'O endereço leva a uma página de login',
    'copy.service-worker':
      'A resposta veio de um programa auxiliar guardado no seu navegador, não do servidor',
    'copy.http-cache': 'A página veio do cache do seu navegador, não do servidor',
    'copy.history': 'A página veio do histórico do seu navegador, não do servidor',
    'cookies.kept': 'Seu navegador guarda os cookies deste site',
    'cookies.blocked': 'Seu navegador não guarda os cookies deste site',
    'cookies.secure-lost': 'Sem https://, seu navegador não guarda os cookies mais seguros deste site',
    'opens-privately.true': 'A página abre em uma janela anônima',
    'opens-privately.false': 'A página também não abre em uma janela anônima',
    'in-app.app': 'A página aparece dentro de um aplicativo',
    'auth-error.expired': 'A página diz que seu login expirou',
    'auth-error.insufficient_user_authentication': 'A página pede um login mais forte que o seu',
    'auth-error.form-expired': 'A página diz que o formulário ficou aberto por tempo demais',
    'box.will': 'Seu navegador pede a senha em uma janela própria',
    'box.may': 'Seu navegador talvez peça a senha em uma janela própria',
    'box.will-not': 'Aqui seu navegador não pede a senha por conta própria',
    'box-obstacle.worker': 'Um programa auxiliar guardado no seu navegador impede a janela de senha',
    'box-obstacle.frame': 'No quadro de outro site, a janela de senha não aparece',
    'box-obstacle.algorithm': 'Seu navegador não conhece o modo como a senha é pedida',
    'box-obstacle.home-screen': 'Em um aplicativo da tela inicial, a janela de senha não aparece',
    'rate-limit.used-up': 'A página diz que vieram solicitações demais da sua rede',
    'sign-in-page.autocomplete': 'O endereço mostra uma página que pergunta quem é você',
    'sign-in-page.here': 'A própria página pede que você faça login',
  },
  subCodes: {
    '401.1': '401.1: havia um erro no usuário ou na senha',
    '401.2': '401.2: do jeito que está configurado, o servidor não permite este login',
    '401.3': '401.3: você não está na lista de pessoas que podem abrir a página',
    '401.4': '401.4: um filtro do servidor negou seu acesso',
    '401.5': '401.5: um programa do servidor negou seu acesso',
    '401.501': '401.501: solicitações demais ao mesmo tempo da sua rede',
    '401.502': '401.502: solicitações demais da sua rede em pouco tempo',
    '401.503': '401.503: o servidor bloqueia o endereço da sua rede',
    '401.504': '401.504: o servidor bloqueia o nome da sua rede',
  },
  steps: {
    'check-url': 'Conferir o endereço',
    'log-in': 'Fazer login',
    reload: 'Recarregar',
    'clear-cache': 'Limpar o cache',
    'contact-owner': 'Falar com o responsável',
  },
  verdicts: {
    fixed: 'A página abre agora',
    'still-401': 'A página ainda responde 401',
    changed: 'A página agora responde {status}',
    'cannot-tell': 'Daqui não consigo saber',
  },
  verdictsWithoutStatus: {
    changed: 'A página não responde agora',
    'still-401': 'O endereço ainda leva à página de login',
  },
  dataKinds: {
    cookies: 'Cookies',
    'sign-in-keys': 'O que mantém seu login',
    'other-keys': 'Outros dados guardados, talvez rascunhos',
    databases: 'Bancos de dados, talvez com rascunhos',
    caches: 'Arquivos guardados',
    workers: 'Programas auxiliares guardados',
  },
  more: { one: 'mais {count}', many: 'mais {count}', other: 'mais {count}' },
  quoted: '“{value}”',
  forms: {
    'failure.submitted': {
      label: 'Endereço ou texto do erro',
      hint: 'example.com/pagina ou “401 Unauthorized”',
      submit: 'Verificar',
    },
    'address.submitted': { label: 'Endereço certo', hint: '', submit: 'Verificar este endereço' },
    'helpful.submitted': { label: 'Com suas palavras', hint: '', submit: 'Enviar ao responsável' },
  },
  clearBySite: 'Pedir que o site apague o que guardou aqui',
  ticks: {
    'reload.ticked': { legend: 'Remover antes', submit: 'Recarregar a página do zero' },
    'clear.ticked': { legend: 'Apagar', submit: 'Apagar o que está marcado' },
  },
  countdown: 'Ainda falta esperar: {time}',
  instructionsFor: 'No {browser}:',
  instructionsForAny: 'No seu navegador:',
  reloadBy: {
    keys: 'segure Ctrl e pressione F5; no Mac, ⌘+Shift+R',
    menu: 'toque em ↻ ao lado do endereço ou no menu do {browser}',
    anyMenu: 'toque em ↻ ao lado do endereço ou no menu do navegador',
    reopening: 'feche este aplicativo e abra-o de novo',
  },
  pickBrowser: 'Outro navegador',
  language: 'Idioma',
  reportTitle: 'A mensagem para o responsável',
  otherBrowser: 'Outro navegador',
  privateWindow: { chrome: 'Nova janela anônima', firefox: 'Nova janela privativa' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Shift' },
  privateMenu: 'pelo menu do navegador',
  clear: {
    'site-icon': [
      'Clique no ícone à esquerda do endereço.',
      'Escolha a opção de cookies e dados do site e, nela, os dados neste dispositivo.',
      'Apague o que aparece para este site.',
    ],
    padlock: [
      'Clique no cadeado ou no escudo à esquerda do endereço.',
      'Escolha limpar os cookies e os dados do site.',
      'Confirme.',
    ],
    safari: [
      'Abra Safari › Ajustes › Privacidade.',
      'Abra o gerenciamento dos dados de sites.',
      'Procure o site e remova os dados dele.',
    ],
    'safari-ios': [
      'Abra Ajustes › Apps › Safari › Avançado e, lá, os dados dos sites.',
      'Procure o site.',
      'Deslize o site para a esquerda e toque no botão de apagar.',
    ],
    'site-icon-phone': [
      'Toque no ícone à esquerda do endereço.',
      'Toque na opção de cookies e dados do site.',
      'Toque na lixeira e confirme.',
    ],
    'padlock-phone': [
      'Toque no cadeado ou no escudo à esquerda do endereço.',
      'Toque na opção de limpar os cookies e os dados do site.',
      'Confirme.',
    ],
    phone: [
      'Este navegador apaga os dados de todos os sites de uma vez: você sai da sua conta nos outros também.',
      'Abra o menu do navegador e as configurações dele.',
      'Procure a parte de privacidade e, nela, a opção de apagar os dados de navegação.',
      'Marque os cookies e os arquivos em cache, e nada mais.',
      'Confirme.',
    ],
    other: [
      'Clique ou toque no ícone ao lado do endereço e procure os dados deste site: se der para apagar ali, é só isso.',
      'Se não der, são apagados os dados de todos os sites de uma vez: você sai da sua conta nos outros também.',
      'Abra as configurações do navegador e procure a parte de privacidade.',
      'Escolha apagar os dados de navegação. Marque os cookies e o cache, e nada mais.',
      'Confirme.',
    ],
  },
  report: {
    subject: 'Erro {status} em {site}',
    greeting: 'Olá, uma página do seu site não abre para mim.',
    address: 'Página',
    answered: 'Resposta',
    askedFor: 'Login solicitado',
    seenAt: 'Visto em',
    browser: 'Navegador',
    clock: 'Diferença do relógio do meu dispositivo, em segundos',
    requestId: 'Solicitação',
    tried: 'Tentativas',
    nothingTried: 'nada ainda',
  },
};
