#include "tests/support/packages.h"

#include "models/ledger/keys.h"
#include "models/packages/pack.h"
#include "models/safekeeping/check.h"
#include "tests/support/imports.h"
#include "tests/support/wholestate.h"

#include <QFileInfo>

namespace chulie::support {

namespace {

/// Does \a work to the row of \a key as one act.
template <typename Work>
void doTo(ledger::Ledger &ledger, catalogue::TableId of, const std::vector<std::string> &key, Work work)
{
    const auto row = ledger::findRow(ledger.database(), catalogue::table(of), key);
    if (!row)
        qFatal("%s", qPrintable(row.failure().message));
    const auto done = ledger.act(QStringLiteral("test"), [&](journal::Act &act) -> values::Result<void> {
        work(act, catalogue::table(of), *row);
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.failure().message));
}

} // namespace

void import(ledger::Ledger &ledger, const Folder &folder, const char *table, const QByteArray &csv)
{
    const auto plan = imported(ledger, folder.write(QString::fromUtf8(table) + QStringLiteral(".csv"), csv));
    if (plan.refused() > 0)
        qFatal("rows of %s were refused", table);
}

void set(ledger::Ledger &ledger, catalogue::TableId of, const std::vector<std::string> &key,
         const char *column, const values::Value &value)
{
    doTo(ledger, of, key, [&](journal::Act &act, const catalogue::Table &table, std::int64_t row) {
        act.edit(table, row, table.column(column), value);
    });
}

void remove(ledger::Ledger &ledger, catalogue::TableId of, const std::vector<std::string> &key)
{
    doTo(ledger, of, key,
         [&](journal::Act &act, const catalogue::Table &table, std::int64_t row) { act.remove(table, row); });
}

QString packed(ledger::Ledger &ledger, const Folder &folder, const std::string &region,
               const QString &passphrase)
{
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
        path = folder.path(QStringLiteral("%1.chuliepack").arg(number));
    const auto done = packages::pack(ledger, path, {region, passphrase});
    if (!done)
        qFatal("%s", qPrintable(done.failure().message));
    return path;
}

packages::Merging merged(ledger::Ledger &ledger, const QStringList &files)
{
    const auto merging = packages::merge(ledger, {files});
    if (!merging)
        qFatal("%s: %s", qPrintable(merging.failure().message), qPrintable(merging.failure().detail));
    return *merging;
}

void exchange(ledger::Ledger &one, ledger::Ledger &other, const Folder &folder)
{
    const QString there = packed(one, folder);
    merged(other, {there});
    merged(one, {packed(other, folder)});
}

QByteArray exported(ledger::Ledger &ledger)
{
    QByteArray all;
    for (const catalogue::Table &table : catalogue::tables())
        all += QByteArray(table.label) + '\n' + exportedRows(ledger, table.id);
    return all;
}

QString strayRows(ledger::Ledger &ledger)
{
    const auto flaws =
        ledger.database().read([&] { return safekeeping::checkLedger(ledger.database(), {}); });
    if (!flaws)
        qFatal("%s", qPrintable(flaws.failure().message));
    QString lines;
    for (const safekeeping::Flaw &flaw : *flaws)
        if (flaw.kind == safekeeping::Flaw::Kind::State || flaw.kind == safekeeping::Flaw::Kind::File)
            lines += QString::fromStdString(flaw.row) + u' ' + flaw.reason + u'\n';
    return lines + differencesFromWhole(ledger);
}

} // namespace chulie::support
