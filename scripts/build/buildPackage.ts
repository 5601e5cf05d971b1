import { appendFile, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { htmlWithParts, iconNotice } from "../lib/htmlWithParts.mjs";
import { bundleEntries } from "./bundleEntries";
import { bundleSignInPage } from "./bundleSignInPage";
import { checkManifest } from "./checkManifest";
import { missingFiles, missingSources, unlistedModules } from "./checkPromises";
import { checkStrings } from "./checkStrings";
import { copyLibraries } from "./copyLibraries";
import { filesBelow } from "./filesBelow";
import { entryModules } from "./Manifest";
import { zipFolder } from "./zipFolder";

/** Folders whose HTML, CSS and texts ship as they are. */
const STATIC_FOLDERS = ["Views", "Controls", "Resources"];

/**
 * Makes `outFolder/StoreTasks` and `outFolder/StoreTasks.zip` from the sources in `root`.
 * Returns the complaints that make the package unfit to ship; none means it is ready.
 */
export async function buildPackage(root: string, outFolder: string): Promise<string[]> {
    const { manifest, complaints } = checkManifest(await readFile(join(root, "manifest.json"), "utf8"));
    if (complaints.length > 0) return complaints;
    const sourceComplaints = [
        ...missingSources(manifest, root),
        ...(await unlistedModules(manifest, root)),
        ...(await checkStrings(manifest, root)),
    ];
    if (sourceComplaints.length > 0) return sourceComplaints;
    const packageFolder = join(outFolder, manifest.name);
    await rm(packageFolder, { recursive: true, force: true });
    const bundleComplaints = await bundleEntries(root, entryModules(manifest), packageFolder);
    if (bundleComplaints.length > 0) return bundleComplaints;
    await copyLibraries(join(packageFolder, "Libraries"));
    await bundleSignInPage(root, join(packageFolder, "SignIn"));
    await copyStaticFiles(root, packageFolder);
    const lost = missingFiles(manifest, packageFolder);
    if (lost.length === 0) await zipFolder(outFolder, manifest.name, join(outFolder, `${manifest.name}.zip`));
    return lost;
}

async function copyStaticFiles(root: string, packageFolder: string): Promise<void> {
    const files = ["manifest.json"];
    for (const ending of [".html", ".css", ".resjson"]) files.push(...(await filesBelow(root, STATIC_FOLDERS, ending)));
    for (const file of files) {
        if (file.includes("/Parts/")) continue;
        const target = join(packageFolder, file);
        await mkdir(dirname(target), { recursive: true });
        if (file.endsWith(".html")) await writeFile(target, htmlWithParts(join(root, file)));
        else await copyFile(join(root, file), target);
    }
    await appendFile(join(packageFolder, "ThirdPartyNotices.txt"), iconNotice());
}
