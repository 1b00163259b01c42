#include "models/language.h"
#include "models/sample/sample.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"
#include "ui/print/preview.h"
#include "ui/reports/reportspage.h"
#include "ui/session.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QTest>

namespace chulie::reports {

/// The years and days that the page of reports compares.
class ComparedYearsTest : public QObject
{
    Q_OBJECT
private slots:
    void earlierYearIsChosen();
    void dayIsChosen();
};

void ComparedYearsTest::earlierYearIsChosen()
{
    QVERIFY(models::setLanguage(QStringLiteral("en")));
    const support::Folder folder;
    auto ledger = folder.newLedger();
    QVERIFY(sample::fillSample(*ledger, {12, 240, 3}));
    ui::Session session(std::move(ledger), 2020);
    QTRY_VERIFY(session.evaluation());
    ReportsPage page(session);
    page.show();
    page.go({.page = {}, .scope = {"4499", 2020}});
    const auto &preview = *page.findChild<print::Preview *>();
    QTRY_VERIFY(preview.pages());
    auto *against = page.findChildren<QComboBox *>().at(1);
    QVERIFY(!against->isVisible());

    const auto kinds = reports::reportKinds();
    const auto *comparison = reports::findReport(u"year-comparison");
    page.findChild<QListWidget *>()->setCurrentRow(static_cast<int>(comparison - kinds.data()));
    const auto shows = [&](const QString &years) {
        return preview.pages() && preview.pages()->report().name.contains(years);
    };
    QTRY_VERIFY(shows(QStringLiteral("2020 beside 2019")));
    QVERIFY(against->isVisible());
    QCOMPARE(against->currentData().toInt(), 2019);
    const int place = against->findData(2018);
    against->setCurrentIndex(place);
    emit against->activated(place);
    QTRY_VERIFY(shows(QStringLiteral("2020 beside 2018")));
    page.go({.page = {}, .scope = {"4499", 2019}});
    QTRY_VERIFY(shows(QStringLiteral("2019 beside 2018")));
    QCOMPARE(against->findData(2019), -1); // it is no earlier year
}

namespace {

/// The rows of the table that \a page shows, each its cells joined; sections included.
QStringList rowsShown(const ReportsPage &page)
{
    const auto pages = page.findChild<print::Preview *>()->pages();
    QStringList rows;
    if (!pages)
        return rows;
    const auto &table = std::get<Table>(pages->report().blocks[2]);
    for (const Row &row : table.rows) {
        QStringList cells;
        for (std::size_t column = 0; column < row.cells.size(); ++column)
            cells += reports::words(table, row, column);
        rows += cells.join(u'|');
    }
    return rows;
}

/// A village whose year was empty at the end of the first day and is filled in since, by \a ledger.
void fillInTwoDays(ledger::Ledger &ledger, QDate first)
{
    QVERIFY(support::saveVillage(ledger) > 0);
    QVERIFY(support::saveHousehold(ledger, "001") > 0);
    storage::Statement(ledger.database(), "UPDATE act SET at = ?")
        .with(first.toString(Qt::ISODate).toStdString() + "T04:00:00Z")
        .run();
    QVERIFY(support::save(ledger, catalogue::TableId::VillageYear,
                          {{"village", "441623104200"}, {"year", "2020"}, {"model", "是"}}) > 0);
}

} // namespace

void ComparedYearsTest::dayIsChosen()
{
    QVERIFY(models::setLanguage(QStringLiteral("en")));
    const support::Folder folder;
    auto ledger = folder.newLedger();
    const QDate first = QDate::currentDate().addDays(-20);
    fillInTwoDays(*ledger, first);
    ui::Session session(std::move(ledger), 2020);
    QTRY_VERIFY(session.evaluation());
    ReportsPage page(session);
    page.resize(1000, 600);
    page.show();
    page.go({.page = {}, .scope = {"4416", 2020}});
    page.findChild<QListWidget *>()->setCurrentRow(
        static_cast<int>(reports::findReport(u"year-comparison") - reports::reportKinds().data()));
    auto *against = page.findChildren<QComboBox *>().at(1);
    const auto days = page.findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QTRY_VERIFY(against->isVisible());
    const int place = against->findText(QStringLiteral("as known on"));
    QVERIFY(place >= 0);
    against->setCurrentIndex(place);
    emit against->activated(place);
    QVERIFY(days[0]->isVisible() && days[1]->isVisible());
    QCOMPARE(days[1]->date(), QDate::currentDate());

    days[0]->setDate(first);
    const auto &preview = *page.findChild<print::Preview *>();
    const auto shows = [&](const QString &words) {
        return preview.pages() && preview.pages()->report().name.contains(words);
    };
    const QString day = first.toString(Qt::ISODate);
    QTRY_VERIFY(shows(QStringLiteral("2020 as known now beside as known on ") + day));
    QTRY_VERIFY(rowsShown(page).join(u'\n').contains(QStringLiteral("新农村示范村")));
    days[1]->setDate(first.addDays(1));
    QTRY_VERIFY(shows(QStringLiteral("as known on %1 beside as known on %2")
                          .arg(first.addDays(1).toString(Qt::ISODate), day)));
    QVERIFY(!rowsShown(page).join(u'\n').contains(QStringLiteral("新农村示范村")));
    days[0]->setDate(first.addDays(-1)); // nothing was known then
    const auto hintSays = [&](const QString &words) {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(hintSays(QStringLiteral("begins on ") + day));
}

} // namespace chulie::reports

QTEST_MAIN(chulie::reports::ComparedYearsTest)
#include "comparedyears_test.moc"
