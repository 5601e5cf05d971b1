import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

/** Installs the dependencies when what is in node_modules is not what package-lock.json says. */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  console.log("Installing dependencies ...");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      "Could not install dependencies: npm ci failed, for the reason above. Mend it (often: the connection to the npm registry) and try again.",
    );
    process.exit(status ?? 1);
  }
}

function isInstalled(root) {
  const installedPath = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installedPath)) return false;
  const wanted = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(installedPath);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      !path.startsWith("node_modules/") || entry.optional || entry.link || installed[path]?.version === entry.version,
  );
}

function packagesOf(lockPath) {
  return JSON.parse(readFileSync(lockPath, "utf8")).packages;
}
