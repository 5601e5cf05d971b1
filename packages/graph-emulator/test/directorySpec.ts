import { Shop } from "./support/Shop";

describe("users and groups", () => {
    it("a user is found by id and by sign-in name, whatever its letter case", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const semId = await shop.idOf("sem");
        for (const key of [semId, "sem@contoso.example", "SEM@contoso.example"]) {
            expect((await noor.get(`/users/${encodeURIComponent(key)}`)).read("displayName")).toBe("Sem de Vries");
        }
    });

    it("users are filtered and selected for real [113]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const filter = "$filter=userPrincipalName eq 'anouk@contoso.example'&$select=id,userPrincipalName";
        const reply = await noor.get(`/users?${filter}`);
        expect(reply.list().length).toBe(1);
        expect(Object.keys(reply.read("value", 0) ?? {})).toEqual(["id", "userPrincipalName"]);
        expect((await noor.get("/users?$filter=displayName eq 'O''Brien'")).list()).toEqual([]);
        const two = "$filter=userPrincipalName in ('sem@contoso.example','noor@contoso.example')";
        expect((await noor.get(`/users?${two}`)).list().length).toBe(2);
        expect((await noor.get("/users?$filter=startswith(displayName,'Noor')")).list().length).toBe(1);
        expect((await noor.get("/users?$select=shoeSize")).status).toBe(400);
    });

    it("pages of users hold what $top says, up to 999, and link on [113]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const all = (await noor.get("/users")).list().length;
        const seen: unknown[] = [];
        let path = "/users?$top=5&$select=id";
        while (path !== "") {
            const page = await noor.get(path);
            seen.push(...page.list().map((user) => JSON.stringify(user)));
            expect(page.list().length).toBeLessThanOrEqual(5);
            path = page.text("@odata.nextLink").replace("http://localhost:8787", "");
        }
        expect(new Set(seen).size).toBe(all);
        for (const top of ["0", "1000", "x"]) expect((await noor.get(`/users?$top=${top}`)).status).toBe(400);
    });

    it("$count needs ConsistencyLevel: eventual [113]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const bare = await noor.get("/users?$count=true");
        expect([bare.status, bare.read("error", "code")]).toEqual([400, "Request_UnsupportedQuery"]);
        const counted = await noor.get("/users?$count=true&$top=2", { ConsistencyLevel: "eventual" });
        expect(counted.read("@odata.count")).toBe(14);
    });

    it("a filter that Entra would not take is refused, not ignored [113]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        for (const filter of ["accountEnabled eq 'x'", "nonsense", "displayName gt 'a'"]) {
            expect((await noor.get(`/users?$filter=${filter}`)).status).toBe(400);
        }
    });

    it("groups are found by mailNickname, by name, and as teams", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const names = async (filter: string): Promise<unknown[]> =>
            (await noor.get(`/groups?$filter=${filter}&$select=mailNickname`)).list();
        expect(await names("mailNickname eq 'store-000201'")).toEqual([{ mailNickname: "store-000201" }]);
        expect(await names("displayName eq 'Winkel Amersfoort'")).toEqual([{ mailNickname: "amersfoort-winkel" }]);
        expect((await names("resourceProvisioningOptions/Any(x:x eq 'Team')")).length).toBe(4);
        expect(await names("mailNickname eq 'store-000202'")).toEqual([]);
        expect((await noor.get(`/groups/${shop.groupId}?$select=displayName`)).read("displayName")).toBe("Utrecht");
        expect((await noor.get("/groups/00000000-0000-4000-8000-000000000000")).status).toBe(404);
    });

    it("members tell their type; owners are listed apart", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const members = await noor.get(`/groups/${shop.groupId}/members?$select=id,displayName&$top=3`);
        expect(members.read("value", 0, "@odata.type")).toBe("#microsoft.graph.user");
        expect(members.list().length).toBe(3);
        expect(members.text("@odata.nextLink")).toContain("$skiptoken=");
        expect((await noor.get(`/groups/${shop.groupId}/owners`)).list().length).toBe(2);
    });

    it("somebody who is in no team has none, and cannot see the plan of one", async () => {
        const shop = await Shop.open();
        const tess = await shop.person("tess");
        expect((await tess.get("/me/joinedTeams")).list()).toEqual([]);
        expect((await tess.get(`/groups/${shop.groupId}/planner/plans`)).status).toBe(403);
    });

    it("/me is for people, not for applications", async () => {
        const shop = await Shop.open();
        const app = await shop.app();
        for (const path of ["/me", "/me/joinedTeams", "/me/planner/tasks"])
            expect((await app.get(path)).status).toBe(400);
        const noor = await shop.person("noor");
        expect((await noor.get("/me/memberOf")).read("value", 0, "displayName")).toBe("Utrecht");
    });

    it("User.Read shows oneself and nobody else", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor", ["User.Read"]);
        expect((await noor.get("/me")).status).toBe(200);
        expect((await noor.get("/users/sem@contoso.example")).status).toBe(403);
    });
});
