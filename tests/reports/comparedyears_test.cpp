#include "models/language.h"
#include "models/sample/sample.h"
#include "tests/support/files.h"
#include "ui/print/preview.h"
#include "ui/reports/reportspage.h"
#include "ui/session.h"

#include <QComboBox>
#include <QListWidget>
#include <QTest>

namespace chulie {

/// The years that the page of reports compares.
class ComparedYearsTest : public QObject
{
    Q_OBJECT
private slots:
    void earlierYearIsChosen();
};

void ComparedYearsTest::earlierYearIsChosen()
{
    QVERIFY(setLanguage(QStringLiteral("en")));
    const test::Folder folder;
    auto ledger = folder.newLedger();
    QVERIFY(fillSample(*ledger, {12, 240, 3}));
    Session session(std::move(ledger), 2020);
    QTRY_VERIFY(session.evaluation());
    ReportsPage page(session);
    page.show();
    page.go({.page = {}, .scope = {"4499", 2020}});
    const auto &preview = *page.findChild<Preview *>();
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

} // namespace chulie

QTEST_MAIN(chulie::ComparedYearsTest)
#include "comparedyears_test.moc"
