import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { findIana } from "windows-iana";
import { ianaZone } from "../../../DataService/Model/ianaZone";
import { windowsZones } from "../../../DataService/Model/windowsZones";

describe("The table of Windows time zones", () => {
    const source = readFileSync(
        createRequire(import.meta.url).resolve("windows-iana/dist/windows-iana.esm.js"),
        "utf8",
    );
    const names = new Set([...source.matchAll(/windowsName: '([^']+)'/g)].map(([, name]) => name ?? ""));

    it("says of every zone what the kept package says", () => {
        expect(names.size).toBeGreaterThan(130);
        for (const name of names) expect([name, ianaZone(name)]).toEqual([name, findIana(name)[0] ?? null]);
    });

    it("names zones that this browser knows", () => {
        for (const zone of windowsZones()) expect(ianaZone(zone)).toBe(zone);
    });
});
