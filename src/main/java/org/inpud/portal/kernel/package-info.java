/** The words that every room shares: who acts, what a refusal is, how text and language are told, and the ports to the machine. */
@Room(
        name = "kernel",
        mayImport = {})
package org.inpud.portal.kernel;
