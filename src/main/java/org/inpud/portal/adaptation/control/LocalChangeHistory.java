package org.inpud.portal.adaptation.control;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;

/** Has every state of a local change kept in {@code local_change_history}. Named in persistence.xml. */
public class LocalChangeHistory implements DescriptorCustomizer {

    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.setHistoryPolicy(RenderingHistory.policy("local_change_history"));
    }
}
