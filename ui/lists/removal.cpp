#include "ui/lists/removal.h"

#include "models/records/saving.h"
#include "ui/ask.h"

#include <QCoreApplication>

namespace chulie::lists {

namespace {

struct Removal
{
    Q_DECLARE_TR_FUNCTIONS(Removal)
public:
    static QString question(const QString &name, const std::vector<records::Hanging> &hanging)
    {
        const QString going = counts(hanging, false);
        const QString staying = counts(hanging, true);
        QString words = tr("Remove %1?").arg(name);
        if (!going.isEmpty())
            words = tr("Remove %1? These records go with it: %2.").arg(name, going);
        if (!staying.isEmpty())
            words += u' ' + tr("These stay, without what they refer to: %1.").arg(staying);
        return words;
    }
    static QString action() { return tr("Remove"); }

private:
    static QString counts(const std::vector<records::Hanging> &hanging, bool staying)
    {
        QStringList words;
        for (const records::Hanging &rows : hanging)
            if (rows.stays == staying)
                words += tr("%1: %2").arg(catalogue::title(catalogue::table(rows.table))).arg(rows.count);
        return words.join(tr("; "));
    }
};

} // namespace

bool removeAsking(QWidget *parent, ledger::Ledger &ledger, const catalogue::Table &table, std::int64_t row,
                  const QString &name)
{
    const auto hanging = records::hangingOn(ledger.database(), table, row);
    if (!hanging) {
        ui::Ask::person().error(parent, hanging.failure());
        return false;
    }
    if (!ui::Ask::person().confirm(parent, Removal::question(name, *hanging), Removal::action()))
        return false;
    const auto removed = records::removeRow(ledger, table, row);
    if (!removed)
        ui::Ask::person().error(parent, removed.failure());
    return static_cast<bool>(removed);
}

} // namespace chulie::lists
