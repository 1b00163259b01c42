#include "models/exchange/import.h"
#include "models/exchange/refusedfiles.h"
#include "models/language.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/home/todoview.h"

#include <QDesktopServices>
#include <QTest>
#include <QTreeView>
#include <QUrl>

namespace chulie::home {

/// A file of refused rows in the list of what is to be done.
class RefusedFileTest : public QObject
{
    Q_OBJECT
public slots:
    /// Takes a file that is opened, in place of the desktop.
    void open(const QUrl &url) { m_opened += url.toLocalFile(); }
private slots:
    void initTestCase() { models::setLanguage(QStringLiteral("en")); }
    void isOpenedAndPutOff();

private:
    QStringList m_opened;
};

void RefusedFileTest::isOpenedAndPutOff()
{
    support::AnswersInUse answers;
    const support::Folder folder;
    support::Desk desk(2019);
    desk.addVillage("990101100201", "甲村");
    desk.settle();
    ledger::Ledger &ledger = desk.session().ledger();
    const QString list =
        folder.write(QStringLiteral("自然村.csv"), "村编码,自然村,户数\n990101100201,上屋,many\n");
    auto plan = exchange::planImport(ledger, {list}, {});
    QVERIFY(plan && exchange::applyImport(ledger, *plan));
    const auto refused = exchange::leaveRefused(ledger, *plan);
    QVERIFY(refused && refused->size() == 1);
    const ui::Scope scope{"990101100201", 2019};
    TodoView view(desk.session());
    const auto show = [&] {
        auto items = todo::items(ledger.database(), *desk.session().evaluation(), {.region = scope.region});
        std::erase_if(*items, [](const todo::Item &item) { return item.file.isEmpty(); });
        view.show(scope, *std::move(items));
    };
    show();
    QCOMPARE(view.count(), 1);
    const QModelIndex group = view.model().index(0, 0);
    view.tree().setCurrentIndex(view.model().index(0, 0, group));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
    QVERIFY(support::press(view, "Open"));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened, *refused);

    answers.line = QDate::currentDate().addDays(7).toString(Qt::ISODate);
    QVERIFY(support::press(view, "Later…"));
    QCOMPARE(desk.number("SELECT count(*) FROM set_aside WHERE rule = 'file.refused'"), 1);
    QVERIFY2(answers.errors.isEmpty(), qPrintable(answers.errors.join(u' ')));
}

} // namespace chulie::home

QTEST_MAIN(chulie::home::RefusedFileTest)
#include "refusedfile_test.moc"
