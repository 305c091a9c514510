import type { DeferredWords, OpeningWords, Translation } from '../words.js';

/**
 * Español. «Usted», como en los servicios públicos y válido en todos los países; sin género para la persona.
 * Palabras fijas: iniciar sesión, página de inicio de sesión, responsable del sitio, dirección, cuenta,
 * volver a cargar, vaciar la caché, ventana privada.
 */
export const opening: Translation<OpeningWords> = {
  title: 'Ayuda con esta página',
  launcher: 'Ayuda con el error 401',
  restart: 'Empezar de nuevo',
  close: 'Cerrar',
  back: 'Atrás',
  answers: 'Su respuesta',
  conversation: 'Conversación',
  change: 'Cambiar esta respuesta: {answer}',
  progress: 'Paso {index} de {of}',
  busy: {
    looking: 'Estoy mirando la página…',
    reading: 'Estoy leyendo…',
  },
  messages: {
    'finding.session-expired': 'Su sesión en esta página ha caducado.',
    'finding.signed-out': 'Esta página solo se abre a quienes han iniciado sesión. Ha respondido {status}.',
    'signIn.offer': 'Inicie sesión y después vuelva a esta página.',
    'signIn.offerFind':
      'Puedo buscar la página de inicio de sesión de este sitio. Inicie sesión allí y después vuelva.',
    'signIn.offerHome':
      'Busque en la página principal del sitio «Iniciar sesión», «Acceder» o algo parecido, e inicie sesión allí. Después vuelva a esta página.',
    'signIn.offerBox':
      'Su navegador le pide en una ventana propia el usuario y la contraseña de «{realm}». Yo no puedo ver lo que escriba allí.',
    'problem.own': 'Algo ha fallado por mi parte. El responsable del sitio puede ayudarle.',
  },
  choices: {
    'signIn.find': 'Buscar la página de inicio de sesión',
    'signIn.open': 'Abrir la página de inicio de sesión',
    'signIn.openHome': 'Abrir la página principal',
    'signIn.showBox': 'Mostrar la ventana de inicio de sesión',
    'signIn.accepted': 'He iniciado sesión',
    'signIn.noAccount': 'No tengo cuenta',
    'signIn.forgotten': 'He olvidado mi contraseña',
    'owner.contact': 'Contactar con el responsable',
    'step.next': 'Ir al paso siguiente',
  },
};

/** Español, después del primer mensaje. */
export const deferred: Translation<DeferredWords> = {
  busy: {
    checking: 'Estoy comprobando la página otra vez…',
    reloading: 'Estoy volviendo a cargar la página…',
    searching: 'Estoy buscando en el sitio…',
    listing: 'Estoy mirando lo que su navegador guarda de este sitio…',
    clearing: 'Estoy borrando…',
    delivering: 'Un momento…',
  },
  messages: {
    'finding.unreachable': 'El sitio no responde en este momento.',
    'finding.rate-limited': 'El sitio ha recibido demasiadas solicitudes de su red y le pide que espere.',
    'finding.address-blocked':
      'El sitio bloquea la red en la que usted está. Iniciar sesión no cambia eso; usar otra red, quizá sí.',
    'finding.other-error': 'Esto no es un error 401: la página ha respondido {status}.',
    'finding.no-permission': 'Esta página está cerrada para usted, con sesión o sin ella.',
    'finding.bad-site-data':
      'La página se abre sin los datos que su navegador guarda de este sitio, pero con ellos no.',
    'finding.server-misconfigured': 'Esto parece un error del sitio, no suyo.',
    'finding.recovered': 'Al cargarse, esta página respondió 401. Ahora responde con normalidad.',
    'finding.stale-copy': 'Lo que ve es una copia antigua de la página.',
    'finding.cookies-blocked': 'Su navegador no guarda lo que este sitio necesita para reconocer su sesión.',
    'finding.clock-skew':
      'El reloj de este dispositivo se desvía alrededor de {minutes}. Por eso un inicio de sesión parece demasiado antiguo o demasiado reciente.',
    'finding.network-sign-in':
      'Esta página solo se abre desde una red determinada, por ejemplo la de su oficina.',
    'finding.login-redirect': 'La dirección lleva primero a una página de inicio de sesión.',
    'finding.wrong-address': 'La dirección tiene un pequeño error. Sin él, la página se abre.',
    'finding.wrong-credentials': 'El sitio no ha aceptado el usuario o la contraseña.',
    'finding.login-does-not-stick':
      'Su inicio de sesión se ha aceptado, pero no dura. Quizá estorban datos antiguos de su navegador.',
    'finding.cannot-tell':
      'Desde aquí no puedo ver lo que responde la página. Un error 401 significa que le pide iniciar sesión.',
    'finding.answersStrangers':
      'A quien no ha iniciado sesión, esta dirección le responde {status}. No puedo ver lo que le responde a usted.',
    'finding.forbidden':
      'La página responde aquí 403. Algunos sitios responden así a quienes no han iniciado sesión.',
    'finding.formExpired': 'El formulario estuvo abierto demasiado tiempo, y el sitio no lo ha aceptado.',
    'finding.leadsOn': 'La dirección lleva a otra página de este sitio.',
    'finding.opensForStrangers':
      'La página ha rechazado a su navegador. Para quien no ha iniciado sesión, ahora se abre.',
    'finding.opensForYou': 'La página ya se abre para usted.',
    'finding.requestAnswered': 'Algo en esta página ha recibido la respuesta {status}.',
    'finding.requestClosed': 'Algo en esta página está cerrado para usted, con sesión o sin ella.',
    'finding.requestExpired': 'Algo en esta página ha sido rechazado: su sesión ha caducado.',
    'finding.requestOpens': 'Lo que se rechazó en esta página ya se abre para usted.',
    'finding.requestRefused': 'Algo en esta página solo se abre a quienes han iniciado sesión.',
    'finding.signInHere':
      'La página le pide que inicie sesión, y el formulario para hacerlo está allí mismo.',
    'finding.stepUp': 'Ha iniciado sesión, pero esta página pide un inicio de sesión más seguro.',
    'finding.wordsSay401': 'El texto de la página dice 401: solo se abre a quienes han iniciado sesión.',
    'address.offer':
      '¿Es {address} la dirección que quería? Una sola letra equivocada puede llevar a una página cerrada, y algunos enlaces llevan a páginas que solo algunas personas pueden abrir.',
    'address.offerUnknown':
      '¿Es la dirección de la parte superior de su navegador la que quería? Una sola letra equivocada puede llevar a una página cerrada, y algunos enlaces llevan a páginas que solo algunas personas pueden abrir.',
    'failure.ask': '¿Qué página no se abre? Escriba su dirección o pegue lo que dice el error.',
    'failure.otherSite':
      'Desde aquí no puedo mirar {site}: es otro sitio. Pegue lo que dice el error o siga los cinco pasos.',
    'input.unreadable':
      'No he encontrado ninguna dirección en el texto. Una dirección es como example.com/pagina; un error, como «401 Unauthorized».',
    'input.scheme': 'Solo se pueden abrir las direcciones que empiezan por http:// o https://.',
    'input.empty': 'El campo estaba vacío.',
    'address.correct': 'Escriba la dirección correcta.',
    'address.passwordDropped': 'En la dirección había un usuario o una contraseña. Lo he quitado.',
    'address.same': 'Es la misma dirección de antes.',
    'address.alsoAsks': 'Esa dirección también pide iniciar sesión. Si es la correcta, continúe.',
    'address.otherError': 'Esa dirección tampoco funciona. Revísela letra por letra.',
    'address.alsoForbids':
      'Esa dirección responde 403 a quienes no han iniciado sesión. Si es la correcta, continúe.',
    'address.leadsOn': 'Esa dirección lleva a otra página de este sitio. Ábrala para verlo.',
    'address.opensForStrangers':
      'Para quien no ha iniciado sesión, {address} se abre. Abra la dirección para ver si se abre también para usted.',
    'address.tryIt': 'Desde aquí no puedo probar {address}. Abra la dirección para verlo.',
    'address.suggest': 'He probado {suggestion} y hay respuesta. ¿Es esa la dirección que quería?',
    'address.suggestOther':
      'Quizá la correcta sea {suggestion}: desde aquí no puedo probarla. O escriba la dirección correcta.',
    'address.linkExpired':
      'Este enlace valía por un tiempo determinado, y ese tiempo ha pasado. Pida uno nuevo a quien se lo envió.',
    'address.copied': 'Copiada. Abra su navegador, péguela allí e inicie sesión.',
    'address.notCopied':
      'No he podido copiarla. Busque en el menú de esta aplicación cómo abrir la página en el navegador.',
    'signIn.offerBeside':
      'Inicie sesión en otra pestaña: esta página se queda como está. Después vuelva aquí.',
    'signIn.offerBoxMaybe':
      'Puede que su navegador le pida en una ventana propia el usuario y la contraseña de «{realm}». Si no aparece ninguna ventana, busque una página de inicio de sesión en el sitio.',
    'signIn.offerBoxThere':
      'Abra la dirección: si aún no ha iniciado sesión, su navegador le pedirá en una ventana propia el usuario y la contraseña de «{realm}». Yo no puedo ver lo que escriba allí.',
    'signIn.offerFrame':
      'Usted ve esta página dentro de otro sitio, donde su navegador no pide contraseñas. Copie la dirección y ábrala en una pestaña aparte.',
    'signIn.offerHere': 'Use el formulario de inicio de sesión de esta página.',
    'signIn.offerHomeScreen':
      'Usted ve esta página como una aplicación de la pantalla de inicio, donde no aparece la ventana de contraseña. Copie la dirección y ábrala en su navegador.',
    'signIn.offerNoBox':
      'La página pide la contraseña de una forma que su navegador no conoce. Quizá otro navegador la conozca, o el responsable puede ayudarle.',
    'signIn.offerThereForm':
      'Abra la dirección y use el formulario de inicio de sesión que hay allí. Después vuelva.',
    'signIn.offerWorker':
      'Un programa auxiliar del sitio, guardado en su navegador, impide que aparezca la ventana de contraseña. Quítelo, y la página se vuelve a cargar.',
    'signIn.siteKnows': 'El sitio ya reconoce su sesión. Vuelva a cargar la página, o ábrala: ¿se abre?',
    'signIn.siteDoesNotKnow':
      'El sitio no reconoce su sesión. ¿Ha aceptado sus datos la página de inicio de sesión?',
    'signIn.offerZoom': 'Cierre sesión en Zoom y vuelva a iniciarla.',
    'signIn.offerThere': 'Inicie sesión allí y después vuelva a esta página.',
    'signIn.offerElsewhere':
      'La sesión se inicia en otro sitio. Abra la dirección, inicie sesión allí y vuelva.',
    'signIn.offerNetwork':
      'Conéctese primero a esa red, por ejemplo con la VPN correspondiente. Después vuelva a cargar la página. Si una ventana pide una contraseña, es la de su cuenta de trabajo.',
    'signIn.offerCookies':
      'Permita las cookies de este sitio en los ajustes de su navegador, casi siempre en la parte de privacidad. Después inicie sesión.',
    'signIn.offerSecure':
      'La dirección empieza por http://, y la sesión solo se conserva con https://. Cambie http:// por https:// e inicie sesión allí.',
    'signIn.offerInApp':
      'Usted ve esta página dentro de una aplicación ({app}), donde la sesión se pierde a menudo. Ábrala en su navegador: copie la dirección y péguela allí. O inicie sesión aquí.',
    'signIn.offerInSomeApp':
      'Usted ve esta página dentro de una aplicación, donde la sesión se pierde a menudo. Ábrala en su navegador: copie la dirección y péguela allí. O inicie sesión aquí.',
    'signIn.afterPost':
      'Su formulario no se ha aceptado. Copie lo que escribió antes de salir de esta página. Después inicie sesión y envíelo otra vez.',
    'signIn.trouble': '¿Qué falla?',
    'signIn.wantsCode':
      'El código llega por una aplicación, un SMS o un correo, y vale más o menos un minuto. Use el más reciente. Si no llega ninguno, el responsable puede ayudarle.',
    'signIn.linkUsed':
      'El enlace de un correo funciona una sola vez y por poco tiempo. Pida uno nuevo y ábralo en este navegador.',
    'signIn.otherAccount':
      'Quizá tiene abierta la sesión de otra cuenta, de trabajo o personal. Cierre sesión y vuelva a iniciarla con la cuenta correcta.',
    'signIn.comeBack': 'Inicie sesión allí y después vuelva. Yo compruebo la página.',
    'signIn.stillAfterReturn': 'Hola de nuevo. ¿Ha podido iniciar sesión?',
    'signIn.unclear': 'Desde aquí no puedo ver su sesión. Al volver a cargar la página se verá.',
    'signIn.parting':
      'Ha iniciado sesión y la página sigue respondiendo 401. ¿Aparece su nombre en el sitio?',
    'signIn.refused':
      'Un error 401 justo después de iniciar sesión significa que había un error en el usuario o en la contraseña. Revise la ortografía y la tecla Bloq Mayús.',
    'signIn.refusedTwice':
      'No lo intente una tercera vez: muchos sitios bloquean entonces la cuenta. Cree una contraseña nueva.',
    'signIn.noAccount':
      'Busque «Registrarse» o «Crear cuenta» en el sitio. Algunos sitios solo dan cuentas a petición: en ese caso, pregunte al responsable.',
    'signIn.forgotten':
      'Busque «¿Ha olvidado la contraseña?» en la página de inicio de sesión. El sitio le ayuda a crear una nueva.',
    'signIn.tooMany':
      'Un gestor de contraseñas las recuerda todas, y usted solo necesita una. Su navegador incluye uno: deje que guarde la contraseña cuando inicie sesión.',
    'reload.offer': 'A veces una página falla al cargarse. Yo sigo con usted cuando se vuelva a cargar.',
    'reload.offerBox':
      'A veces una página falla al cargarse. Cuando se vuelva a cargar, quizá su navegador pida una contraseña; puede cancelarlo. Yo sigo con usted.',
    'reload.offerElsewhere':
      'A veces una página falla al cargarse. Ciérrela, ábrala otra vez y dígame qué muestra.',
    'reload.offerForm':
      'Copie lo que escribió. Después vuelva a cargar la página y envíe el formulario otra vez.',
    'reload.opensForStrangers': 'Vuelva a cargar la página para ver si se abre para usted.',
    'reload.offerCopy': 'Al volver a cargar la página se pide una nueva al servidor. Yo sigo con usted.',
    'reload.offerWorker':
      'Un programa auxiliar del sitio, guardado en su navegador, entrega la copia antigua. Quítelo, y la página se carga de nuevo. El sitio vuelve a ponerlo cuando lo necesita.',
    'reload.offerClock':
      'Ponga en hora el reloj de este dispositivo: en sus ajustes de fecha y hora, mejor en automático. Después vuelva a cargar la página.',
    'reload.byHand': 'A mano: {reload}. O abra una ventana privada ({keys}) y vaya a {address}.',
    'reload.unclear': 'No puedo saber si eso ha servido. ¿Qué muestra la página ahora?',
    'clear.offer':
      'Los datos de sesión antiguos de su navegador pueden impedirle entrar. Al borrarlos se cierra su sesión en este sitio; pueden perderse borradores.',
    'clear.offerZoom':
      'Desactive los temas y los complementos de su navegador que puedan estar activos. Después vacíe la caché: con eso se cierra su sesión, y pueden perderse borradores.',
    'clear.stored':
      'Algún dato guardado estorba. Al borrarlo se cierra su sesión en este sitio; pueden perderse borradores.',
    'clear.doubled':
      'Su navegador guarda «{cookie}» dos veces para este sitio: la versión antigua y la nueva. La antigua estorba.',
    'clear.choose':
      'Puedo borrar esto por usted. Con eso se cierra su sesión en todo el sitio, y pueden perderse borradores. Elija qué se borra.',
    'clear.byHand': 'Así puede hacerlo usted.',
    'clear.gone': 'Borrado. No queda nada.',
    'clear.left': 'No se ha borrado todo. Esto sigue ahí; quizá lo retiene otra pestaña.',
    'clear.leftHidden':
      'Borrado, hasta donde una página puede ver. Algunas cookies están ocultas para las páginas; solo su navegador puede borrarlas.',
    'clear.signInAgain': 'Al borrar se ha cerrado su sesión. Iníciela una vez más: ahora puede durar.',
    'clear.private':
      'Una ventana privada no envía nada de lo guardado. Abra una ({keys}) y vaya a {address}. ¿Se abre la página allí?',
    'clear.proved': 'Entonces sirve borrar los datos.',
    'clear.unclear':
      'Yo solo puedo consultar la página sin sus datos. Al volver a cargar la página se verá si ha servido.',
    'owner.offer':
      'El responsable del sitio puede ayudarle: {email}. He preparado el mensaje; no contiene nada secreto.',
    'owner.offerGuess':
      'El responsable del sitio puede ayudarle. No sé a qué correo hay que escribir: {email} funciona en algunos sitios, o hay una página de contacto. He preparado el mensaje; no contiene nada secreto.',
    'owner.offerNoMail':
      'El responsable del sitio puede ayudarle. Busque una página de contacto. He preparado el mensaje; no contiene nada secreto.',
    'owner.offerPage':
      'El responsable del sitio tiene una página de contacto. Copie el mensaje y péguelo allí; no contiene nada secreto.',
    'owner.offerPhone': 'Puede llamar al responsable del sitio: {phone}. Esto es lo que conviene decirle.',
    'owner.offerPost':
      'El responsable del sitio recibe mensajes aquí mismo. Lea antes el suyo; no contiene nada secreto.',
    'owner.offerSecurity':
      'Solo he encontrado el contacto para fallos de seguridad. No está pensado para esto, pero lo lee una persona.',
    'owner.downloaded': 'Guardado como archivo. Adjúntelo a un correo o pegue lo que contiene.',
    'owner.notDelivered': 'Eso no ha funcionado. Pruebe otra forma, por favor.',
    'owner.posted': 'El responsable tiene su mensaje.',
    'owner.written': 'Cuando su mensaje esté en camino, habrá hecho todo lo que puede.',
    'owner.copied': 'Copiado. Péguelo en un correo o en un formulario de contacto.',
    'owner.notCopied': 'Su navegador no me ha dejado copiar. Seleccione el texto de arriba, por favor.',
    'error.400': '400 Bad Request: el sitio no ha entendido la solicitud. A menudo la dirección está dañada.',
    'error.403': '403 Forbidden: iniciar sesión otra vez no ayuda. El responsable puede abrirle la página.',
    'error.403SignIn':
      '403 Forbidden: si no ha iniciado sesión, hágalo primero. Si ya lo ha hecho, el responsable puede abrirle la página.',
    'error.404':
      '{status} Not Found: no hay ninguna página en esta dirección. Revísela o busque la página desde la página principal.',
    'error.407':
      '407 Proxy Authentication Required: su red pide iniciar sesión. Pregunte a quienes la administran.',
    'error.408':
      '408 Request Timeout: su solicitud ha tardado demasiado. Inténtelo otra vez, con una conexión mejor si puede.',
    'error.429': 'Espere un minuto e inténtelo otra vez. Intentarlo más a menudo alarga la espera.',
    'error.500':
      '500 Internal Server Error: el sitio tiene un fallo. Inténtelo otra vez en unos minutos; si continúa, avise al responsable.',
    'error.5xx':
      '{status}: el sitio tiene un fallo o está sobrecargado. Inténtelo otra vez en unos minutos; si continúa, avise al responsable.',
    'error.511':
      '511 Network Authentication Required: su red pide iniciar sesión, como en un hotel o en un tren. Abra cualquier otra página y aparecerá la de inicio de sesión.',
    'error.other': '{status}: el sitio no le da esta página. Inténtelo otra vez o pregunte al responsable.',
    'error.wait': 'El sitio le pide que espere. Hasta entonces no pregunto nada al sitio.',
    'error.waitOver': 'La espera ha terminado. Ya puede intentarlo otra vez.',
    'error.unreachable':
      '¿Se abre algún otro sitio? Si no se abre, revise su conexión. Si se abre, inténtelo otra vez en unos minutos.',
    'result.handedOver': 'El responsable ya lo sabe. Puede cerrar esto.',
    'result.left': 'De acuerdo. Aquí estoy cuando vuelva.',
    'result.retracted': 'Me equivoqué: la página no se abre para usted. Sigamos.',
    'helpful.ask': '¿Le ha servido?',
    'helpful.why': '¿Qué ha faltado?',
    'helpful.tell': 'Cuénteselo al responsable de esta página con sus propias palabras, sin contraseñas.',
    'helpful.thanks': 'Gracias.',
    'helpful.sorry': 'Gracias por decirlo. Si no puede avanzar, el responsable puede ayudarle.',
  },
  choices: {
    'failure.unknown': 'Mostrar los cinco pasos',
    'address.right': 'Sí, es la correcta',
    'address.wrong': 'No, voy a corregirla',
    'signIn.trouble': 'Falla otra cosa',
    'address.open': 'Abrir la dirección',
    'address.openSuggested': 'Abrir esa dirección',
    'address.openTarget': 'Abrir la página a la que lleva',
    'address.copy': 'Copiar la dirección',
    'signIn.refused': 'No me ha dejado entrar',
    'signIn.openSignup': 'Abrir la página de registro',
    'signIn.openReset': 'Crear una contraseña nueva',
    'signIn.tooMany': 'Tengo demasiadas contraseñas que recordar',
    'signIn.wantsCode': 'También me pide un código',
    'signIn.linkUsed': 'El enlace del correo no funciona',
    'signIn.otherAccount': 'Puede que tenga otra cuenta',
    'signIn.ready': 'Ya la tengo, quiero iniciar sesión',
    'signIn.nameShown': 'Sí, aparece mi nombre',
    'signIn.nameNotShown': 'No, no aparece',
    'reload.now': 'Volver a cargar la página',
    'reload.withBox': 'Volver a cargar la página, con la ventana de inicio de sesión',
    'reload.byHand': 'Decirme cómo hacerlo a mano',
    'reload.worked': 'Ahora se abre',
    'reload.noChange': 'Sigue igual',
    'clear.byHand': 'Voy a hacerlo a mano',
    'clear.done': 'Ya lo he borrado',
    'clear.private': 'Probar antes una ventana privada',
    'clear.privateOpens': 'Sí, allí se abre',
    'clear.privateFails': 'No, allí pasa lo mismo',
    'owner.find': 'Averiguar cómo contactar con el responsable',
    'owner.post': 'Enviar este mensaje',
    'owner.mail': 'Escribir el correo',
    'owner.openContact': 'Abrir la página de contacto',
    'owner.call': 'Llamar al responsable',
    'owner.openSecurity': 'Escribir al contacto de seguridad',
    'owner.otherWays': 'Otra forma',
    'owner.download': 'Guardar el mensaje como archivo',
    'owner.share': 'Compartir el mensaje',
    'owner.copy': 'Copiar el mensaje',
    'owner.openHome': 'Buscar una página de contacto',
    'owner.sent': 'He escrito al responsable',
    'owner.leave': 'Lo dejo por ahora',
    'error.tryAgain': 'Intentarlo otra vez',
    'error.signIn': 'Iniciar sesión primero',
    'error.checkAddress': 'Corregir la dirección',
    'error.understood': 'Entiendo, con eso me basta',
    'result.open': 'Abrir la página',
    'result.stillFails': 'Sigue sin abrirse',
    'helpful.yes': 'Sí, me ha servido',
    'helpful.no': 'No, no me ha servido',
    'helpful.notEnoughDetails': 'Faltan detalles',
    'helpful.hardToUnderstand': 'Difícil de entender',
    'helpful.other': 'Otra cosa',
  },
  checked: 'Lo que he comprobado',
  sources: { measured: 'Medido', configured: 'Según el sitio', told: 'Según usted' },
  facts: {
    'page-status': 'La página respondió {value} a su navegador',
    'address-status': 'Sin sesión, la página responde ahora {value}',
    'no-status': '{value}',
    'sub-code': '{value}',
    challenge: 'La página pide un inicio de sesión del tipo «{value}»',
    realm: 'La parte protegida se llama «{value}»',
    'auth-error': '{value}',
    'retry-after': 'El sitio pide esperar {value}',
    public: 'Esta página debería estar abierta para todo el mundo',
    'text-status': 'El texto de la página dice {value}',
    reloaded: 'Siguió igual después de volver a cargar la página',
    'sign-in': '{value}',
    'signed-in': '{value}',
    'sign-ins': 'Veces que ha vuelto de la página de inicio de sesión: {value}',
    'opens-privately': '{value}',
    product: 'Ha ocurrido en Zoom',
    'sign-in-page': '{value}',
    copy: '{value}',
    cookies: '{value}',
    'double-cookie': 'Cookies que están dos veces: {value}',
    clock: 'El reloj de este dispositivo y el del servidor se diferencian en {value}',
    'right-address': 'Esta dirección responde: {value}',
    'other-address': 'Quizá se trate de esta dirección, y no puedo probarla: {value}',
    'link-expired': 'La dirección contiene un plazo, y ya ha pasado',
    requested: 'Lo ha pedido esta misma página: no es una página aparte',
    method: 'Era un formulario enviado, así que no vuelvo a preguntar',
    'in-app': 'La página se muestra dentro de una aplicación: {value}',
    'request-id': 'El servidor llama a esta solicitud {value}',
    'visitor-status': 'A su navegador, la página le responde ahora {value}',
    'leads-to': 'La dirección lleva a {value}',
    gate: 'El inicio de sesión pertenece a «{value}»',
    box: '{value}',
    'box-obstacle': '{value}',
    'rate-limit': '{value}',
  },
  factValues: {
    'no-status.no-answer': 'La dirección no responde',
    'no-status.elsewhere': 'La dirección lleva a otro sitio',
    'no-status.another-page': 'La dirección lleva a otra página de este sitio',
    'no-status.not-possible': 'Desde esta página no he podido comprobar la dirección',
    'auth-error.invalid_token': 'La página dice que la sesión que recibió ha caducado o no es válida',
    'auth-error.insufficient_scope': 'La página dice que su sesión no basta para abrirla',
    'auth-error.stale': 'La página dice que el inicio de sesión que recibió es antiguo',
    'sign-in.accepted': 'El inicio de sesión se aceptó',
    'sign-in.refused': 'El inicio de sesión no se aceptó',
    'signed-in.true': 'El sitio reconoce su sesión',
    'signed-in.false': 'El sitio no reconoce su sesión',
    'sign-in-page.password-field': 'La dirección muestra una página que pide una contraseña',
    'sign-in-page.gate':
      'La dirección muestra el inicio de sesión de un control de acceso situado delante del sitio',
    'sign-in-page.path': 'La dirección lleva a una página de inicio de sesión',
    'copy.service-worker':
      'La respuesta vino de un programa auxiliar guardado en su navegador, no del servidor',
    'copy.http-cache': 'La página vino de la caché de su navegador, no del servidor',
    'copy.history': 'La página vino del historial de su navegador, no del servidor',
    'cookies.kept': 'Su navegador guarda las cookies de este sitio',
    'cookies.blocked': 'Su navegador no guarda las cookies de este sitio',
    'cookies.secure-lost': 'Sin https://, su navegador no guarda las cookies más seguras de este sitio',
    'opens-privately.true': 'La página se abre en una ventana privada',
    'opens-privately.false': 'La página tampoco se abre en una ventana privada',
    'in-app.app': 'La página se muestra dentro de una aplicación',
    'auth-error.expired': 'La página dice que su sesión ha caducado',
    'auth-error.insufficient_user_authentication':
      'La página pide un inicio de sesión más seguro que el suyo',
    'auth-error.form-expired': 'La página dice que el formulario estuvo abierto demasiado tiempo',
    'box.will': 'Su navegador pide la contraseña en una ventana propia',
    'box.may': 'Puede que su navegador pida la contraseña en una ventana propia',
    'box.will-not': 'Aquí su navegador no pide la contraseña por sí solo',
    'box-obstacle.worker':
      'Un programa auxiliar guardado en su navegador impide que aparezca la ventana de contraseña',
    'box-obstacle.frame': 'Dentro del marco de otro sitio no aparece la ventana de contraseña',
    'box-obstacle.algorithm': 'Su navegador no conoce la forma en que se pide la contraseña',
    'box-obstacle.home-screen':
      'En una aplicación de la pantalla de inicio no aparece la ventana de contraseña',
    'rate-limit.used-up': 'La página dice que llegaron demasiadas solicitudes desde su red',
    'sign-in-page.autocomplete': 'La dirección muestra una página que pregunta quién es usted',
    'sign-in-page.here': 'La propia página le pide que inicie sesión',
  },
  subCodes: {
    '401.1': '401.1: había un error en el usuario o en la contraseña',
    '401.2': '401.2: tal como está configurado, el servidor no admite este inicio de sesión',
    '401.3': '401.3: usted no figura en la lista de personas que pueden abrir esta página',
    '401.4': '401.4: un filtro del servidor le ha negado el acceso',
    '401.5': '401.5: un programa del servidor le ha negado el acceso',
    '401.501': '401.501: demasiadas solicitudes a la vez desde su red',
    '401.502': '401.502: demasiadas solicitudes en poco tiempo desde su red',
    '401.503': '401.503: el servidor bloquea la dirección de su red',
    '401.504': '401.504: el servidor bloquea el nombre de su red',
  },
  steps: {
    'check-url': 'Revisar la dirección',
    'log-in': 'Iniciar sesión',
    reload: 'Volver a cargar',
    'clear-cache': 'Vaciar la caché',
    'contact-owner': 'Contactar con el responsable',
  },
  verdicts: {
    fixed: 'La página ya se abre',
    'still-401': 'La página sigue respondiendo 401',
    changed: 'La página responde ahora {status}',
    'cannot-tell': 'Desde aquí no puedo saberlo',
  },
  verdictsWithoutStatus: {
    changed: 'La página no responde ahora',
    'still-401': 'La dirección sigue llevando a la página de inicio de sesión',
  },
  dataKinds: {
    cookies: 'Cookies',
    'sign-in-keys': 'Lo que mantiene abierta su sesión',
    'other-keys': 'Otros datos guardados, quizá borradores',
    databases: 'Bases de datos, quizá con borradores',
    caches: 'Archivos guardados',
    workers: 'Programas auxiliares guardados',
  },
  more: { one: '{count} más', many: '{count} más', other: '{count} más' },
  quoted: '«{value}»',
  forms: {
    'failure.submitted': {
      label: 'Dirección o texto del error',
      hint: 'example.com/pagina o «401 Unauthorized»',
      submit: 'Comprobar',
    },
    'address.submitted': { label: 'Dirección correcta', hint: '', submit: 'Comprobar esta dirección' },
    'helpful.submitted': { label: 'Con sus propias palabras', hint: '', submit: 'Enviar al responsable' },
  },
  clearBySite: 'Pedir al sitio que borre lo que ha guardado aquí',
  ticks: {
    'reload.ticked': { legend: 'Se quita antes', submit: 'Cargar la página desde cero' },
    'clear.ticked': { legend: 'Se borra', submit: 'Borrar lo marcado' },
  },
  countdown: 'Tiempo de espera restante: {time}',
  instructionsFor: 'En {browser}:',
  instructionsForAny: 'En su navegador:',
  reloadBy: {
    keys: 'mantenga pulsada Ctrl y pulse F5; en un Mac, ⌘+Mayús+R',
    menu: 'toque ↻ junto a la dirección o en el menú de {browser}',
    anyMenu: 'toque ↻ junto a la dirección o en el menú del navegador',
    reopening: 'cierre esta aplicación y vuelva a abrirla',
  },
  pickBrowser: 'Otro navegador',
  language: 'Idioma',
  reportTitle: 'El mensaje para el responsable',
  otherBrowser: 'Otro navegador',
  privateWindow: { chrome: 'Nueva ventana de incógnito', firefox: 'Nueva ventana privada' },
  keyNames: { Ctrl: 'Ctrl', Shift: 'Mayús' },
  privateMenu: 'desde el menú del navegador',
  clear: {
    'site-icon': [
      'Pulse el icono a la izquierda de la dirección.',
      'Elija la opción de cookies y datos de sitios y, en ella, los datos de este dispositivo.',
      'Elimine lo que aparece de este sitio.',
    ],
    padlock: [
      'Pulse el candado o el escudo a la izquierda de la dirección.',
      'Elija borrar las cookies y los datos del sitio.',
      'Confirme.',
    ],
    safari: [
      'Abra Safari › Ajustes (o Configuración) › Privacidad.',
      'Abra la gestión de los datos de sitios web.',
      'Busque el sitio y elimine sus datos.',
    ],
    'safari-ios': [
      'Abra Ajustes (o Configuración) › Apps › Safari › Avanzado › Datos de sitios web.',
      'Busque el sitio.',
      'Deslícelo hacia la izquierda y toque el botón de eliminar.',
    ],
    'site-icon-phone': [
      'Toque el icono a la izquierda de la dirección.',
      'Toque la opción de cookies y datos de sitios.',
      'Toque la papelera y confirme.',
    ],
    'padlock-phone': [
      'Toque el candado o el escudo a la izquierda de la dirección.',
      'Toque la opción para borrar las cookies y los datos del sitio.',
      'Confirme.',
    ],
    phone: [
      'Este navegador borra los datos de todos los sitios a la vez: con eso se cierra su sesión también en los demás.',
      'Abra el menú del navegador y sus ajustes.',
      'Busque la parte de privacidad y, en ella, la opción de borrar los datos de navegación.',
      'Marque las cookies y los archivos en caché, y nada más.',
      'Confirme.',
    ],
    other: [
      'Pulse el icono junto a la dirección y busque los datos de este sitio: si puede borrarlos allí, ya ha terminado.',
      'Si no, se borran los datos de todos los sitios a la vez: con eso se cierra su sesión también en los demás.',
      'Abra los ajustes del navegador y busque la parte de privacidad.',
      'Elija borrar los datos de navegación. Marque las cookies y la caché, y nada más.',
      'Confirme.',
    ],
  },
  report: {
    subject: 'Error {status} en {site}',
    greeting: 'Hola: una página de su sitio no se me abre.',
    address: 'Página',
    answered: 'Respuesta',
    askedFor: 'Inicio de sesión pedido',
    seenAt: 'Visto',
    browser: 'Navegador',
    clock: 'Desfase del reloj de mi dispositivo, en segundos',
    requestId: 'Solicitud',
    tried: 'Intentado',
    nothingTried: 'nada todavía',
  },
};
