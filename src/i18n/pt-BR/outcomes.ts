import type { Difference } from "@/model/copy-outcome.ts";
import type { PlanObstacle, PlanWarning } from "@/model/plan.ts";

import type { Format } from "../format.ts";
import type { Sentences } from "../tell.ts";

export const warnings = (list: Format["list"]): Sentences<PlanWarning> => ({
  "title-gets-suffix": () =>
    "Já existe lá uma página com este título, por isso o portal acrescenta uma palavra ao título da cópia.",
  "address-taken": ({ bySett }) =>
    bySett
      ? "O endereço já está em uso (as páginas da lixeira também contam), por isso o portal acrescenta quatro letras a ele."
      : "O endereço já está em uso e, sem permissão para alterar as configurações, continua assim: duas páginas terão o mesmo endereço.",
  "becomes-home-page": () => "O site ainda não tem páginas: a cópia se torna a página inicial dele.",
  "site-goes-live": () =>
    "O site de destino não está publicado. Publicar a cópia coloca o site inteiro no ar.",
  "folders-go-live": ({ titles }) => `Publicar a cópia também ativa: ${list(titles)}.`,
  "unpublished-edits-go-live": () =>
    "O original tem alterações que ninguém publicou ainda. Elas estão na cópia, e os visitantes as verão nela.",
  "unpublished-edits-are-copied": () =>
    "O original tem alterações não publicadas. Elas estão incluídas na cópia.",
  "live-for-a-moment": () =>
    "O portal publica por conta própria a cópia de uma página publicada; ela volta a ser rascunho no mesmo instante.",
  "may-not-publish": () =>
    "Você não tem permissão para publicar no site de destino, por isso a cópia fica como rascunho.",
  "stays-draft-in-inactive-folder": ({ titles }) =>
    `O portal não publica a cópia por conta própria, pois isso tornaria visíveis outras páginas em: ${list(titles)}.`,
  "may-not-edit-source": () =>
    "Você só tem permissão para ler o site do original: os blocos da cópia não serão totalmente editáveis.",
  "areas-of-the-source": () =>
    "O cabeçalho e o rodapé da cópia continuam sendo os do site do original, a menos que também sejam copiados.",
  "dynamic-address": () =>
    "O original responde a muitos endereços de um catálogo. A cópia não: ela só mantém os blocos.",
  "system-page": () => "O original é uma página do sistema. A cópia é uma página comum.",
  "area-page": () =>
    "O original é o cabeçalho, o rodapé ou a barra lateral de outras páginas. A cópia é uma página comum.",
  "source-in-trash": ({ way }) =>
    way === "restore"
      ? "O original sai da lixeira por alguns segundos e depois volta para ela."
      : "O original permanece na lixeira. Depois, verifica-se se todos os blocos foram copiados.",
  "same-title-in-plan": () =>
    "Outra página desta operação chega antes ao mesmo lugar com o mesmo título, por isso o portal acrescenta uma palavra ao título desta cópia.",
  "same-address-in-plan": () => "Outra página desta operação ocupa antes o mesmo endereço no mesmo lugar.",
  "may-not-undo": () =>
    "Você não tem permissão para excluir páginas no site de destino: se não quiser a cópia, não poderá removê-la por conta própria.",
  "may-not-rename": () =>
    "Você não tem permissão para alterar configurações no site de destino: não poderá dar outro título ou endereço à cópia por conta própria.",
  "new-folder-is-inactive": () =>
    "A nova pasta fica inativa até que uma página dela seja publicada; até lá, os endereços dela não funcionam.",
  "copied-before": () => "Uma operação anterior já copiou esta página para este site.",
  "settings-not-allowed": () =>
    "Você não tem permissão para alterar configurações no site de destino: a cópia mantém o título, o endereço e as configurações que o portal atribuir.",
  "wished-title-taken": ({ title }) => `Outra página lá também se chama “${title}”.`,
  "renamed-where-taken": ({ title }) => `O título já está em uso lá, por isso a cópia se chama “${title}”.`,
  "wished-address-taken": ({ code }) =>
    `O endereço “${code}” já está em uso (as páginas da lixeira também contam), por isso o portal acrescentará quatro letras a ele.`,
  "wished-address-refused": ({ code }) =>
    `O portal recusa o endereço “${code}”, por isso a cópia mantém o que o portal atribuir.`,
});

export const obstacles = (list: Format["list"]): Sentences<PlanObstacle> => ({
  "address-shape-refused": ({ code }) => `O portal não permite copiar uma página com o endereço “${code}”.`,
  "other-kind": () => "O portal não consegue copiar de um tipo de site para outro.",
  "may-not-read-source": () => "Você não tem permissão para ler o site do original.",
  "may-not-edit-target": () => "Você não tem permissão para criar páginas no site de destino.",
  "target-site-gone": () => "O site de destino não existe mais ou você não tem permissão para lê-lo.",
  "may-not-restore": () => "Você não tem permissão para tirar páginas deste site da lixeira.",
  "target-folder-in-trash": ({ title }) => `A pasta de destino está na lixeira: ${list([title])}.`,
  "target-folder-gone": () =>
    "A pasta de destino não existe mais. O portal colocaria a cópia no nível superior do site.",
  "source-folder-in-trash": ({ title }) => `O original está em uma pasta da lixeira: ${list([title])}.`,
  "source-gone": () => "O original não existe mais.",
  "target-folder-not-made": ({ title }) =>
    `Não foi possível criar a pasta de destino desta página: ${list([title])}.`,
  "title-taken": ({ title }) => `Já existe lá uma página chamada “${title}”, e você não quer outra igual.`,
});

export const whatToDo: Sentences<PlanObstacle> = {
  "address-shape-refused": () =>
    "Defina outro endereço para o original nas configurações dele e copie-o novamente.",
  "other-kind": () => "Escolha um destino do mesmo tipo.",
  "may-not-read-source": () => "Peça permissão de leitura a um administrador do portal.",
  "may-not-edit-target": () =>
    "Escolha outro site ou peça a um administrador do portal permissão para editar este.",
  "target-site-gone": () => "Atualize a lista e escolha outro site.",
  "may-not-restore": () =>
    "Copie a página sem tirá-la da lixeira ou fale com alguém que possa excluir e restaurar páginas.",
  "target-folder-in-trash": () => "Restaure a pasta na seção Sites ou escolha outra.",
  "target-folder-gone": () => "Atualize a lista e escolha outra pasta.",
  "source-folder-in-trash": () => "Restaure primeiro a pasta na seção Sites.",
  "source-gone": () => "Atualize a lista e escolha outra página.",
  "target-folder-not-made": () =>
    "Verifique as pastas do site de destino e tente copiar esta página de novo ou escolha outra pasta para ela.",
  "title-taken": () =>
    "Dê outro título à cópia ou permita copiar páginas mesmo quando o título já está em uso.",
};

export const differences = ({ count, list }: Format): Sentences<Difference> => ({
  "landed-in-root": () =>
    "Ela está no nível superior do site, não na pasta que você escolheu. Mova-a na seção Sites.",
  "landed-elsewhere": () => "Ela está em uma pasta diferente da que você escolheu. Mova-a na seção Sites.",
  "other-site": () => "Ela está em um site diferente do que você escolheu.",
  "other-title": ({ expected }) => `O título não é o esperado: “${expected}”.`,
  "other-address": ({ expected }) => `O endereço não é o esperado: “${expected}”.`,
  "same-address-as-another-page": () =>
    "Outra página tem o mesmo endereço; qual das duas os visitantes veem depende do portal. Altere um dos endereços.",
  "not-published": () => "Ela não está publicada.",
  "published-against-wish": () => "Ela está publicada, embora você quisesse um rascunho.",
  "blocks-missing": ({ codes }) => `Faltam blocos que o portal não conseguiu copiar: ${list(codes)}.`,
  "no-blocks": () =>
    "Ela não tem nenhum bloco, mas o original tem. Mova-a para a lixeira e copie o original de outra forma.",
  "blocks-not-compared": () =>
    "Não foi possível comparar os blocos dela com os do original. Abra a cópia no editor e verifique-a.",
  "site-switched-on": () =>
    "O portal ativou o site de destino. Se não era o desejado, cancele a publicação do site nas configurações dele.",
  "folders-switched-on": ({ titles }) => `O portal ativou: ${list(titles)}.`,
  "became-home-page": () => "Ela se tornou a página inicial do site.",
  "in-trash": () => "Ela está na lixeira.",
  "made-more-than-once": ({ pages }) =>
    `${count(pages.length, {
      one: "Mais # página se parece com esta cópia",
      other: "Mais # páginas se parecem com esta cópia",
    })} (ID ${list(pages.map(({ pageId }) => String(pageId)))}): o navegador ou a rede pode ter enviado a solicitação duas vezes. Verifique e mova para a lixeira o que não for necessário.`,
  "source-left-restored": () => "Não foi possível devolver o original à lixeira. Ele está sem publicação.",
});
