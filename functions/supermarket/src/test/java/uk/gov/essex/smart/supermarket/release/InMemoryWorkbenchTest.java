package uk.gov.essex.smart.supermarket.release;

final class InMemoryWorkbenchTest extends WorkbenchContract {

    private final Workbench workbench = new InMemoryWorkbench();

    @Override
    protected Workbench workbench() {
        return workbench;
    }
}
