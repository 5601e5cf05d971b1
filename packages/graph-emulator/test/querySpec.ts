import { ASSIGNMENT, Shop } from "./support/Shop";

describe("queries and pages", () => {
    it("Planner ignores $filter, $orderby, $top and $skip and answers the whole list [72]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        await Promise.all([shop.task(), shop.task(), shop.task({ percentComplete: 100 })]);
        for (const query of ["$filter=percentComplete eq 100", "$orderby=title", "$top=1", "$skip=2", "$count=true"]) {
            const list = await noor.get(`/planner/plans/${shop.planId}/tasks?${query}`);
            expect([list.status, list.list().length]).toEqual([200, 3]);
        }
    });

    it("$select keeps the etag [73]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        const task = await shop.task();
        const list = await noor.get(`/planner/plans/${shop.planId}/tasks?$select=title,percentComplete`);
        expect(list.list()).toEqual([{ "@odata.etag": task.etag, title: "Folder wisselen", percentComplete: 0 }]);
        const one = await noor.get(`/planner/tasks/${task.text("id")}?$select=title`);
        expect(Object.keys(one.body ?? {})).toEqual(["@odata.context", "@odata.etag", "title"]);
    });

    it("root lists need their filter: 400, or 404 by switch [74]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        await shop.task();
        for (const list of ["plans", "tasks", "buckets"]) expect((await noor.get(`/planner/${list}`)).status).toBe(400);
        expect((await noor.get(`/planner/tasks?$filter=planId eq '${shop.planId}'`)).list().length).toBe(1);
        expect((await noor.get(`/planner/plans?$filter=owner eq '${shop.groupId}'`)).list().length).toBe(1);
        expect((await noor.get(`/planner/buckets?$filter=planId eq '${shop.planId}'`)).list()).toEqual([]);
        shop.emulator.setSwitches({ missingFilterStatus: 404 });
        expect((await noor.get("/planner/tasks")).status).toBe(404);
    });

    it("pages hold 400 items, however many are wished; the link is absolute with an opaque token [75]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        for (let number = 0; number < 401; number++) await shop.task({ title: `taak ${String(number)}` });
        const path = `/planner/plans/${shop.planId}/tasks`;
        const first = await noor.get(`${path}?$select=title`, { Prefer: "odata.maxpagesize=10" });
        expect([first.list().length, first.read("@odata.count")]).toEqual([400, 400]);
        const link = first.text("@odata.nextLink");
        expect(link).toMatch(/^http:\/\/localhost:8787\/v1\.0\/planner\/plans\/.*\?\$select=title&\$skiptoken=\w+$/);
        const second = await noor.get(link.replace("http://localhost:8787", ""));
        expect(second.list().length).toBe(1);
        expect(second.read("value", 0, "title")).toBe("taak 400");
        expect(second.read("@odata.nextLink")).toBeUndefined();
    });

    it("a task deleted between two pages hides no other [75]", async () => {
        const shop = await Shop.open({ switches: { plannerPageSize: 2 } });
        const noor = await shop.person("noor");
        const tasks = [];
        for (let number = 0; number < 4; number++) tasks.push(await shop.task({ title: String(number) }));
        const first = await noor.get(`/planner/plans/${shop.planId}/tasks`);
        for (const task of tasks.slice(0, 2)) await noor.delete(`/planner/tasks/${task.text("id")}`, task.etag);
        const second = await noor.get(first.text("@odata.nextLink").replace("http://localhost:8787", ""));
        expect([second.read("value", 0, "title"), second.read("value", 1, "title")]).toEqual(["2", "3"]);
    });

    it("my tasks are those assigned to me; my plans those shared with me [76]", async () => {
        const shop = await Shop.open({ seed: "contoso" });
        const sem = await shop.person("sem");
        const before = (await sem.get("/me/planner/tasks")).list().length;
        await sem.post("/planner/tasks", { planId: shop.planId, title: "van mij, voor niemand" });
        expect((await sem.get("/me/planner/tasks")).list().length).toBe(before);
        await sem.post("/planner/tasks", {
            planId: shop.planId,
            title: "voor mij",
            assignments: { [await shop.idOf("sem")]: ASSIGNMENT },
        });
        expect((await sem.get("/me/planner/tasks")).list().length).toBe(before + 1);
        expect((await sem.get("/me/planner/plans")).list().length).toBe(1);
        const youssef = await shop.person("youssef");
        expect((await youssef.get("/me/planner/plans")).list()).toEqual([]);
        expect((await youssef.get("/me/joinedTeams")).list().length).toBe(1);
    });

    it("another person's tasks are 403 to a person and open to an application [77]", async () => {
        const shop = await Shop.open({ seed: "contoso" });
        const id = await shop.idOf("noor");
        const reply = await (await shop.person("daan")).get(`/users/${id}/planner/tasks`);
        expect([reply.status, reply.message]).toEqual([
            403,
            "You do not have the required permissions to access this item.",
        ]);
        expect((await (await shop.app()).get(`/users/${id}/planner/tasks`)).list().length).toBeGreaterThan(5);
        expect((await (await shop.app()).get(`/users/${id}/planner/plans`)).status).toBe(403);
    });

    it("a navigation that Planner does not have is 404 with the leaked address [78] [114]", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        for (const path of [
            `/me/planner/plans/${shop.planId}/tasks`,
            `/planner/tasks/${shop.planId}/comments`,
            "/me/planner/tasks/delta",
        ]) {
            const reply = await noor.get(path);
            expect([reply.status, reply.read("error", "code")]).toEqual([404, ""]);
            expect(reply.message).toMatch(/^No HTTP resource was found that matches the request URI/);
        }
    });

    it("somebody who left the group gets 403, after a lag by switch [79]", async () => {
        const shop = await Shop.open({ switches: { membershipLagSeconds: 30 } });
        const noor = await shop.person("noor");
        shop.emulator.setMembership(shop.groupId, "noor@contoso.example", false);
        expect((await noor.get(`/planner/plans/${shop.planId}`)).status).toBe(200);
        shop.advance(30_000);
        expect((await noor.get(`/planner/plans/${shop.planId}`)).status).toBe(403);
    });

    it("a new member is let in after the lag; the directory knows at once [80]", async () => {
        const shop = await Shop.open({ switches: { membershipLagSeconds: 30 } });
        const tess = await shop.person("tess");
        shop.emulator.setMembership(shop.groupId, "tess@contoso.example", true);
        expect((await tess.get(`/groups/${shop.groupId}/members`)).list().length).toBe(5);
        expect((await tess.get(`/groups/${shop.groupId}/planner/plans`)).status).toBe(403);
        shop.advance(30_000);
        expect((await tess.get(`/groups/${shop.groupId}/planner/plans`)).status).toBe(200);
    });

    it("details of a new task may be missing for a while, by switch [80]", async () => {
        const shop = await Shop.open({ switches: { detailsLagSeconds: 5 } });
        const noor = await shop.person("noor");
        const path = `/planner/tasks/${(await shop.task()).text("id")}/details`;
        expect((await noor.get(path)).status).toBe(404);
        shop.advance(5000);
        expect((await noor.get(path)).status).toBe(200);
    });

    it("$expand=details is ignored, or honoured by switch", async () => {
        const shop = await Shop.open();
        const noor = await shop.person("noor");
        await shop.task();
        const path = `/planner/plans/${shop.planId}/tasks?$expand=details`;
        expect((await noor.get(path)).read("value", 0, "details")).toBeUndefined();
        shop.emulator.setSwitches({ expandDetails: true });
        expect((await noor.get(path)).read("value", 0, "details", "checklist")).toEqual({});
    });
});
