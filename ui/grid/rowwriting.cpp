#include "ui/grid/rowwriting.h"

#include "ui/ask.h"
#include "ui/grid/plandialog.h"
#include "ui/work.h"

#include <QCoreApplication>

namespace chulie::rowwriting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowWriting)
};

/// More rows than these are written on a thread, with progress.
constexpr std::size_t manyRows = 200;

} // namespace

Result<EditPlan> run(QWidget *parent, Session &session, const Table &table, const std::vector<RowEdit> &edits,
                     Refusal refusal, const QString &command)
{
    const auto job = [&](Ledger &ledger, const Progress &progress) {
        return command.isEmpty() ? planEdits(ledger, table, edits, refusal, progress)
                                 : applyEdits(ledger, table, edits, refusal, command, progress);
    };
    if (edits.size() <= manyRows)
        return job(session.ledger(), {});
    return work::write<EditPlan>(parent, command.isEmpty() ? Words::tr("Checking …") : Words::tr("Writing …"),
                                 session, job);
}

bool isWanted(QWidget *parent, Session &session, const Table &table, const std::vector<RowEdit> &edits,
              const QStringList &notes)
{
    const auto plan = run(parent, session, table, edits, Refusal::WholeRow, {});
    if (!plan) {
        Ask::person().error(parent, plan.failure());
        return false;
    }
    PlanDialog dialog(*plan, table, notes, parent);
    return Ask::person().accept(dialog) && !plan->isEmpty();
}

} // namespace chulie::rowwriting
