import type { Format } from "../format.ts";
import type { SwitchOffMessages } from "../sections/switch-off.ts";

export const switchOffMessages = ({ count, list }: Format): SwitchOffMessages => ({
  heading: (number) =>
    count(number, {
      one: "O portal ativou por conta própria # site ou pasta que ainda não foi desativado",
      other: "O portal ativou por conta própria # sites ou pastas que ainda não foram desativados",
    }),
  off: (titles) => `Ativado pelo portal por conta própria e agora desativado de novo: ${list(titles)}.`,
  leftOn: (title) => `“${title}” continua ativo, pois desativá-lo teria outros efeitos.`,
  hide: (titles) => `Os visitantes deixariam de ver estas páginas publicadas: ${list(titles)}.`,
  alsoOff: (titles) => `Estas pastas também seriam desativadas: ${list(titles)}.`,
  failed: (title) => `Não foi possível desativar “${title}”.`,
  open: (title) => `Não se sabe se “${title}” foi desativado: a operação terminou durante a desativação.`,
  allTheSame: (title) => `Desativar “${title}” mesmo assim`,
  again: (title) => `Desativar “${title}”`,
});
