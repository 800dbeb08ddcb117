package org.inpud.portal.platform.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Ends, at the start, the jobs of a portal that was stopped under them. */
@Startup
@Singleton
@DependsOn("Migrations")
public class UnfinishedJobs {

    @Inject
    private DatabaseJobs jobs;

    @PostConstruct
    void end() {
        jobs.failUnfinished();
    }
}
