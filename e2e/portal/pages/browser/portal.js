// @ts-check
/** The script of every page of the local portal. */
import { startControls } from "./control.js";
import { connectFrames } from "./frame-host.js";
import { keepLive } from "./live.js";
import { startPageMenu } from "./page-menu.js";

connectFrames(document);
startPageMenu();
startControls();
keepLive();
