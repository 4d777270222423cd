import "./app/styles.css";
import { allowOnlyEmptyHtml } from "@/app/only-empty-html.ts";
import { startInstall } from "@/app/wire-install.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root to draw into.");
allowOnlyEmptyHtml(window);
void startInstall(root);
