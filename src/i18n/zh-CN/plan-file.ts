import type { PlanFileMessages } from "../sections/plan-file.ts";

const mebibyte = 1024 * 1024;

export const planFileMessages: PlanFileMessages = {
  opening: "正在将保存的计划与门户进行比较…",
  notOpened: "未能打开文件",
  problems: {
    "too-large": ({ limitBytes }) =>
      `文件大于 ${limitBytes / mebibyte} MB。Page Copier 保存的计划不会这么大，请选择其他文件。`,
    "not-json": () => "文件已损坏，或不是保存的计划。请选择通过“保存计划”生成的文件。",
    "other-format": () => "这不是 Page Copier 的计划。请选择通过“保存计划”生成的文件。",
    "other-version": ({ version }) =>
      `该计划由其他版本的 Page Copier 保存（格式 ${version}）。请重新加载应用以获取最新版本，或重新保存计划。`,
    unreadable: ({ place }) => `文件中有一部分无法识别（${place}）。请重新保存计划；该文件的内容均未使用。`,
  },
  otherPortal: (portal) => ({
    title: "此计划属于其他门户",
    text: `该计划保存自 ${portal}。这里的页面和网站编号不同，因此无法执行。请在原门户中打开。`,
  }),
  sourceGone: {
    title: "保存的计划中的网站已不存在",
    text: "网站已被删除、在回收站中，或您已无权查看。该计划中没有可复制的内容。",
  },
  failed: "无法读取保存的计划中的网站",
};
