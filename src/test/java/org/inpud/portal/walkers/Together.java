package org.inpud.portal.walkers;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What a reviewer sends who accepts several sentences in one call. */
final class Together {

    private Together() {}

    /** All of them, each as it was seen. */
    static String accepted(JsonArray segments) {
        JsonArray items = new JsonArray();
        for (JsonElement one : segments) {
            JsonObject item = new JsonObject();
            item.add("segment", one.getAsJsonObject().get("id"));
            item.add("version", one.getAsJsonObject().get("version"));
            items.add(item);
        }
        return "{\"items\":" + items + "}";
    }
}
