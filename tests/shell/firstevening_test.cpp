#include "models/language.h"
#include "models/places/start.h"
#include "models/records/saving.h"
#include "tests/support/answers.h"
#include "tests/support/desk.h"
#include "ui/home/homepage.h"
#include "ui/home/stepsview.h"
#include "ui/home/villagehome.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"

#include <QTest>

namespace chulie::shell {

/// A village from nothing to its first household, by the steps that its Home shows.
class FirstEveningTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void stepsLeadThroughTheEvening_data();
    void stepsLeadThroughTheEvening();

private:
    [[nodiscard]] home::StepsView &steps();
    /// Presses the button of a step on Home; the page that it leads to.
    ui::Page *follow(const QString &words);
    [[nodiscard]] std::int64_t count(const char *sql);

    support::Folder m_folder;
    support::AnswersInUse m_answers;
    std::unique_ptr<MainWindow> m_window;
};

void FirstEveningTest::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
}

void FirstEveningTest::cleanup()
{
    m_window.reset();
    models::setLanguage(QStringLiteral("en"));
    QVERIFY2(m_answers.errors.isEmpty(), qPrintable(m_answers.errors.join(u' ')));
}

home::StepsView &FirstEveningTest::steps()
{
    return static_cast<home::HomePage *>(m_window->ledgerView()->page(QStringLiteral("home")))
        ->village()
        .steps();
}

ui::Page *FirstEveningTest::follow(const QString &words)
{
    LedgerView &view = *m_window->ledgerView();
    view.go({.page = QStringLiteral("home"), .scope = view.address().scope});
    return support::press(steps(), words.toUtf8()) ? view.page(view.address().page) : nullptr;
}

std::int64_t FirstEveningTest::count(const char *sql)
{
    storage::Statement select(m_window->ledgerView()->session().database(), sql);
    return select.next() ? select.integer(0) : -1;
}

void FirstEveningTest::stepsLeadThroughTheEvening_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("English") << QStringLiteral("en")
                             << QStringList{QStringLiteral("Fill in: Population"),
                                            QStringLiteral("Enter the natural villages"),
                                            QStringLiteral("Enter the first household")};
    QTest::newRow("Chinese") << QStringLiteral("zh_CN")
                             << QStringList{QStringLiteral("请填写：总人口"), QStringLiteral("录入自然村"),
                                            QStringLiteral("录入第一户")};
}

void FirstEveningTest::stepsLeadThroughTheEvening()
{
    QFETCH(QString, language);
    QFETCH(QStringList, buttons);
    models::setLanguage(language);
    m_answers.path = m_folder.path(language + QStringLiteral(".chulie"));
    QVERIFY(m_window->beginVillage(
        {QStringLiteral("甲村"), QStringLiteral("东镇"), QStringLiteral("上县"), true, {}}));
    QVERIFY(steps().isVisible());

    ui::Page *page = follow(buttons[0]);
    QVERIFY(page);
    support::enter(support::line(support::form(*page, catalogue::TableId::Village), "population"), "812");
    QCOMPARE(count("SELECT population FROM village"), 812);

    page = follow(buttons[1]);
    QVERIFY(page);
    forms::RecordForm &hamlet = support::form(*page, catalogue::TableId::Hamlet);
    support::enter(support::line(hamlet, "name"), "上屋");
    support::enter(support::line(hamlet, "households"), "12");
    QCOMPARE(count("SELECT households FROM hamlet WHERE name = '上屋'"), 12);

    page = follow(buttons[2]);
    QVERIFY(page);
    forms::RecordForm &household = support::form(*page, catalogue::TableId::Household);
    support::enter(support::line(household, "no"), "0001");
    support::enter(*household.editor(records::headColumn)->findChild<QLineEdit *>(), "王一");
    support::enter(support::line(household, "identified_on"), "2016-5-1");
    QCOMPARE(count("SELECT count(*) FROM household WHERE no = '0001'"), 1);
    QCOMPARE(count("SELECT count(*) FROM member WHERE name = '王一' AND relation = '户主'"), 1);

    m_window->ledgerView()->go(
        {.page = QStringLiteral("home"), .scope = m_window->ledgerView()->address().scope});
    QVERIFY(!steps().isVisible());
    QCOMPARE(steps().steps()[1].items.size(), std::size_t(3)); // its size is still incomplete
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::FirstEveningTest)
#include "firstevening_test.moc"
