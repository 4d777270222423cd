import type { FailureMessages } from "../failure-words.ts";

export const failures: FailureMessages = {
  signIn: {
    sentence: "Sua sessão no portal expirou, por isso o portal não responde mais a este aplicativo.",
    advice:
      "Recarregue a página do Bitrix24 (F5) e abra o aplicativo novamente. Nada do que já foi copiado se perde.",
  },
  appRemoved: {
    sentence: "Este aplicativo não está mais instalado no portal.",
    advice: "Peça a um administrador do portal que o instale novamente e depois recarregue a página.",
  },
  noAccessToApp: {
    sentence: "Você não tem acesso a este aplicativo.",
    advice: "Peça acesso a um administrador do portal, que pode concedê-lo nas configurações do aplicativo.",
  },
  scopeMissing: {
    sentence:
      "O aplicativo foi instalado sem a permissão “Sites” (landing), por isso não consegue ver nenhuma página.",
    advice:
      "Peça a um administrador do portal que adicione a permissão “landing” ao aplicativo e o instale novamente.",
  },
  tariffWithoutRest: {
    sentence: "O plano do portal não inclui aplicativos que usam a interface REST.",
    advice:
      "Pergunte a um administrador do portal se é possível mudar de plano ou ativar um período de teste.",
  },
  overload: {
    sentence: "O portal bloqueou a interface REST por sobrecarga. Tentar novamente não adiantaria.",
    advice:
      "Aguarde o desbloqueio do portal ou peça a um administrador do portal que escreva para o suporte do Bitrix24.",
  },
  portalClosed: {
    sentence: "Este portal está fechado ou sendo excluído.",
    advice: "Fale com o proprietário do portal. Nada pode ser copiado enquanto ele estiver fechado.",
  },
  tariff: {
    sentence: "O plano do portal não permite isso.",
    advice: "Pergunte a um administrador do portal se o plano inclui a seção Sites e os aplicativos dela.",
  },
  webhookRights: {
    sentence: "O portal não aceitou as credenciais: elas não têm permissão para esta ação.",
    advice:
      "Abra o aplicativo pelo menu do portal. Se o problema continuar, peça acesso a um administrador do portal.",
  },
  needsHttps: {
    sentence: "O portal só responde por uma conexão segura (https).",
    advice: "Abra o portal pelo endereço https e tente novamente.",
  },
  needsApp: {
    sentence: "O portal só permite esta ação a um aplicativo instalado, não a um webhook.",
    advice: "Abra o aplicativo pelo menu do portal.",
  },
  refreshSilent: {
    sentence: "O portal não renovou a sessão do aplicativo. A última solicitação não foi executada.",
    advice:
      "Feche as mensagens exibidas pelo portal, recarregue a página do Bitrix24 (F5) e abra o aplicativo novamente.",
  },
  rateLimit: {
    sentence: "O portal está recebendo solicitações demais no momento e não executou esta.",
    advice:
      "Aguarde alguns segundos e tente novamente. Os outros aplicativos do portal compartilham o mesmo limite.",
  },
  operatingLimit: {
    sentence:
      "O tempo de processamento do portal para este tipo de solicitação se esgotou por enquanto. Ela não foi executada.",
    advice: "Aguarde até dez minutos e tente novamente.",
  },
  offline: {
    sentence: "Seu dispositivo está off-line, por isso nada foi enviado.",
    advice: "Conecte-se à internet e tente novamente.",
  },
  pageGone: {
    sentence:
      "O portal não encontra a página: ela foi excluída, está em uma pasta da lixeira ou você não tem permissão para lê-la.",
    advice:
      "Atualize a lista e escolha a página novamente. Se ela estiver na lixeira, restaure primeiro a pasta.",
  },
  siteGone: {
    sentence: "O portal não encontra o site: ele foi excluído ou você não tem permissão para lê-lo.",
    advice: "Atualize a lista e escolha outro site.",
  },
  noRight: {
    sentence: "Você não tem permissão para esta ação no site.",
    advice: "Peça a um administrador do portal permissão para editar este site ou escolha outro.",
  },
  folderGone: {
    sentence: "A pasta de destino não existe mais.",
    advice: "Atualize a lista e escolha outra pasta.",
  },
  addressShape: {
    sentence:
      "O portal recusa o endereço desta página porque ele se parece com um dos seus endereços internos.",
    advice: "Altere o endereço da página original nas configurações dela e copie-a novamente.",
  },
  addressSlash: {
    sentence: "O endereço desta página contém uma barra, e o portal o recusa.",
    advice: "Altere o endereço da página original nas configurações dela e copie-a novamente.",
  },
  addressEmpty: {
    sentence: "A página original está sem endereço, e o portal a recusa.",
    advice: "Defina um endereço para a página original nas configurações dela e copie-a novamente.",
  },
  appMistake: {
    sentence: "O portal não entendeu a solicitação. O erro é do aplicativo, não seu.",
    advice: "Envie os detalhes abaixo ao responsável pelo aplicativo.",
  },
  methodUnknown: {
    sentence: "O portal não conhece esta solicitação. O módulo Sites pode estar ausente ou ser muito antigo.",
    advice: "Pergunte a um administrador do portal se a seção Sites está ativada e atualizada.",
  },
  manifestMissing: {
    sentence: "Um modelo necessário para a solicitação não está disponível no portal.",
    advice: "Pergunte a um administrador do portal se o aplicativo que trouxe o modelo continua instalado.",
  },
  batchMethod: {
    sentence:
      "O portal se recusou a executar esta solicitação junto com outras. O erro é do aplicativo, não seu.",
    advice: "Envie os detalhes abaixo ao responsável pelo aplicativo.",
  },
  batchLength: {
    sentence: "Foram enviadas solicitações demais de uma só vez. O erro é do aplicativo, não seu.",
    advice: "Envie os detalhes abaixo ao responsável pelo aplicativo.",
  },
  pageLimit: {
    sentence:
      "O limite de páginas publicadas do plano foi atingido, por isso a página continua sem publicação.",
    advice:
      "Cancele a publicação de uma página de que não precisa mais ou consulte um plano superior; depois, publique a cópia.",
  },
  siteLimit: {
    sentence: "O limite de sites do plano foi atingido.",
    advice: "Cancele a publicação de um site de que não precisa mais ou consulte um plano superior.",
  },
  unpaidTemplate: {
    sentence: "A página usa um modelo pago que não foi pago, por isso continua sem publicação.",
    advice: "Renove o modelo no Market ou altere a página e, depois, publique-a.",
  },
  unpaidBlock: {
    sentence:
      "A página tem um bloco de um aplicativo pago que não foi pago, por isso continua sem publicação.",
    advice: "Renove o aplicativo no Market ou remova o bloco e, depois, publique a página.",
  },
  customHtml: {
    sentence:
      "A página ou o site dela tem HTML personalizado, que o plano não permite em páginas publicadas.",
    advice:
      "Remova o HTML personalizado nas configurações da página ou do site, ou consulte um plano superior.",
  },
  phone: {
    sentence: "Antes de qualquer publicação, o portal exige um número de telefone confirmado.",
    advice: "Abra a página no editor e clique em Publicar: o portal pedirá o número.",
  },
  email: {
    sentence: "Antes de qualquer publicação, o portal exige um endereço de e-mail confirmado.",
    advice: "Confirme o seu e-mail no seu perfil do Bitrix24 e depois publique a página.",
  },
  licence: {
    sentence: "A licença do portal expirou, por isso nada pode ser publicado.",
    advice: "Peça a um administrador do portal que a renove.",
  },
  maliciousLink: {
    sentence: "O portal considera perigoso um link desta página e não a publica.",
    advice: "Verifique os links da página, remova o que for suspeito e, depois, publique-a.",
  },
  rightsUnavailable: {
    sentence: "O plano não tem permissões por site, por isso todos podem fazer tudo nele.",
    advice: "Não é preciso fazer nada.",
  },
  homePageProtected: {
    sentence: "A página é a página inicial do site, e o portal não move uma página inicial para a lixeira.",
    advice: "Escolha primeiro outra página inicial nas configurações do site.",
  },
  areaProtected: {
    sentence:
      "A página é o cabeçalho, o rodapé ou a barra lateral de outras páginas e não pode ser movida para a lixeira.",
    advice: "Remova-a primeiro do modelo do site.",
  },
  pageLocked: {
    sentence: "A página está bloqueada e não pode ser movida para a lixeira.",
    advice: "Fale com quem a bloqueou ou com um administrador do portal.",
  },
  folderNotUnique: {
    sentence: "Já existe uma pasta com este nome; ela pode estar na lixeira.",
    advice: "Escolha outro nome ou restaure a pasta da lixeira.",
  },
  folderHasAreas: {
    sentence:
      "A pasta contém um cabeçalho, rodapé ou barra lateral de outras páginas e não pode ser movida para a lixeira.",
    advice: "Remova primeiro essas páginas do modelo do site.",
  },
  moveRestricted: {
    sentence: "Uma pasta não pode ser movida para dentro dela mesma nem de uma das suas subpastas.",
    advice: "Escolha outro destino.",
  },
  titleMissing: {
    sentence: "O portal exige um título e não recebeu nenhum.",
    advice: "Defina um título para a página nas configurações dela e tente novamente.",
  },
  blockGone: {
    sentence: "O portal não encontra mais um bloco da página.",
    advice: "Abra a página no editor, verifique os blocos e tente novamente.",
  },
  nodesGone: {
    sentence: "Um bloco da página foi alterado nesse meio-tempo e não pôde ser adaptado.",
    advice: "Abra a página no editor e verifique-a.",
  },
  placementExists: {
    sentence: "O item de menu do aplicativo já existe.",
    advice: "Não é preciso fazer nada.",
  },
  placementGone: {
    sentence: "O item de menu do aplicativo não existe mais.",
    advice: "Peça a um administrador do portal que instale o aplicativo novamente.",
  },
  placementRefused: {
    sentence: "O portal não permitiu adicionar o aplicativo aos menus.",
    advice: "Peça a um administrador do portal que verifique o endereço e as permissões do aplicativo.",
  },
  domainRefused: {
    sentence: "O portal não aceita o domínio do site.",
    advice: "Verifique o domínio nas configurações do site.",
  },
  notAllowedToPublish: {
    sentence:
      "Você não tem permissão para publicar páginas neste site, por isso a página continua sem publicação.",
    advice: "Peça a alguém com permissão de publicação nesse site que publique a página.",
  },
  serverError: {
    sentence: "O portal parou com um erro próprio no meio da solicitação.",
    advice:
      "Tente novamente em alguns minutos. Se uma página estava sendo copiada, verifique antes o destino: ela pode já estar lá.",
  },
  unreadableAnswer: {
    sentence: "O portal enviou uma resposta ilegível, por isso não se sabe o que ele fez.",
    advice:
      "Tente novamente em alguns minutos. Se uma página estava sendo copiada, verifique antes o destino: ela pode já estar lá.",
  },
  connectionLost: {
    sentence: "A conexão caiu antes de a resposta do portal chegar.",
    advice:
      "Verifique a sua conexão. Se uma página estava sendo copiada, verifique antes o destino: ela pode já estar lá.",
  },
  timeOut: {
    sentence: "O portal não respondeu a tempo.",
    advice:
      "Tente novamente em alguns minutos. Se uma página estava sendo copiada, verifique antes o destino: ela pode já estar lá.",
  },
  gateway: {
    sentence: "O servidor do portal está inacessível ou sobrecarregado e respondeu com uma página de erro.",
    advice:
      "Tente novamente em alguns minutos. Se uma página estava sendo copiada, verifique antes o destino: ela pode já estar lá.",
  },
  unknown: {
    sentence: "O portal recusou a solicitação por um motivo que este aplicativo não conhece.",
    advice: "Veja abaixo a resposta do portal. Um administrador do portal talvez possa ajudar.",
  },
};
