#include "models/language.h"
#include "models/places/start.h"
#include "models/records/saving.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/households/householdpanel.h"
#include "ui/page.h"
#include "ui/shell/ledgerview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

#include <functional>
#include <map>

namespace chulie::shell {

/// The keyboard in the window: what is typed is saved however a person leaves, and a letter opens one thing.
class WindowTypingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typedTextIsSaved_data();
    void typedTextIsSaved();
    void lettersOpenOneThingEach_data();
    void lettersOpenOneThingEach();

private:
    [[nodiscard]] const QString &path() const { return m_path; }

    support::Folder m_folder;
    QString m_path;
    int m_count = 0;
};

/// Two villages with a household each.
void WindowTypingTest::init()
{
    models::setLanguage(QStringLiteral("en"));
    const auto ledger = m_folder.newLedger(QStringLiteral("%1.chulie").arg(++m_count));
    m_path = ledger->path();
    const catalogue::Table &homes = catalogue::table(catalogue::TableId::Household);
    for (const char *village : {"990101100201", "990101101201"}) {
        QVERIFY(places::startVillage(*ledger, {QStringLiteral("甲村"), QStringLiteral("甲镇"),
                                               QStringLiteral("乙县"), true, QLatin1StringView(village)}));
        const auto saved =
            records::saveRow(*ledger, homes, 0,
                             {.texts = {{homes.column("no"), QLatin1StringView(village)},
                                        {homes.column("village"), QLatin1StringView(village)},
                                        {homes.column("identified_on"), QStringLiteral("2016-05-01")}},
                              .given = {}});
        QVERIFY(saved && saved->problems.empty());
    }
}

void WindowTypingTest::cleanup()
{
    models::setLanguage(QStringLiteral("en"));
}

void WindowTypingTest::typedTextIsSaved_data()
{
    using Leaving = std::function<void(MainWindow &)>;
    QTest::addColumn<Leaving>("leave");
    QTest::newRow("close") << Leaving([](MainWindow &window) { window.closeLedger(); });
    QTest::newRow("open another") << Leaving([this](MainWindow &window) {
        window.open(m_folder.newLedger(QStringLiteral("other.chulie"))->path());
    });
    QTest::newRow("back") << Leaving([](MainWindow &window) {
        window.ledgerView()->back();
        const auto &page = *window.ledgerView()->page(QStringLiteral("households"));
        QVERIFY(page.findChild<households::HouseholdPanel *>()->household() != 0);
        QVERIFY(support::form(page, catalogue::TableId::Household).isEnabled());
        QCOMPARE(support::line(support::form(page, catalogue::TableId::Household), "helper").text(),
                 QString());
    });
    QTest::newRow("year") << Leaving([](MainWindow &window) {
        window.ledgerView()->go({{}, {"990101101201", 2020}});
    });
}

void WindowTypingTest::typedTextIsSaved()
{
    QFETCH(std::function<void(MainWindow &)>, leave);
    MainWindow window;
    window.open(path());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    LedgerView &view = *window.ledgerView();
    QTRY_VERIFY(view.session().evaluation());
    view.go({QStringLiteral("households"), {"990101100201", 2019}});
    view.go({QStringLiteral("households"), {"990101101201", 2019}});
    const auto &page = *view.page(QStringLiteral("households"));
    QLineEdit &helper = support::line(support::form(page, catalogue::TableId::Household), "helper");
    helper.setFocus();
    support::type(&helper, QStringLiteral("王书记"));
    leave(window);
    const auto ledger = *ledger::Ledger::open(path());
    storage::Statement select(ledger->database(),
                              "SELECT v.code FROM household h JOIN village v ON v.id = h.village "
                              "WHERE h.helper = '王书记'");
    QVERIFY(select.next());
    QCOMPARE(std::string(select.text(0)), std::string("990101101201"));
}

void WindowTypingTest::lettersOpenOneThingEach_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

/// What Alt and a letter reach, on every page beside the menus.
void WindowTypingTest::lettersOpenOneThingEach()
{
    QFETCH(QString, language);
    models::setLanguage(language);
    MainWindow window;
    window.open(path());
    window.show();
    for (const ui::PageKind &kind : ui::pages()) {
        window.ledgerView()->go({QLatin1StringView(kind.id), {"990101100201", 2019}});
        QStringList words;
        for (const QAction *action : window.menuBar()->actions())
            words += action->text();
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible() && label->buddy())
                words += label->text();
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible())
                words += button->text();
        std::map<QKeySequence, QString> reached;
        for (const QString &each : words)
            if (const QKeySequence key = QKeySequence::mnemonic(each); !key.isEmpty())
                QVERIFY2(reached.emplace(key, each).second,
                         qPrintable(QLatin1StringView(kind.id) + u' ' + reached[key] + u' ' + each));
    }
}

} // namespace chulie::shell

QTEST_MAIN(chulie::shell::WindowTypingTest)
#include "windowtyping_test.moc"
