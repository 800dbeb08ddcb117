package org.inpud.portal.network.boundary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inpud.portal.kernel.LanguageTag;
import org.inpud.portal.kernel.Role;
import org.inpud.portal.network.control.RoleWanted;

/** The fields that tell a role somebody shall hold: which, in which of the network’s languages, for which country. */
public class RoleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Role role = Role.TRANSLATOR;
    private final HashMap<String, Boolean> ticked = new HashMap<>();
    private String country;

    RoleWanted wanted() {
        return new RoleWanted(role, languages(), Optional.ofNullable(country));
    }

    /** Those that are ticked; none means all of the network’s. */
    List<LanguageTag> languages() {
        List<LanguageTag> chosen = new ArrayList<>();
        ticked.forEach((tag, isTicked) -> {
            if (Boolean.TRUE.equals(isTicked)) {
                LanguageTag.parse(tag).ifPresent(chosen::add);
            }
        });
        return chosen.stream().sorted().toList();
    }

    /** The roles that are held in networks. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(Role::isInNetwork).toList();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
