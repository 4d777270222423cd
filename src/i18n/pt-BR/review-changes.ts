import type { Format } from "../format.ts";
import type { ReviewMessages } from "../sections/review.ts";

const aspects = {
  title: "título",
  address: "endereço",
  folder: "pasta",
  publication: "visibilidade",
  content: "conteúdo",
} as const;

const folderChanges = {
  "made-now": "Agora é preciso criar esta pasta; segundo o plano salvo, ela já existia.",
  "there-now": "Esta pasta já existe; o plano salvo a criaria.",
  "not-made": "Esta pasta não é mais criada: o original dela não existe mais ou nada é copiado para ela.",
  other: "Esta pasta recebe um endereço ou um estado diferente do que consta no plano salvo.",
} as const;

export const reviewChanges = ({ count, list }: Format): ReviewMessages["changes"] => ({
  title: (changes) =>
    count(changes, {
      one: "# mudança desde que o plano foi salvo",
      other: "# mudanças desde que o plano foi salvo",
    }),
  text: "As linhas abaixo são o novo plano, de acordo com o estado atual do portal. Nada é executado antes de você concordar.",
  useNewPlan: "Usar o novo plano",
  accepted: "O novo plano está em uso",
  lookFirst: "Veja primeiro o que mudou.",
  aspects,
  sentences: {
    "page-gone": () =>
      "A página não existe mais ou você não tem mais permissão para lê-la. O novo plano não a inclui.",
    "page-trashed": () => "A página agora está na lixeira.",
    "page-changed": ({ aspects: changed }) =>
      `A página não é mais como era: ${list(changed.map((aspect) => aspects[aspect]))}.`,
    "edits-not-comparable": () =>
      "O portal mostra as datas para você em um formato diferente do de quem salvou o plano, por isso não é possível saber quais páginas foram editadas desde então.",
    "site-gone": () => "O site de destino não existe mais ou você não tem mais permissão para lê-lo.",
    "folder-gone": () => "A pasta de destino não existe mais ou está na lixeira.",
    "other-folder": ({ change }) => folderChanges[change],
    "new-obstacle": () => "Esta cópia era possível e não é mais.",
    "other-outcome": () => "O resultado no portal será diferente do que consta no plano salvo.",
  },
  otherTitle: (saved, fresh) => `Título: “${fresh}” em vez de “${saved}”.`,
  otherAddress: (saved, fresh) => `Endereço: “${fresh}” em vez de “${saved}”.`,
  nowPublished: "Será publicada; no plano salvo, era um rascunho.",
  nowDraft: "Será um rascunho; no plano salvo, seria publicada.",
});
