package org.inpud.portal.adaptation.control;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.history.HistoryPolicy;

/** Has every value that ever stood in a segment kept in {@code rendering_history}. Named in persistence.xml. */
public class RenderingHistory implements DescriptorCustomizer {

    @Override
    public void customize(ClassDescriptor descriptor) {
        descriptor.setHistoryPolicy(policy("rendering_history"));
    }

    static HistoryPolicy policy(String table) {
        HistoryPolicy policy = new HistoryPolicy();
        policy.addHistoryTableName(table);
        policy.addStartFieldName("row_start");
        policy.addEndFieldName("row_end");
        return policy;
    }
}
