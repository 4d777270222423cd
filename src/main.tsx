import "./app/styles.css";
import { startApp } from "@/app/wire.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root to draw into.");
void startApp(root);
