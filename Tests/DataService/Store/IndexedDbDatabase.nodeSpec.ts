import "fake-indexeddb/auto";
import { describeDeviceStorage } from "./describeDeviceStorage";

describeDeviceStorage("in an emulated browser");
