import type { Format } from "../format.ts";
import type { HistoryMessages } from "../sections/history.ts";

export const historyMessages = ({ count }: Format): HistoryMessages => ({
  heading: "Operaciones anteriores",
  onlyHere: "Se guardan solo en este navegador, para este portal y para usted.",
  notLasting:
    "Este navegador no guarda nada para Page Copier: las operaciones se olvidan al cerrar o recargar la aplicación.",
  back: "Volver a copiar",
  loading: "Buscando operaciones anteriores…",
  failed: {
    title: "No se pudieron leer las operaciones anteriores",
    text: "El navegador no entregó los datos guardados. Inténtelo de nuevo o cierre antes otras pestañas de Page Copier.",
  },
  empty: {
    title: "Todavía no hay operaciones",
    text: "Cuando copie páginas, podrá volver a leer aquí el informe de cada operación.",
  },
  runs: "Operaciones anteriores",
  started: (moment) => `Operación del ${moment}`,
  finished: "Finalizada",
  interrupted: "Sin finalizar",
  from: "Desde",
  to: "Hacia",
  copied: "Copiadas",
  copiedOf: (done, total) => `${done} de ${total}`,
  unknownOutcomes: (number) =>
    count(number, { one: "# copia con resultado desconocido", other: "# copias con resultado desconocido" }),
  undone: (number) => count(number, { one: "# copia deshecha", other: "# copias deshechas" }),
  open: "Abrir el informe",
  forget: "Olvidar",
  sure: {
    title: "¿Olvidar esta operación?",
    text: "Solo se borra el registro en este navegador. En el portal no cambia nada: las páginas copiadas se conservan.",
  },
  keep: "Conservar",
  problems: {
    gone: {
      title: "Esta operación ya no está",
      text: "Se olvidó, quizás en otra pestaña. La lista se actualizó.",
    },
    "other-version": {
      title: "Esta operación se guardó con otra versión de Page Copier",
      text: "Recargue la página de Bitrix24 para obtener la versión más reciente y abra la operación de nuevo. Si no funciona, revise en los sitios de destino qué se copió y olvide la operación.",
    },
    unreadable: {
      title: "El registro de esta operación está dañado",
      text: "Esto no afecta a sus páginas en el portal. Revise en los sitios de destino qué se copió y luego olvide la operación.",
    },
  },
});
