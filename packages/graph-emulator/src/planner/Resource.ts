import { preferAnswer } from "./preferAnswer";
import { bodyObject, changesOf, type Rules } from "./properties/rules";
import { param, type Answer, type Call, type Handler } from "../http/Call";
import type { Entity } from "../world/Entity";
import { commit } from "../world/World";
import type { JsonObject } from "../values/json";
import { applyChanges, pathText } from "./change";
import { refuseClash, seenVersion } from "./ifMatch";
import type { Intent } from "./access";
import { singleBody } from "./render";

/** What differs between the kinds of Planner entity; reading and patching them is the same. */
export interface Resource<Value extends object> {
    /** Its name in error messages. */
    readonly entityName: string;
    /** The type name without namespace. */
    readonly typeName: string;
    /** The end of its @odata.context. */
    readonly context: (id: string) => string;
    readonly find: (call: Call, id: string, intent: Intent) => Entity<Value>;
    readonly render: (call: Call, entity: Entity<Value>) => JsonObject;
    readonly rules: Rules<Value>;
    /** Checks the changed value against rules that span properties, and sets what follows from it. Throws to refuse. */
    readonly settle?: (call: Call, change: Settling<Value>) => void;
    /** What else changes once the entity has. */
    readonly afterChange?: (call: Call, change: Settling<Value>) => void;
    /** Changes the body that a PATCH is answered with. */
    readonly echo?: (call: Call, body: JsonObject) => JsonObject;
}

/** A value before and after a PATCH; `after` may still be altered. */
export interface Settling<Value extends object> {
    readonly entity: Entity<Value>;
    readonly before: Value;
    readonly after: Value;
}

/** Answers GET of one entity. */
export function getHandler<Value extends object>(resource: Resource<Value>): Handler {
    return (call, params): Answer => {
        const entity = resource.find(call, param(params, "id"), "plannerRead");
        return { status: 200, body: singleBody(call, resource.context(entity.id), resource.render(call, entity)) };
    };
}

/** Answers PATCH of one entity: If-Match, body, conflicts, rules, then the change itself. */
export function patchHandler<Value extends object>(resource: Resource<Value>): Handler {
    return (call, params): Answer => {
        const entity = resource.find(call, param(params, "id"), "plannerWrite");
        const seen = seenVersion(call, entity);
        const scope = { call, entityName: resource.entityName, typeName: resource.typeName, value: entity.value };
        const changes = changesOf(bodyObject(call), resource.rules, scope);
        refuseClash(call, entity, changes, seen);

        const after = structuredClone(entity.value);
        applyChanges(after, changes);
        const settling = { entity, before: entity.value, after };
        resource.settle?.(call, settling);
        commit(
            call.world,
            entity,
            after,
            changes.map((change) => pathText(change.path)),
        );
        call.world.revision += 1;
        resource.afterChange?.(call, settling);

        const body = singleBody(call, resource.context(entity.id), resource.render(call, entity));
        return preferAnswer(call, resource.echo?.(call, body) ?? body);
    };
}
