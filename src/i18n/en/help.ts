import type { Format } from "../format.ts";
import type { HelpMessages } from "../sections/help.ts";

export const helpMessages = ({ count }: Format): HelpMessages => ({
  tour: {
    heading: "Show me around",
    welcome: "Copy one page or a thousand: each is made once, and all of it can be undone.",
    begin: "Start the tour",
    stepOf: (step, steps) => `Step ${count(step, { other: "#" })} of ${count(steps, { other: "#" })}`,
    steps: {
      pages: {
        title: "Choose what to copy",
        text: "Choose a site, then tick pages or whole folders. Search and filters hide nothing that is chosen.",
      },
      target: {
        title: "Say where it goes",
        text: "Beside the original, into another folder, or to several sites at once. Folders can be made again there.",
      },
      wishes: {
        title: "Give the copies their names",
        text: "Put the name of the site in front, number them, let their links lead to each other. Leave it as it is if you need none of this.",
      },
      copy: {
        title: "Look, then copy",
        text: "Everything that will happen is listed here before anything is sent. Afterwards a report names every copy, and you can undo them.",
      },
    },
    back: "Back",
    next: "Next",
    done: "Got it",
    skip: "Skip the tour",
  },
  tips: {
    about: (option) => `About “${option}”`,
    texts: {
      keepFolders:
        "A folder counts as the same one if its address is the same, whatever its title. Missing folders are made before the first page is copied.",
      visibility:
        "“Like the original” publishes a copy where the original is published. Publishing also makes visible what somebody has changed in the original but not published.",
      cleanUp:
        "A copy takes the original's counters, pixels and canonical address along, so it would be counted and indexed as the original. This switch clears those settings in the copies only.",
      whereTaken:
        "The portal allows two pages with the same title in one folder; visitors tell them apart by the address only.",
      pattern: "For example, ^Page (\\d+)$ replaced by Offer $1 turns “Page 7” into “Offer 7”.",
      linksOutside:
        "Links to pages that are not copied along. An earlier copy is one that this browser remembers from a run to the same site.",
      withTrash:
        "Pages in the trash can be copied, too. The original goes back into the trash afterwards, unless you want it copied as it lies there.",
      planFile:
        "A saved plan holds what is chosen, the targets and all wishes. Opened later or on another computer, it says what has changed in between.",
      presets: "Saved in this browser only, for you alone. Nothing of it is sent anywhere.",
    },
  },
  shortcuts: {
    heading: "Keyboard shortcuts",
    anywhere: "Anywhere",
    inLists: "In lists of pages and folders",
    whileCopying: "While copies are made",
    topics: {
      showShortcuts: "Show this list",
      findPage: "Find a page",
      proceed: "Press the main button: review or copy",
      pause: "Pause, or go on",
      move: "Move",
      openFolder: "Open or close a folder",
      choose: "Choose, or choose no longer",
      chooseRange: "Choose all in between",
      chooseAll: "Choose everything",
      ends: "To the beginning or the end",
      close: "Close what is open on top",
    },
    keys: {
      control: "Ctrl",
      shift: "Shift",
      space: "Space",
      enter: "Enter",
      escape: "Esc",
      home: "Home",
      end: "End",
      arrows: "Arrow keys",
    },
    singleKeys: "Shortcuts of a single key",
    singleKeysHint: "Switch them off if you dictate, or press keys by accident.",
    close: "Close",
  },
});
