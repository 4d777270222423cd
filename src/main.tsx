import "./app/styles.css";
import { allowOnlyEmptyHtml } from "@/app/only-empty-html.ts";
import { startApp } from "@/app/wire.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root to draw into.");
allowOnlyEmptyHtml(window);
void startApp(root);
