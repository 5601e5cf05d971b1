import { ASSIGNMENT, item, link, Shop, type Person, type Reply } from "./support/Shop";

interface Case {
    readonly shop: Shop;
    readonly noor: Person;
    readonly semId: string;
    /** PATCHes the task, or its details, on top of its latest version. */
    readonly change: (body: unknown) => Promise<Reply>;
    readonly changeDetails: (body: unknown) => Promise<Reply>;
}

async function openCase(): Promise<Case> {
    const shop = await Shop.open();
    const noor = await shop.person("noor");
    const path = `/planner/tasks/${(await shop.task()).text("id")}`;
    const changeAt = (where: string) => async (body: unknown) => noor.patch(where, (await noor.get(where)).etag, body);
    return {
        shop,
        noor,
        semId: await shop.idOf("sem"),
        change: changeAt(path),
        changeDetails: changeAt(`${path}/details`),
    };
}

describe("open types", () => {
    it("assignments merge by person; null unassigns; null for a stranger does nothing [52]", async () => {
        const { shop, change, semId } = await openCase();
        const daanId = await shop.idOf("daan");
        await change({ assignments: { [semId]: ASSIGNMENT } });
        const two = await change({ assignments: { [daanId]: ASSIGNMENT } });
        expect(Object.keys(two.read("assignments") ?? {}).sort()).toEqual([daanId, semId].sort());
        const one = await change({ assignments: { [semId]: null, [await shop.idOf("tess")]: null } });
        expect(Object.keys(one.read("assignments") ?? {})).toEqual([daanId]);
        const none = await change({ assignments: { [daanId]: null } });
        expect([none.read("assignments"), none.read("assigneePriority")]).toEqual([{}, ""]);
    });

    it("an assignment without type, or empty, is 400 [53]", async () => {
        const { change, semId } = await openCase();
        for (const entry of [{}, { orderHint: " !" }]) {
            expect((await change({ assignments: { [semId]: entry } })).status).toBe(400);
        }
    });

    it("an assignment that sends assignedBy back is 400 [54]", async () => {
        const { change, semId } = await openCase();
        const reply = await change({ assignments: { [semId]: { ...ASSIGNMENT, assignedBy: { user: {} } } } });
        expect(reply.status).toBe(400);
        expect(reply.message).toMatch(/An unexpected 'StartObject' node was found for property named 'assignedBy'/);
    });

    it("a person is named by object id, not by sign-in name", async () => {
        const { change } = await openCase();
        expect((await change({ assignments: { "sem@contoso.example": ASSIGNMENT } })).status).toBe(400);
        expect((await change({ assignments: { sem: ASSIGNMENT } })).status).toBe(400);
    });

    it("types are taken with and without # and answered with it [55]", async () => {
        const { change, semId } = await openCase();
        const reply = await change({
            assignments: { [semId]: { "@odata.type": "microsoft.graph.plannerAssignment", orderHint: " !" } },
        });
        expect(reply.read("assignments", semId, "@odata.type")).toBe("#microsoft.graph.plannerAssignment");
    });

    it("a wrong type name is 400 with the name that the service uses inside [56]", async () => {
        const { changeDetails } = await openCase();
        const bodies = [
            { checklist: { a: { "@odata.type": "microsoft.graph.checklistItem", title: "x" } } },
            { references: { "https%3A//a%2Eb": { "@odata.type": "#microsoft.graph.externalReference" } } },
            { references: { "@odata.type": "#microsoft.graph.plannerExternalReferenceCollection" } },
        ];
        for (const body of bodies) {
            const reply = await changeDetails(body);
            expect(reply.status).toBe(400);
            expect(reply.message).toMatch(
                /A type named 'microsoft\.taskServices\.\w+' could not be resolved by the model/,
            );
        }
    });

    it("the 21st assignee is 403 MaximumAssigneesInTasks [57]", async () => {
        const { change } = await openCase();
        const person = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
        const twenty = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [person(index), ASSIGNMENT]));
        expect((await change({ assignments: twenty })).status).toBe(200);
        const reply = await change({ assignments: { [person(20)]: ASSIGNMENT } });
        expect([reply.status, reply.read("error", "code")]).toEqual([403, "MaximumAssigneesInTasks"]);
    });

    it("a label set to false vanishes; there is no 26th [58]", async () => {
        const { change } = await openCase();
        expect((await change({ appliedCategories: { category3: true, category25: true } })).status).toBe(200);
        expect((await change({ appliedCategories: { category3: false } })).read("appliedCategories")).toEqual({
            category25: true,
        });
        expect((await change({ appliedCategories: { category26: true } })).status).toBe(400);
    });

    it("checklist keys may be any text [59]", async () => {
        const { changeDetails } = await openCase();
        const reply = await changeDetails({
            checklist: { "57392": item({ title: "x" }), "a-b": item({ title: "y" }) },
        });
        expect(Object.keys(reply.read("checklist") ?? {})).toEqual(["57392", "a-b"]);
    });

    it("a checklist item keeps its title when only the tick is sent, or loses it by switch [60]", async () => {
        const { shop, changeDetails } = await openCase();
        await changeDetails({ checklist: { a: item({ title: "Rekken vullen" }) } });
        const ticked = await changeDetails({ checklist: { a: item({ isChecked: true }) } });
        expect([ticked.read("checklist", "a", "title"), ticked.read("checklist", "a", "isChecked")]).toEqual([
            "Rekken vullen",
            true,
        ]);
        shop.emulator.setSwitches({ checklistItemPatch: "replace" });
        expect(
            (await changeDetails({ checklist: { a: item({ isChecked: false }) } })).read("checklist", "a", "title"),
        ).toBe("");
    });

    it("the 21st checklist item is 403; null removes one; the service stamps who and when [61]", async () => {
        const { shop, changeDetails } = await openCase();
        const twenty = Object.fromEntries(
            Array.from({ length: 20 }, (_, index) => [`k${String(index)}`, item({ title: "x" })]),
        );
        const full = await changeDetails({ checklist: twenty });
        expect(full.read("checklist", "k0", "lastModifiedBy", "user", "id")).toBe(await shop.idOf("noor"));
        expect(full.text("checklist", "k0", "lastModifiedDateTime")).toMatch(/^2026-11-24T08/);
        const over = await changeDetails({ checklist: { k20: item({ title: "x" }) } });
        expect([over.status, over.read("error", "code")]).toEqual([403, "MaximumChecklistItemsOnTask"]);
        expect((await changeDetails({ checklist: { k0: null, k20: item({ title: "x" }) } })).status).toBe(200);
    });

    it("reference keys must be encoded, and come back encoded exactly so [62] [63]", async () => {
        const { changeDetails } = await openCase();
        expect((await changeDetails({ references: { "https://contoso.example": link() } })).status).toBe(400);
        const key = "https%3A//contoso%2Eexample/a%2520b%23c%40d";
        const reply = await changeDetails({ references: { [key]: link({ alias: "Plan", type: "Visio" }) } });
        expect(Object.keys(reply.read("references") ?? {})).toEqual([key]);
        expect(reply.read("references", key, "type")).toBe("Visio");
        expect((await changeDetails({ references: { [key]: null } })).read("references")).toEqual({});
    });

    it("a link must be http or https [64]", async () => {
        const { changeDetails } = await openCase();
        for (const key of ["ftp%3A//contoso%2Eexample", "javascript%3Aalert(1)"]) {
            expect((await changeDetails({ references: { [key]: link() } })).status).toBe(400);
        }
    });

    it("the 11th link is 403 MaximumReferencesOnTask, the limit being a switch [65]", async () => {
        const { shop, changeDetails } = await openCase();
        const links = (from: number, to: number): Record<string, unknown> =>
            Object.fromEntries(
                Array.from({ length: to - from }, (_, index) => [`https%3A//a%2Eb/${String(from + index)}`, link()]),
            );
        expect((await changeDetails({ references: links(0, 10) })).status).toBe(200);
        expect((await changeDetails({ references: links(10, 11) })).read("error", "code")).toBe(
            "MaximumReferencesOnTask",
        );
        shop.emulator.setSwitches({ limits: { referencesOnTask: 15 } });
        expect((await changeDetails({ references: links(10, 15) })).status).toBe(200);
    });

    it("sharedWith false removes a person, a null label is cleared [66]", async () => {
        const { shop, noor, semId } = await openCase();
        const path = `/planner/plans/${shop.planId}/details`;
        const before = await noor.get(path);
        const set = await noor.patch(path, before.etag, {
            sharedWith: { [semId]: true },
            categoryDescriptions: { category1: "Vers" },
        });
        expect([set.read("sharedWith", semId), set.read("categoryDescriptions", "category1")]).toEqual([true, "Vers"]);
        const cleared = await noor.patch(path, set.etag, {
            sharedWith: { [semId]: false },
            categoryDescriptions: { category1: null },
        });
        expect([cleared.read("sharedWith", semId), cleared.read("categoryDescriptions", "category1")]).toEqual([
            undefined,
            null,
        ]);
    });

    it("entries of orderHintsByAssignee stay [67]", async () => {
        const { shop, noor, semId } = await openCase();
        const path = `/planner/tasks/${(await shop.task()).text("id")}/assignedToTaskBoardFormat`;
        const set = await noor.patch(path, (await noor.get(path)).etag, { orderHintsByAssignee: { [semId]: " !" } });
        const kept = await noor.patch(path, set.etag, { orderHintsByAssignee: { [semId]: null } });
        expect(kept.text("orderHintsByAssignee", semId)).toBe(set.text("orderHintsByAssignee", semId));
    });
});
