package org.inpud.portal.kernel;

/** A parameter of a use case that tells by itself where it belongs; the interceptor checks the capability there. */
public interface Scoped {

    Scope scope();
}
