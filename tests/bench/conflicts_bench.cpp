#include "models/history/undo.h"
#include "models/packages/merge.h"
#include "models/packages/pack.h"
#include "models/packages/undecided.h"
#include "models/sample/sample.h"
#include "tests/bench/figure.h"
#include "tests/support/files.h"
#include "ui/packages/packagespage.h"
#include "ui/session.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

/// The inbox with thousands of conflicts: two values of each of 3,000 households that two offices set apart
/// are listed, chosen by column, decided as one act, and taken back.
namespace chulie::bench {

namespace {

constexpr int households = 3'000;

/// Sets two values of every household to \a value.
void setAll(ledger::Ledger &ledger, const char *value)
{
    const catalogue::Table &of = catalogue::table(catalogue::TableId::Household);
    std::vector<std::int64_t> rows;
    for (storage::Statement select(ledger.database(), "SELECT id FROM household"); select.next();)
        rows.push_back(select.integer(0));
    const auto done = ledger.act(QStringLiteral("form"), [&](journal::Act &act) -> values::Result<void> {
        for (const std::int64_t row : rows)
            for (const char *column : {"note", "helper"})
                act.edit(of, row, of.column(column), std::string(value));
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.failure().message));
}

std::unique_ptr<ledger::Ledger> opened(const QString &path)
{
    auto ledger = ledger::Ledger::open(path);
    if (!ledger)
        qFatal("%s", qPrintable(ledger.failure().message));
    return *std::move(ledger);
}

/// A ledger with the conflicts; its path.
QString disputed(const support::Folder &folder)
{
    QString here = folder.newLedger(QStringLiteral("here.chulie"))->path();
    const QString there = folder.path(QStringLiteral("there.chulie"));
    const QString package = folder.path(QStringLiteral("there.chuliepack"));
    if (!sample::fillSample(*opened(here), {.villages = 20, .households = households}) ||
        !QFile::copy(here, there))
        qFatal("there is no sample");
    setAll(*opened(here), "甲");
    setAll(*opened(there), "乙");
    if (!packages::pack(*opened(there), package, {"4499"}) ||
        !packages::merge(*opened(here), {.files = {package}}))
        qFatal("merging failed");
    return here;
}

/// Chooses all of the first conflict's column, as the menu does.
void chooseColumn(packages::PackagesPage &page)
{
    for (QAction *action : page.findChildren<QAction *>())
        if (action->text().contains(QStringLiteral("&column")))
            action->trigger();
}

void press(packages::PackagesPage &page, const QString &words)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == words)
            button->click();
}

int run()
{
    const support::Folder folder;
    ui::Session session(opened(disputed(folder)), 2020);
    packages::PackagesPage page(session);
    page.resize(1200, 720);
    page.show();
    const auto settle = [&] { return QTest::qWaitFor([&] { return !page.isBusy(); }, 60'000); };
    bool isWithin = bench::hold({"6,000 conflicts shown", bench::milliseconds([&] {
                                     page.go({});
                                     settle();
                                     (void)page.grab();
                                 })},
                                1000);
    page.conflictsView().selectRow(0);
    isWithin = bench::hold({"3,000 of a column chosen", bench::milliseconds([&] {
                                chooseColumn(page);
                                (void)page.grab();
                            })},
                           100) &&
               isWithin;
    isWithin = bench::hold({"and decided as one act", bench::milliseconds([&] {
                                press(page, QStringLiteral("Take the other"));
                                settle();
                                (void)page.grab();
                            })},
                           3000) &&
               isWithin;
    std::printf("%d conflicts are left\n", page.conflicts().rowCount());
    const auto last = history::lastAct(session.database());
    isWithin = bench::hold({"and taken back", bench::milliseconds([&] {
                                if (!last || !history::undo(session.ledger(), *last))
                                    qFatal("undoing failed");
                            })},
                           3000) &&
               isWithin;
    return isWithin ? 0 : 1;
}

} // namespace

} // namespace chulie::bench

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return chulie::bench::run();
}
