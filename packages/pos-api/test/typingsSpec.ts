import { compile, type Checks } from "./support/compile";

const sdkFolder = process.env["POS_SDK_TYPINGS"];
const typings = [{ name: "our typings", sdkFolder: undefined }];
const all = sdkFolder === undefined ? typings : [...typings, { name: "the SDK's typings", sdkFolder }];
const checks: Checks[] = ["ours", "posProject"];

for (const { name, sdkFolder: folder } of all) {
    describe(name, () => {
        for (const kind of checks) {
            it(`take an extension that uses every module (checks: ${kind})`, () => {
                expect(compile("extension", { checks: kind, sdkFolder: folder })).toEqual([]);
            });
        }

        it("refuse what POS would refuse", () => {
            expect(compile("wrong", { checks: "ours", sdkFolder: folder })).toEqual([]);
        });
    });
}
