package org.inpud.portal.publication.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceComesBackAsItWentIn() {
        Map<String, String> place = Map.of("list", "1&2", "table=", "über %", "empty", "");
        assertEquals(place, Place.read(Place.written(place)));
        assertEquals(Map.of(), Place.read(Place.written(Map.of())));
    }
}
