import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Su sesión en el portal venció, por lo que el portal ya no responde a esta aplicación.",
    advice:
      "Recargue la página de Bitrix24 (F5) y abra la aplicación de nuevo. No se pierde nada de lo que ya se copió.",
  },
  appRemoved: {
    sentence: "Esta aplicación ya no está instalada en el portal.",
    advice: "Pida a un administrador del portal que la instale de nuevo y luego recargue la página.",
  },
  noAccessToApp: {
    sentence: "No tiene acceso a esta aplicación.",
    advice: "Pida a un administrador del portal que le dé acceso en la configuración de la aplicación.",
  },
  scopeMissing: {
    sentence: "La aplicación se instaló sin el permiso “Sitios” (landing), por lo que no puede ver páginas.",
    advice:
      "Pida a un administrador del portal que agregue el permiso “landing” a la aplicación y la instale de nuevo.",
  },
  tariffWithoutRest: {
    sentence: "El plan del portal no incluye aplicaciones que usan la interfaz REST.",
    advice:
      "Consulte a un administrador del portal si es posible cambiar de plan o activar un período de prueba.",
  },
  overload: {
    sentence: "El portal bloqueó su interfaz REST por sobrecarga. Volver a intentarlo no serviría.",
    advice:
      "Espere a que se desbloquee el portal o pida a un administrador que escriba al soporte de Bitrix24.",
  },
  portalClosed: {
    sentence: "Este portal está cerrado o se está eliminando.",
    advice: "Consulte al propietario del portal. Mientras esté cerrado, no se puede copiar nada.",
  },
  tariff: {
    sentence: "El plan del portal no lo permite.",
    advice: "Consulte a un administrador del portal si el plan incluye la sección Sitios y sus aplicaciones.",
  },
  webhookRights: {
    sentence: "El portal no aceptó las credenciales: no tienen permiso para esta acción.",
    advice:
      "Abra la aplicación desde el menú del portal. Si el problema continúa, pida acceso a un administrador del portal.",
  },
  needsHttps: {
    sentence: "El portal solo responde por una conexión segura (https).",
    advice: "Abra el portal con su dirección https e inténtelo de nuevo.",
  },
  needsApp: {
    sentence: "El portal solo permite esta acción a una aplicación instalada, no a un webhook.",
    advice: "Abra la aplicación desde el menú del portal.",
  },
  refreshSilent: {
    sentence: "El portal no renovó la sesión de la aplicación. La última solicitud no se ejecutó.",
    advice:
      "Cierre los mensajes que muestre el portal, recargue la página de Bitrix24 (F5) y abra la aplicación de nuevo.",
  },
  rateLimit: {
    sentence: "El portal está recibiendo demasiadas solicitudes en este momento y no ejecutó esta.",
    advice:
      "Espere unos segundos e inténtelo de nuevo. Las demás aplicaciones del portal comparten el mismo límite.",
  },
  operatingLimit: {
    sentence:
      "Por ahora se agotó el tiempo de procesamiento del portal para este tipo de solicitud. No se ejecutó.",
    advice: "Espere hasta diez minutos e inténtelo de nuevo.",
  },
  offline: {
    sentence: "Su dispositivo no tiene conexión, por lo que no se envió nada.",
    advice: "Conéctese a Internet e inténtelo de nuevo.",
  },
  pageGone: {
    sentence:
      "El portal no encuentra la página: se eliminó, está en una carpeta de la papelera o usted no tiene permiso para leerla.",
    advice:
      "Actualice la lista y elija la página de nuevo. Si está en la papelera, restaure primero su carpeta.",
  },
  siteGone: {
    sentence: "El portal no encuentra el sitio: se eliminó o usted no tiene permiso para leerlo.",
    advice: "Actualice la lista y elija otro sitio.",
  },
  noRight: {
    sentence: "No tiene permiso para esta acción en el sitio.",
    advice: "Pida a un administrador del portal permiso para editar este sitio o elija otro.",
  },
  folderGone: {
    sentence: "La carpeta de destino ya no existe.",
    advice: "Actualice la lista y elija otra carpeta.",
  },
  addressShape: {
    sentence:
      "El portal rechaza la dirección de esta página porque se parece a una de sus direcciones internas.",
    advice: "Cambie la dirección de la página original en su configuración y vuelva a copiarla.",
  },
  addressSlash: {
    sentence: "La dirección de esta página contiene una barra, y el portal la rechaza.",
    advice: "Cambie la dirección de la página original en su configuración y vuelva a copiarla.",
  },
  addressEmpty: {
    sentence: "La página original no tiene dirección, y el portal la rechaza.",
    advice: "Asigne una dirección a la página original en su configuración y vuelva a copiarla.",
  },
  appMistake: {
    sentence: "El portal no entendió la solicitud. Es un error de la aplicación, no suyo.",
    advice: "Envíe los detalles de abajo a la persona responsable de la aplicación.",
  },
  methodUnknown: {
    sentence:
      "El portal no reconoce esta solicitud. Es posible que su módulo Sitios falte o sea demasiado antiguo.",
    advice: "Consulte a un administrador del portal si la sección Sitios está activada y actualizada.",
  },
  manifestMissing: {
    sentence: "Una plantilla necesaria para la solicitud no está disponible en el portal.",
    advice: "Consulte a un administrador del portal si la aplicación que trajo la plantilla sigue instalada.",
  },
  batchMethod: {
    sentence:
      "El portal se negó a ejecutar esta solicitud junto con otras. Es un error de la aplicación, no suyo.",
    advice: "Envíe los detalles de abajo a la persona responsable de la aplicación.",
  },
  batchLength: {
    sentence: "Se enviaron demasiadas solicitudes a la vez. Es un error de la aplicación, no suyo.",
    advice: "Envíe los detalles de abajo a la persona responsable de la aplicación.",
  },
  pageLimit: {
    sentence: "Se alcanzó el límite de páginas publicadas del plan, así que la página queda sin publicar.",
    advice:
      "Cancele la publicación de una página que ya no necesite o consulte por un plan superior; después publique la copia.",
  },
  siteLimit: {
    sentence: "Se alcanzó el límite de sitios del plan.",
    advice: "Cancele la publicación de un sitio que ya no necesite o consulte por un plan superior.",
  },
  unpaidTemplate: {
    sentence: "La página usa una plantilla de pago que no está pagada, así que queda sin publicar.",
    advice: "Renueve la plantilla en el Market o cambie la página, y publíquela después.",
  },
  unpaidBlock: {
    sentence:
      "La página tiene un bloque de una aplicación de pago que no está pagada, así que queda sin publicar.",
    advice: "Renueve la aplicación en el Market o quite el bloque, y publique la página después.",
  },
  customHtml: {
    sentence:
      "La página o su sitio tiene HTML personalizado, que el plan no permite en las páginas publicadas.",
    advice:
      "Quite el HTML personalizado en la configuración de la página o del sitio, o consulte por un plan superior.",
  },
  phone: {
    sentence: "Antes de publicar, el portal exige un número de teléfono confirmado.",
    advice: "Abra la página en el editor y haga clic en Publicar: el portal le pedirá el número.",
  },
  email: {
    sentence: "Antes de publicar, el portal exige una dirección de correo electrónico confirmada.",
    advice: "Confirme su correo electrónico en su perfil de Bitrix24 y luego publique la página.",
  },
  licence: {
    sentence: "La licencia del portal venció, por lo que no se puede publicar nada.",
    advice: "Pida a un administrador del portal que la renueve.",
  },
  maliciousLink: {
    sentence: "El portal considera peligroso un enlace de esta página y no la publica.",
    advice: "Revise los enlaces de la página, quite el dudoso y publíquela después.",
  },
  rightsUnavailable: {
    sentence: "El plan no incluye permisos por sitio, así que allí todos pueden hacer de todo.",
    advice: "No es necesario hacer nada.",
  },
  homePageProtected: {
    sentence:
      "La página es la página principal de su sitio, y el portal no mueve una página principal a la papelera.",
    advice: "Elija primero otra página principal en la configuración del sitio.",
  },
  areaProtected: {
    sentence:
      "La página es el encabezado, el pie de página o la barra lateral de otras páginas y no se puede mover a la papelera.",
    advice: "Quítela primero de la plantilla del sitio.",
  },
  pageLocked: {
    sentence: "La página está bloqueada y no se puede mover a la papelera.",
    advice: "Consulte a quien la bloqueó o a un administrador del portal.",
  },
  folderNotUnique: {
    sentence: "Ya existe una carpeta con este nombre; puede estar en la papelera.",
    advice: "Elija otro nombre o restaure la carpeta de la papelera.",
  },
  folderHasAreas: {
    sentence:
      "La carpeta contiene un encabezado, un pie de página o una barra lateral de otras páginas y no se puede mover a la papelera.",
    advice: "Quite primero esas páginas de la plantilla del sitio.",
  },
  moveRestricted: {
    sentence: "Una carpeta no se puede mover dentro de sí misma ni de una de sus propias carpetas.",
    advice: "Elija otro destino.",
  },
  titleMissing: {
    sentence: "El portal exige un título y no recibió ninguno.",
    advice: "Asigne un título a la página en su configuración e inténtelo de nuevo.",
  },
  blockGone: {
    sentence: "El portal ya no encuentra un bloque de la página.",
    advice: "Abra la página en el editor, revise sus bloques e inténtelo de nuevo.",
  },
  nodesGone: {
    sentence: "Un bloque de la página cambió entretanto y no se pudo adaptar.",
    advice: "Abra la página en el editor y revísela.",
  },
  placementExists: {
    sentence: "El elemento de menú de la aplicación ya existe.",
    advice: "No es necesario hacer nada.",
  },
  placementGone: {
    sentence: "El elemento de menú de la aplicación ya no existe.",
    advice: "Pida a un administrador del portal que instale la aplicación de nuevo.",
  },
  placementRefused: {
    sentence: "El portal no permitió agregar la aplicación a sus menús.",
    advice: "Pida a un administrador del portal que revise la dirección y los permisos de la aplicación.",
  },
  domainRefused: {
    sentence: "El portal no acepta el dominio del sitio.",
    advice: "Revise el dominio en la configuración del sitio.",
  },
  notAllowedToPublish: {
    sentence: "No tiene permiso para publicar en este sitio, así que la página queda sin publicar.",
    advice: "Pida a alguien con permiso de publicación en ese sitio que publique la página.",
  },
  serverError: {
    sentence: "El portal se detuvo por un error propio en medio de la solicitud.",
    advice:
      "Inténtelo de nuevo en unos minutos. Si se estaba copiando una página, revise antes el destino: puede que ya esté allí.",
  },
  unreadableAnswer: {
    sentence: "El portal envió una respuesta que no se puede leer, así que no se sabe qué hizo.",
    advice:
      "Inténtelo de nuevo en unos minutos. Si se estaba copiando una página, revise antes el destino: puede que ya esté allí.",
  },
  connectionLost: {
    sentence: "La conexión se cortó antes de que llegara la respuesta del portal.",
    advice:
      "Revise su conexión. Si se estaba copiando una página, revise antes el destino: puede que ya esté allí.",
  },
  timeOut: {
    sentence: "El portal no respondió a tiempo.",
    advice:
      "Inténtelo de nuevo en unos minutos. Si se estaba copiando una página, revise antes el destino: puede que ya esté allí.",
  },
  gateway: {
    sentence:
      "No se puede acceder al servidor del portal o está sobrecargado, y respondió con una página de error.",
    advice:
      "Inténtelo de nuevo en unos minutos. Si se estaba copiando una página, revise antes el destino: puede que ya esté allí.",
  },
  unknown: {
    sentence: "El portal rechazó la solicitud por un motivo que esta aplicación no conoce.",
    advice: "Abajo se muestra la respuesta del portal. Un administrador del portal podría ayudarle.",
  },
};
