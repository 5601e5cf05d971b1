import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { findPackageFile } from "../../src/server/findPackageFile";
import { writePackage, type PackageFolder } from "../support/packageFolder";

describe("A file of a package", () => {
    let folder: PackageFolder;
    let outside: PackageFolder;

    beforeAll(async () => {
        folder = await writePackage({
            "Views/TaskList.html": "list",
            "Views/same.js": "small",
            "Views/Same.js": "big",
        });
        outside = await writePackage({ "secret.txt": "secret" });
        await symlink(join(outside.path, "secret.txt"), join(folder.path, "link.txt"));
    });

    afterAll(async () => {
        await folder.remove();
        await outside.remove();
    });

    it("is found without regard to case", async () => {
        expect(await findPackageFile(folder.path, "views/TASKLIST.HTML")).toMatch(/Views.TaskList\.html$/);
    });

    it("is the one of the exact case when two differ only in case", async () => {
        expect(await findPackageFile(folder.path, "Views/Same.js")).toMatch(/Same\.js$/);
        expect(await findPackageFile(folder.path, "Views/same.js")).toMatch(/same\.js$/);
    });

    it("is not there for a folder, a missing name or an empty one", async () => {
        for (const path of ["Views", "Views/None.html", "", "Views//TaskList.html"]) {
            expect(await findPackageFile(folder.path, path))
                .withContext(path)
                .toBeUndefined();
        }
    });

    it("is never outside of the folder", async () => {
        const tries = [
            "../Contoso.Sample/Views/TaskList.html",
            "%2e%2e/x",
            "Views/..%2f..%2fx",
            "Views%5c..%5cx",
            "%zz",
        ];
        for (const path of [...tries, "link.txt", "%00"]) {
            expect(await findPackageFile(folder.path, path))
                .withContext(path)
                .toBeUndefined();
        }
    });
});
