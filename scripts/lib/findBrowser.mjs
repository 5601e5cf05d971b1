import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { spawnSync } from "node:child_process";

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
  "msedge",
];

const KNOWN_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    process.env[name]
      ? [
          join(process.env[name], "Google", "Chrome", "Application", "chrome.exe"),
          join(process.env[name], "Microsoft", "Edge", "Application", "msedge.exe"),
        ]
      : [],
  ),
];

/**
 * The browser for specs: CHROME_PATH, else an installed Chrome, Edge or Chromium, else the one inside the npm package
 * `@sparticuz/chromium`. Returns the path of its program and the environment that it needs.
 */
export async function findBrowser() {
  const asked = process.env.CHROME_PATH ?? process.env.CHROME_BIN;
  if (asked) {
    if (existsSync(asked)) return { path: asked, env: {} };
    throw new Error(`CHROME_PATH names ${asked}, which does not exist. Correct it or unset it.`);
  }
  const installed = installedBrowser();
  return installed ? { path: installed, env: {} } : packagedBrowser();
}

function installedBrowser() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const onPath = COMMANDS.flatMap((name) =>
    folders.flatMap((folder) => endings.map((end) => join(folder, name + end))),
  );
  return [...onPath, ...KNOWN_PLACES].find((path) => existsSync(path));
}

async function packagedBrowser() {
  // Without this the package leaves out its shared libraries, which a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  const env = { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "" };
  const { status, stderr } = spawnSync(path, ["--version"], { env: { ...process.env, ...env }, encoding: "utf8" });
  if (status === 0) return { path, env };
  throw new Error(
    `Could not run the browser inside @sparticuz/chromium: ${stderr.trim()}. Install Chrome, Edge or Chromium, or set CHROME_PATH.`,
  );
}
