package org.inpud.portal.network.control;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorCustomizer;
import org.eclipse.persistence.history.HistoryPolicy;

/** Keeps every earlier state of the rules in {@code network_rules_history}, with its start and end. */
public class NetworkRulesHistory implements DescriptorCustomizer {

    @Override
    public void customize(ClassDescriptor descriptor) {
        HistoryPolicy history = new HistoryPolicy();
        history.addHistoryTableName("network_rules", "network_rules_history");
        history.addStartFieldName("started_at");
        history.addEndFieldName("ended_at");
        descriptor.setHistoryPolicy(history);
    }
}
