package org.inpud.portal.people.control;

/**
 * What somebody gives to prove who they are.
 *
 * @param source where the request comes from: only for the throttle, never kept
 */
public record Credentials(String login, String password, String source) {

    @Override
    public String toString() {
        return "credentials";
    }
}
