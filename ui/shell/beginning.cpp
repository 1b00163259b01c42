#include "ui/shell/beginning.h"

#include "models/ledger/ledger.h"
#include "models/places/start.h"
#include "models/sample/sample.h"
#include "ui/ask.h"
#include "ui/work.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace chulie::shell {

namespace {

/// Where ledgers go unless another place is chosen: a folder that is there.
QString documents()
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir().mkpath(usual) ? usual : QDir::homePath();
}

} // namespace

std::unique_ptr<ledger::Ledger>
Beginning::newLedger(const QString &name, const std::function<values::Result<void>(ledger::Ledger &)> &fill)
{
    const QString path =
        ui::Ask::person().newFile(m_window, tr("Where the new ledger goes"), tr("Ledgers (*.chulie)"),
                                  documents() + u'/' + name + QStringLiteral(".chulie"));
    if (path.isEmpty())
        return nullptr;
    const auto made = ledger::Ledger::make(path, fill);
    auto ledger = made ? ledger::Ledger::open(path) : made.failure();
    if (ledger)
        return *std::move(ledger);
    ui::Ask::person().error(m_window, ledger.failure());
    return nullptr;
}

std::unique_ptr<ledger::Ledger> Beginning::village(const places::VillageStart &start)
{
    return newLedger(start.name, [&](ledger::Ledger &ledger) { return places::startVillage(ledger, start); });
}

QString Beginning::sample()
{
    QString path = documents() + u'/' + tr("Sample city") + QStringLiteral(".chulie");
    if (QFile::exists(path))
        return path;
    values::Result<void> made;
    ui::work::run(m_window, tr("Making the sample city …"), [&](const values::Progress &progress) {
        made = sample::makeSample(path, {}, {}, progress);
    });
    if (made)
        return path;
    ui::Ask::person().error(m_window, made.failure());
    return {};
}

} // namespace chulie::shell
