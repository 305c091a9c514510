import type { ErrorWords } from '../../diagnosis/words/errorWords.js';

/** Español: the words in which programs tell of an error. */
export const errorWords: ErrorWords = {
  blanks: 'between words',

  error: 'error|fallo',
  status: 'estado|estatus|respuesta|código de (estado|respuesta)',
  code: 'código|clave',
  number: 'n|no|nro|núm|número',
  numbered: `
    habitación | sala | aula | oficina | despacho | piso | puerta | apartamento | departamento |
    factura | pedido | cliente | artículo | vuelo | autobús | línea | tren | andén | asiento | mesa |
    puerto | versión | código postal | capítulo | calle | local | edificio | carretera
  `,
  unauthorized: `
    no (está |estás |se está |ha sido |has sido |se ha |te has |ha |has |tiene |tienes )?(autorizad[oa]s?|autenticad[oa]s?|identificad[oa]s?|conectad[oa]s?|logead[oa]s?|logueado|iniciado (la )?sesión|sesión iniciada) |
    sin (autorización|autenticar|autenticación|sesión iniciada) | desautorizado |
    (debe|debes|tiene que|tienes que|necesita|necesitas|es necesario|hay que|deberá|debería) … (iniciar sesión|iniciado sesión|ingresar|acceder|entrar|autenticar(se|te)?|autenticado|identificar(se|te)?|identificado|loguear(se|te)|logueado|conectar(se|te)|conectado) |
    (inicie|inicia) sesión (para|antes|primero) |
    (acceso|página|contenido) (solo|sólo|exclusivo) para (usuarios|miembros) | ningún token |
    ninguna (sesión|credencial) | no hay (ninguna )?sesión
  `,
  signIn: `
    autenticación | autorización | identificación | inicio de sesión | iniciar sesión | login |
    acceso | credenciales | token | sesión | ingreso
  `,
  required: `
    requerid[oa]s? | se requieren? | requiere | necesari[oa]s? | se necesita* | obligatori[oa]s? |
    falta* | faltante* |
    no (fue(ron)?|ha sido|han sido|se) (proporcionad[oa]s?|suministrad[oa]s?|proveyeron|proporcionó|encontraron|encontró|encontrad[oa]s?) |
    precisa | exige
  `,
  failed: `
    fallid[oa]s? | falló | fallado | ha fallado | error | fallo | incorrect[oa] |
    no (se pudo|ha sido posible|fue posible|pudo|puede) | fracasado | sin éxito
  `,
  session: `
    sesión | sesiones | token | jwt | credenciales | autenticación | contraseña | inicio de sesión |
    login | nonce | cookie | clave de acceso
  `,
  expired: `
    expirad[oa]s? | expiró | expiraron | ha expirado | caducad[oa]s? | caducó | ha caducado |
    vencid[oa]s? | venció | ha vencido | finalizad[oa] | terminad[oa] | ya no es válid[oa] |
    agotad[oa] | inactividad | cerrad[oa] por | tiempo de espera
  `,
  signedOut: `
    (inicie|inicia|iniciar|ingrese|ingresa|acceda|entre|entra|identifíquese|autentíquese|conéctese|loguéese|vuelva a|vuelve a) (sesión )?(de nuevo|nuevamente|otra vez|iniciar sesión|identificarse|entrar|conectarse|acceder|ingresar|autenticarse) |
    sesión (no es |es |no )?(inválida|válida|incorrecta|perdida|no encontrada|cerrada) |
    (ha sido|fue|has sido) desconectad[oa] | se ha cerrado (la |su |tu )?sesión | por inactividad
  `,
  credentials: `
    (nombre de )?usuario | contraseña | clave | credenciales | password | login |
    correo( electrónico)? o contraseña | combinación | identificador |
    datos de (acceso|inicio de sesión|identificación)
  `,
  wrong: `
    incorrect[oa]s? | inválid[oa]s? | no (es |son )?(válid[oa]s?|correct[oa]s?) | erróne[oa]s? |
    equivocad[oa]s? | mal | no coinciden? | desconocid[oa]s? | errad[oa]s? | no reconocid[oa]s?
  `,
  access: 'acceso|permiso',
  denied: `
    denegad[oa] | prohibid[oa] | no (está )?(permitid[oa]|autorizad[oa]) | restringid[oa] |
    rechazad[oa] | bloquead[oa] | negado | limitado
  `,
  forbidden: `
    (no (tiene|tienes|dispone de|cuenta con|posee)|sin|carece de) (los |el |suficientes |ningún |la )?(permisos?|privilegios?|derechos?|acceso|autorización)( suficientes| necesarios)? |
    permisos? (insuficientes?|denegad[oa]s?) | privilegios insuficientes | no se (le|te) permite |
    no (está|estás) (permitido|facultado) | no (puede|puedes|pueden) acceder
  `,
  page: 'página|url|recurso|dirección|sitio',
  missing: `
    no (ha sido |fue |se ha |se )?(encontrad[oa]|encontró|encuentra|existe|pudo encontrar|está disponible) |
    inexistente
  `,
  tooMany: `
    demasiad[oa]s (solicitudes|peticiones|intentos*|inicios de sesión|conexiones|accesos|consultas) |
    (solicitud|petición) (fue )?(regulada|limitada) | límite de (solicitudes|peticiones|velocidad) |
    (excedido|superado) el (límite|número)
  `,
  faults: 'error (interno )?(en el|del) servidor|servidor encontró un error',
  reasons: {
    400: `
      (solicitud|petición) (incorrecta|errónea|inválida|no válida) | mala (solicitud|petición)
    `,
    401: 'no autorizad[oa]|acceso no autorizado|autenticación requerida',
    403: 'prohibid[oa]|acceso prohibido',
    404: 'no encontrad[oa]|página no encontrada',
    405: 'método no (permitido|admitido)',
    407: '(se requiere )?autenticación (de |del )?proxy( requerida| necesaria)?',
    408: `
      tiempo de espera (de (la )?(solicitud|petición) )?(agotado|superado) |
      solicitud de tiempo de espera
    `,
    419: 'página (expirada|caducada)',
    429: 'demasiadas (solicitudes|peticiones)',
    500: 'error interno (del|de) servidor|error (del|de) servidor( interno)?|error interno',
    502: `
      (mala |puerta de enlace|pasarela )(puerta de enlace|incorrecta|errónea|no válida)
    `,
    503: 'servicio (temporalmente )?no disponible|modo de mantenimiento|en mantenimiento',
    504: 'tiempo de espera (de |de la )?(puerta de enlace|pasarela)( agotado)?',
    511: '(se requiere )?autenticación de (la )?red( requerida)?',
  },
};
