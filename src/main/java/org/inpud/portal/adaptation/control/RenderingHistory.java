package org.inpud.portal.adaptation.control;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.history.HistoryPolicy;

/**
 * Has every value that ever stood in a segment kept in {@code rendering_history}. Named in persistence.xml.
 * What has a history takes its id from a sequence: of an identity column, EclipseLink would ask again after each
 * entry of the history, and take whatever was numbered last.
 */
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
