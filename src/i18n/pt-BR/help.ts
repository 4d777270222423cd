import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Tour guiado",
    welcome: "Copie uma página ou mil: cada uma é criada uma única vez e tudo pode ser desfeito.",
    begin: "Iniciar o tour",
    stepOf: (step, steps) => `Etapa ${count(step, { other: "#" })} de ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Escolha o que copiar",
        text: "Escolha um site e marque páginas ou pastas inteiras. A busca e os filtros não afetam o que já foi selecionado.",
      },
      target: {
        title: "Defina o destino",
        text: "Ao lado do original, em outra pasta ou em vários sites de uma vez. As pastas também podem ser recriadas lá.",
      },
      wishes: {
        title: "Dê nomes às cópias",
        text: "Coloque o nome do site na frente, numere as cópias, faça os links levarem de uma à outra. Se não precisar de nada disso, deixe como está.",
      },
      copy: {
        title: "Revise e copie",
        text: "Tudo o que vai acontecer aparece aqui antes de qualquer envio. Depois, um relatório mostra cada cópia, e você pode desfazê-las.",
      },
    },
    back: "Voltar",
    next: "Avançar",
    done: "Entendi",
    skip: "Pular o tour",
  },
  tips: {
    about: (option) => `Sobre “${option}”`,
    texts: {
      keepFolders:
        "Uma pasta é considerada a mesma se o endereço for igual, qualquer que seja o título. As pastas que faltam são criadas antes da cópia da primeira página.",
      visibility:
        "“Como o original” publica a cópia quando o original está publicado. A publicação também torna visível o que foi alterado no original e ainda não publicado.",
      cleanUp:
        "A cópia leva junto os contadores, os pixels e o endereço canônico do original e seria contada e indexada como se fosse ele. Esta opção limpa essas configurações somente nas cópias.",
      whereTaken:
        "O portal permite duas páginas com o mesmo título em uma pasta; os visitantes só as distinguem pelo endereço.",
      pattern: "Por exemplo, ^Página (\\d+)$ substituído por Oferta $1 transforma “Página 7” em “Oferta 7”.",
      linksOutside:
        "Links para páginas que não serão copiadas. Uma cópia anterior é aquela que este navegador lembra de outra operação para o mesmo site.",
      withTrash:
        "Páginas da lixeira também podem ser copiadas. Depois, o original volta para a lixeira, a menos que você prefira copiá-lo sem tirá-lo de lá.",
      planFile:
        "Um plano salvo contém a seleção, os destinos e todas as opções. Aberto mais tarde ou em outro computador, ele mostra o que mudou nesse meio-tempo.",
      presets: "Salvas somente neste navegador e só para você. Nada é enviado a lugar nenhum.",
    },
  },
  shortcuts: {
    heading: "Atalhos de teclado",
    anywhere: "Em qualquer lugar",
    inLists: "Nas listas de páginas e pastas",
    whileCopying: "Durante a criação das cópias",
    topics: {
      showShortcuts: "Mostrar esta lista",
      findPage: "Buscar uma página",
      proceed: "Acionar o botão principal: revisar ou copiar",
      pause: "Pausar ou continuar",
      move: "Mover-se pela lista",
      openFolder: "Abrir ou fechar uma pasta",
      choose: "Selecionar ou remover a seleção",
      chooseRange: "Selecionar o intervalo",
      chooseAll: "Selecionar tudo",
      ends: "Ir para o início ou o fim",
      close: "Fechar o que está aberto por cima",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "Espaço",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "Setas",
    },
    singleKeys: "Atalhos de uma só tecla",
    singleKeysHint: "Desative-os se você usa ditado ou pressiona teclas sem querer.",
    close: "Fechar",
  },
});
