#include "tests/bench/painted.h"
#include "ui/overview/matrixview.h"
#include "ui/shell/runwindow.h"

#include <QTableView>

// What window_bench starts: the program's window over the ledger that the argument names, until the Overview
// is painted with its final numbers. Linked as the program is: a library with all of it, as tests share one,
// takes some 20 ms more to load.

namespace {

/// The matrix holds no village until the year is judged.
bool isJudgedMatrix(const QObject *widget)
{
    const QObject *view = widget->parent();
    auto *matrix = view ? qobject_cast<chulie::overview::MatrixView *>(view->parent()) : nullptr;
    return matrix && matrix->states().model()->rowCount() > 0;
}

void awaitOverview()
{
    new chulie::bench::Painted(isJudgedMatrix);
}

Q_COREAPP_STARTUP_FUNCTION(awaitOverview)

} // namespace

int main(int argc, char *argv[])
{
    return chulie::shell::runWindow(argc, argv);
}
