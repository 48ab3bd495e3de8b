package dev.silang.eval.mutation;

import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Ends a run at the first test that fails, and keeps which it was. For one run. */
final class FirstFailure implements TestExecutionListener {
    private final CancellationToken token = CancellationToken.create();
    private String failed = "";
    private int passed;

    CancellationToken token() {
        return token;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED && failed.isEmpty()) {
            failed = test.getDisplayName();
            token.cancel();
        } else if (test.isTest()) {
            passed++;
        }
    }

    /**
     * The failed test with its class, in one line; empty if all passed.
     *
     * @param type the class that was run
     */
    String failure(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        if (!failed.isEmpty()) {
            return simple + "." + failed.replaceAll("\\s+", " ");
        }
        return passed == 0 ? simple + " has no test" : "";
    }
}
