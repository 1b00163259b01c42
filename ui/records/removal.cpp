#include "ui/records/removal.h"

#include "models/records/saving.h"
#include "ui/ask.h"

#include <QCoreApplication>

namespace chulie {

namespace {

struct Removal
{
    Q_DECLARE_TR_FUNCTIONS(Removal)
public:
    static QString question(const QString &name, const std::vector<Hanging> &hanging)
    {
        QStringList counts;
        for (const Hanging &rows : hanging)
            counts += tr("%1: %2").arg(title(table(rows.table))).arg(rows.count);
        if (counts.isEmpty())
            return tr("Remove %1?").arg(name);
        return tr("Remove %1? These records go with it: %2.").arg(name, counts.join(tr("; ")));
    }
    static QString action() { return tr("Remove"); }
};

} // namespace

bool removeAsking(QWidget *parent, Ledger &ledger, const Table &table, std::int64_t row, const QString &name)
{
    const auto hanging = hangingOn(ledger.database(), table, row);
    if (!hanging) {
        Ask::person().error(parent, hanging.failure());
        return false;
    }
    if (!Ask::person().confirm(parent, Removal::question(name, *hanging), Removal::action()))
        return false;
    const auto removed = removeRow(ledger, table, row);
    if (!removed)
        Ask::person().error(parent, removed.failure());
    return static_cast<bool>(removed);
}

} // namespace chulie
