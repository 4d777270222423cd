import type { Plugin } from "vite";

const pullClient = /[\\/]b24jssdk[\\/].*[\\/]pullClient[\\/]/u;

/** The SDK's push client is more than half of its code, and the app never uses it: the build fails should it slip in. */
export function withoutPullClient(): Plugin {
  return {
    name: "without-pull-client",
    apply: "build",
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== "chunk") continue;
        const found = Object.entries(part.modules).find(
          ([file, { renderedLength }]) => renderedLength > 0 && pullClient.test(file),
        );
        if (found !== undefined) this.error(`The SDK's pull client is in ${part.fileName}: ${found[0]}.`);
      }
    },
  };
}
