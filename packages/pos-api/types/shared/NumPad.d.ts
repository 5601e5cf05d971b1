declare module "@msdyn365-commerce/pos-api/shared/NumPad" {
    /** Num pad input broker. */
    export interface INumPadInputBroker extends INumPadInputSubscriber, INumPadInputPublisher {}
    export interface INumPadInputBroker extends INumPadInputSubscriber, INumPadInputPublisher {}

    /** Num pad input subscriber. */
    export interface INumPadInputSubscriber {
        subscribe(listener: (event: KeyboardEvent) => boolean): void;
        unsubscribe(listener: (event: KeyboardEvent) => boolean): void;
    }

    /** Num pad input publisher. */
    export interface INumPadInputPublisher {
        publish(event: KeyboardEvent): boolean;
    }
}
