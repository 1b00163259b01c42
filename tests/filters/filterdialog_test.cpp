#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/lists/filterdialog.h"
#include "ui/problemlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace chulie::filters {

/// The dialog that asks for a criterion, filled in by hand: what can be no end of a range does not get
/// through.
class FilterDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void rangesAreJudged_data();
    void rangesAreJudged();
};

void FilterDialogTest::rangesAreJudged_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("faults");
    QTest::newRow("days") << QStringLiteral("started_on") << QStringLiteral("2019-1-1")
                          << QStringLiteral("2019年6月30日") << 0;
    QTest::newRow("open end") << QStringLiteral("started_on") << QStringLiteral("2019-1-1") << QString() << 0;
    QTest::newRow("no day") << QStringLiteral("started_on") << QStringLiteral("2019-02-30") << QString() << 1;
    QTest::newRow("money") << QStringLiteral("planned_fen") << QStringLiteral("1,000")
                           << QStringLiteral("2000") << 0;
    QTest::newRow("no money") << QStringLiteral("planned_fen") << QStringLiteral("many")
                              << QStringLiteral("more") << 2;
}

void FilterDialogTest::rangesAreJudged()
{
    QFETCH(QString, column);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, faults);
    support::Desk desk(2019);
    const catalogue::Table &measures = catalogue::table(catalogue::TableId::Measure);
    lists::FilterDialog dialog(desk.session().database(), measures);
    dialog.show();
    auto *subject = dialog.findChild<QComboBox *>();
    const catalogue::Column &asked =
        measures.columns[static_cast<std::size_t>(measures.column(column.toStdString()))];
    subject->setCurrentIndex(subject->findText(catalogue::title(asked), Qt::MatchStartsWith));
    QList<QLineEdit *> ends;
    for (auto *line : dialog.findChildren<QLineEdit *>())
        if (line->isVisible())
            ends += line;
    QCOMPARE(ends.size(), 2);
    support::type(ends[0], from);
    support::type(ends[1], to);
    const auto words = dialog.findChildren<ui::ProblemLabel *>();
    QCOMPARE(std::ranges::count_if(words, [](const auto *label) { return !label->text().isEmpty(); }),
             faults);
    const QPushButton *add = nullptr;
    for (const auto *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Add to the filter"))
            add = button;
    if (!add)
        QFAIL("no button to add");
    QCOMPARE(add->isEnabled(), faults == 0);
    subject->setCurrentIndex(0); // what was typed belongs to the subject before
    QVERIFY(add->isEnabled());
}

} // namespace chulie::filters

QTEST_MAIN(chulie::filters::FilterDialogTest)
#include "filterdialog_test.moc"
