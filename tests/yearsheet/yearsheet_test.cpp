#include "models/records/saving.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"
#include "ui/session.h"
#include "ui/yearsheet/yearsheetmodel.h"
#include "ui/yearsheet/yearsheetpage.h"
#include "ui/yearsheet/yearsheetview.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>

namespace chulie::yearsheet {

/// A village's year typed into its sheet by keyboard, and then the ledger is read.
class YearSheetTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typedDownTheColumn_data();
    void typedDownTheColumn();
    void wrongValueIsNotWritten();
    void filledDownAndCleared();
    void lastYearIsTakenOnlyWhenAsked();
    void membersHaveASheet();

private:
    QString known(const char *column);
    void goTo(int row, const char *column);
    void press(const char *keys);
    [[nodiscard]] YearSheetView &view() const { return m_page->view(); }
    [[nodiscard]] YearSheetModel &model() const { return *m_page->findChild<YearSheetModel *>(); }

    support::Folder m_folder;
    int m_count = 0;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<YearSheetPage> m_page;
};

void YearSheetTest::init()
{
    m_session =
        std::make_unique<ui::Session>(m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count)), 2019);
    support::save(m_session->ledger(), catalogue::TableId::Village,
                  {{"code", "441623104200"},
                   {"name", "枫围村"},
                   {"town", "镇"},
                   {"county", "县"},
                   {"type", "相对贫困村"}});
    for (const char *no : {"001", "002", "003"}) {
        const auto household =
            support::save(m_session->ledger(), catalogue::TableId::Household,
                          {{"no", no}, {"village", "441623104200"}, {"identified_on", "2016-05-01"}});
        support::save(m_session->ledger(), catalogue::TableId::Member,
                      {{"name", "黎小燕"}, {"relation", "户主"}}, {{"household", household}});
        support::save(m_session->ledger(), catalogue::TableId::HouseholdYear, {{"water", "是"}},
                      {{"household", household}, {"year", std::int64_t{2018}}});
    }
    QTRY_VERIFY(m_session->evaluation() != nullptr);
    m_page = std::make_unique<YearSheetPage>(*m_session);
    connect(m_session.get(), &ui::Session::evaluationChanged, m_page.get(), &YearSheetPage::refresh);
    m_page->resize(1100, 600);
    m_page->show();
    m_page->go({.page = QStringLiteral("yearsheet"), .scope = {"441623104200", 2019}});
    new QAbstractItemModelTester(&model(), m_page.get());
}

void YearSheetTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

/// What the ledger knows of \a column in 2019, household by household; a dash where it knows nothing.
QString YearSheetTest::known(const char *column)
{
    QStringList values;
    storage::Statement select(
        m_session->database(),
        std::string("SELECT y.") + column +
            " FROM household h LEFT JOIN household_year y ON y.household = h.id AND y.year = 2019 "
            "ORDER BY h.no");
    while (select.next())
        values += select.isNull(0) ? QStringLiteral("-")
                                   : QString::fromUtf8(select.text(0).data(),
                                                       static_cast<qsizetype>(select.text(0).size()));
    return values.join(u' ');
}

void YearSheetTest::goTo(int row, const char *column)
{
    const int number = model().written().column(column);
    for (int shown = 0; shown < model().columnCount(); ++shown)
        if (model().columnAt(shown) == number)
            view().setCurrentIndex(model().index(row, shown));
}

/// Presses \a keys one by one where the cursor is: | is Enter, > is Tab.
void YearSheetTest::press(const char *keys)
{
    for (const char *key = keys; *key; ++key) {
        QWidget *editor = view().viewport()->findChild<QLineEdit *>();
        QWidget *target = editor ? editor : &view();
        if (*key == '|')
            QTest::keyClick(target, Qt::Key_Return);
        else if (*key == '>')
            QTest::keyClick(target, Qt::Key_Tab);
        else
            QTest::keyClick(target, *key);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void YearSheetTest::typedDownTheColumn_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("known");
    const auto row = [](const char *name, const char *column, const char *keys, const char *values) {
        QTest::newRow(name) << QByteArray(column) << QByteArray(keys) << QString::fromUtf8(values);
    };
    row("yes and no by one key", "water", "y|n|1|", "1 0 1");
    row("money with thousands", "wage_fen", "12,345.6|800|0|", "1234560 80000 0");
    row("a list by letters and by number", "housing", "b|1|5|", "B A 无房");
    row("a list by pinyin", "housing", "wf|", "无房 - -");
    row("to the right", "food", "y>n|", "1 - -");
}

void YearSheetTest::typedDownTheColumn()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, keys);
    QFETCH(QString, known);
    goTo(0, column.constData());
    press(keys.constData());
    QCOMPARE(this->known(column.constData()), known);
}

void YearSheetTest::wrongValueIsNotWritten()
{
    goTo(0, "wage_fen");
    press("12x|");
    QCOMPARE(known("wage_fen"), QStringLiteral("- - -"));
    auto *editor = view().viewport()->findChild<QLineEdit *>();
    QVERIFY(editor && !editor->accessibleDescription().isEmpty());
}

void YearSheetTest::filledDownAndCleared()
{
    goTo(0, "water");
    press("y");
    const int column = view().currentIndex().column();
    view().selectionModel()->select({model().index(0, column), model().index(2, column)},
                                    QItemSelectionModel::ClearAndSelect);
    view().fillDown();
    QCOMPARE(known("water"), QStringLiteral("1 1 1"));
    view().clearChosen();
    QCOMPARE(known("water"), QStringLiteral("- - -"));
}

void YearSheetTest::lastYearIsTakenOnlyWhenAsked()
{
    QCOMPARE(known("water"), QStringLiteral("- - -"));
    QCOMPARE(model().completeness().first, 0);
    goTo(1, "water");
    view().takeLast();
    QCOMPARE(known("water"), QStringLiteral("- 1 -"));
}

void YearSheetTest::membersHaveASheet()
{
    for (auto *button : m_page->findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("&Members"))
            button->click();
    QCOMPARE(model().written().id, catalogue::TableId::MemberYear);
    QCOMPARE(model().rowCount(), 3);
    goTo(0, "schooling");
    press("2|");
    storage::Statement select(m_session->database(), "SELECT schooling FROM member_year WHERE year = 2019");
    QVERIFY(select.next());
    QCOMPARE(std::string(select.text(0)), std::string("学前"));
}

} // namespace chulie::yearsheet

QTEST_MAIN(chulie::yearsheet::YearSheetTest)
#include "yearsheet_test.moc"
