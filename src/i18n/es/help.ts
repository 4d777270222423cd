import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Recorrido guiado",
    welcome: "Copie una página o mil: cada una se crea una sola vez y todo se puede deshacer.",
    begin: "Iniciar el recorrido",
    stepOf: (step, steps) => `Paso ${count(step, { other: "#" })} de ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Elija qué copiar",
        text: "Elija un sitio y marque páginas o carpetas completas. La búsqueda y los filtros no afectan a lo que ya seleccionó.",
      },
      target: {
        title: "Indique el destino",
        text: "Junto al original, en otra carpeta o en varios sitios a la vez. Las carpetas también se pueden recrear allí.",
      },
      wishes: {
        title: "Dé nombre a las copias",
        text: "Anteponga el nombre del sitio, numérelas o haga que sus enlaces lleven de una a otra. Si no lo necesita, déjelo como está.",
      },
      copy: {
        title: "Revise y copie",
        text: "Aquí se muestra todo lo que sucederá antes de enviar nada. Al final, un informe detalla cada copia y usted puede deshacerlas.",
      },
    },
    back: "Atrás",
    next: "Siguiente",
    done: "Entendido",
    skip: "Omitir el recorrido",
  },
  tips: {
    about: (option) => `Acerca de “${option}”`,
    texts: {
      keepFolders:
        "Una carpeta se considera la misma si su dirección es igual, sin importar su título. Las carpetas que faltan se crean antes de copiar la primera página.",
      visibility:
        "“Como el original” publica la copia si el original está publicado. Al publicarla, también se hacen visibles los cambios del original que aún no se habían publicado.",
      cleanUp:
        "La copia hereda los contadores, los píxeles y la dirección canónica del original, y se contaría e indexaría como si fuera el original. Esta opción borra esos ajustes solo en las copias.",
      whereTaken:
        "El portal permite dos páginas con el mismo título en una carpeta; los visitantes solo las distinguen por la dirección.",
      pattern: "Por ejemplo, ^Página (\\d+)$ reemplazado por Oferta $1 convierte “Página 7” en “Oferta 7”.",
      linksOutside:
        "Enlaces a páginas que no se incluyen en la copia. Una copia anterior es la que este navegador recuerda de otra operación en el mismo sitio.",
      withTrash:
        "También se pueden copiar páginas de la papelera. Después, el original vuelve a la papelera, a menos que prefiera copiarlo sin sacarlo de ahí.",
      planFile:
        "Un plan guardado contiene la selección, los destinos y todas las opciones. Al abrirlo más tarde o en otra computadora, indica qué cambió entretanto.",
      presets: "Se guardan solo en este navegador y solo para usted. No se envían a ninguna parte.",
    },
  },
  shortcuts: {
    heading: "Atajos de teclado",
    anywhere: "En cualquier lugar",
    inLists: "En las listas de páginas y carpetas",
    whileCopying: "Mientras se crean las copias",
    topics: {
      showShortcuts: "Mostrar esta lista",
      findPage: "Buscar una página",
      proceed: "Presionar el botón principal: revisar o copiar",
      pause: "Pausar o continuar",
      move: "Desplazarse",
      openFolder: "Abrir o cerrar una carpeta",
      choose: "Seleccionar o quitar la selección",
      chooseRange: "Seleccionar el intervalo",
      chooseAll: "Seleccionar todo",
      ends: "Ir al principio o al final",
      close: "Cerrar la ventana superior",
    },
    keys: {
      control: "Ctrl",
      shift: "Mayús",
      space: "Barra espaciadora",
      enter: "Enter",
      escape: "Esc",
      home: "Inicio",
      end: "Fin",
      arrows: "Teclas de flecha",
    },
    singleKeys: "Atajos de una sola tecla",
    singleKeysHint: "Desactívelos si usa el dictado o presiona teclas por accidente.",
    close: "Cerrar",
  },
});
