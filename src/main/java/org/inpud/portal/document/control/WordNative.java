package org.inpud.portal.document.control;

import java.util.Map;

/** Word. */
final class WordNative implements Native {

    @Override
    public Map<Integer, Place> places(byte[] marked) {
        return Map.of();
    }

    @Override
    public byte[] reshape(byte[] marked, Map<Integer, Reshaping> reshapings) {
        return marked;
    }
}
