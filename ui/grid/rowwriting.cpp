#include "ui/grid/rowwriting.h"

#include "ui/ask.h"
#include "ui/grid/plandialog.h"
#include "ui/work.h"

#include <QCoreApplication>

namespace chulie::grid::rowwriting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowWriting)
};

/// More rows than these are written on a thread, with progress.
constexpr std::size_t manyRows = 200;

} // namespace

values::Result<records::EditPlan> run(QWidget *parent, ui::Session &session, const catalogue::Table &table,
                                      const std::vector<records::RowEdit> &edits, records::Refusal refusal,
                                      const QString &command)
{
    const auto job = [&](ledger::Ledger &ledger, const values::Progress &progress) {
        return command.isEmpty() ? records::planEdits(ledger, table, edits, refusal, progress)
                                 : records::applyEdits(ledger, table, edits, refusal, command, progress);
    };
    if (edits.size() <= manyRows)
        return job(session.ledger(), {});
    return ui::work::write<records::EditPlan>(
        parent, command.isEmpty() ? Words::tr("Checking …") : Words::tr("Writing …"), session, job);
}

bool isWanted(QWidget *parent, ui::Session &session, const catalogue::Table &table,
              const std::vector<records::RowEdit> &edits, const QStringList &notes)
{
    const auto plan = run(parent, session, table, edits, records::Refusal::WholeRow, {});
    if (!plan) {
        ui::Ask::person().error(parent, plan.failure());
        return false;
    }
    PlanDialog dialog(*plan, table, notes, parent);
    return ui::Ask::person().accept(dialog) && !plan->isEmpty();
}

} // namespace chulie::grid::rowwriting
