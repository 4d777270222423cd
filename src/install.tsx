import "./app/styles.css";
import { startInstall } from "@/app/wire-install.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root to draw into.");
void startInstall(root);
