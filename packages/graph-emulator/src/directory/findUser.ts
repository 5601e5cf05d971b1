import type { User } from "../world/directoryTypes";
import type { World } from "../world/World";

/** The person with this object id or sign-in name, whatever the letter case. */
export function findUserByKey(world: World, key: string): User | undefined {
    const wanted = key.toLowerCase();
    const byId = world.users.get(wanted);
    if (byId) return byId;
    return [...world.users.values()].find((user) => user.userPrincipalName.toLowerCase() === wanted);
}
