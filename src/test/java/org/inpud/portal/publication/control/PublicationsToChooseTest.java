package org.inpud.portal.publication.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicationsToChooseTest {

    @Test
    void noneIsLeftOutHoweverManyThereAre() {
        for (int many : new int[] {0, 1, 9, 10, 11, 20, 205}) {
            List<Integer> all = IntStream.range(0, many).boxed().toList();
            assertEquals(
                    all,
                    PublicationsToChoose.all(10, from -> all.subList(from, Math.min(all.size(), from + 10))),
                    many + " of them");
        }
    }
}
