#include "models/policy/policy.h"
#include "tests/support/desk.h"
#include "tests/support/typing.h"
#include "ui/links.h"
#include "ui/policy/plantext.h"
#include "ui/policy/policypage.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

namespace chulie::policy {

/// The page of the plan used by hand: clauses, links both ways, and the search.
class PolicyPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void linksLeadAndComeBack_data();
    void linksLeadAndComeBack();
    void everyClauseIsLinked();
    void clauseIsShownAtTheSentence();
    void searchMarksEveryHit();

private:
    [[nodiscard]] QTextBrowser &text() const { return *m_page->findChild<QTextBrowser *>(); }
    [[nodiscard]] QString told() const { return m_page->findChild<QLabel *>(QStringLiteral("hits"))->text(); }

    std::unique_ptr<support::Desk> m_desk;
    std::unique_ptr<PolicyPage> m_page;
};

void PolicyPageTest::init()
{
    m_desk = std::make_unique<support::Desk>(2019);
    m_page = std::make_unique<PolicyPage>(m_desk->session());
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activateWindow();
    m_page->go({.scope = {"9901", 2019}});
}

void PolicyPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void PolicyPageTest::linksLeadAndComeBack_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<ui::Address>("address");
    const ui::Scope scope{"9901", 2019};
    const auto row = [&](const char *name, const QString &html, ui::Address address) {
        address.scope = scope;
        QTest::newRow(name) << html << address;
    };
    row("clause", ui::links::toClause(QStringLiteral("三（一）"), QStringLiteral("x")),
        {.page = QStringLiteral("policy"), .clause = QStringLiteral("三（一）")});
    row("target", ui::links::toTarget(*targets::findTarget("h.aid")),
        {.page = QStringLiteral("targets"), .target = "h.aid"});
    row("clause of a target",
        ui::links::toClause(QStringLiteral("一"), *targets::findTarget("h.food"), QStringLiteral("x")),
        {.page = QStringLiteral("policy"), .target = "h.food", .clause = QStringLiteral("一")});
    row("item", ui::links::toItem(31, QStringLiteral("x")),
        {.page = QStringLiteral("responsibilities"), .item = 31});
    row("measures", ui::links::toMeasures(7, QStringLiteral("x")),
        {.page = QStringLiteral("measures"), .item = 7});
}

void PolicyPageTest::linksLeadAndComeBack()
{
    QFETCH(QString, html);
    QFETCH(ui::Address, address);
    const QString to = html.section(u'"', 1, 1);
    QVERIFY(ui::links::address(to, {"9901", 2019}) == address);
    // As a browser hands the link over.
    QVERIFY(ui::links::address(QUrl(to).toString(), {"9901", 2019}) == address);
}

void PolicyPageTest::everyClauseIsLinked()
{
    const QString html = planText(m_page->palette());
    for (const targets::Target &target : targets::targets())
        QVERIFY2(html.contains(QStringLiteral("\"targets/%1\"").arg(QLatin1StringView(target.code))),
                 target.code);
    for (const Responsibility &row : responsibilities())
        if (!row.clause.isEmpty())
            QVERIFY2(html.contains(QStringLiteral("\"responsibilities/%1\"").arg(row.number)),
                     qPrintable(row.content));
}

void PolicyPageTest::clauseIsShownAtTheSentence()
{
    m_page->go({.scope = {"9901", 2019}, .target = "h.aid", .clause = QStringLiteral("三（一）")});
    const auto marks = text().extraSelections();
    QCOMPARE(marks.size(), 1);
    QVERIFY(marks.front().cursor.selectedText().contains(QStringLiteral("应助尽助")));
    ui::Address here;
    m_page->describe(here);
    QCOMPARE(here.clause, QStringLiteral("三（一）"));
    QCOMPARE(here.target, std::string("h.aid"));
    const QSignalSpy asked(m_page.get(), &ui::Page::wanted);
    emit text().anchorClicked(QUrl(QStringLiteral("responsibilities/7")));
    QVERIFY(!asked.isEmpty());
    const auto wanted = asked.constLast().constFirst().value<ui::Address>();
    QCOMPARE(wanted.item, 7);
}

void PolicyPageTest::searchMarksEveryHit()
{
    QTest::keySequence(m_page.get(), QKeySequence::Find);
    auto *words = m_page->findChild<QLineEdit *>();
    QTRY_VERIFY(words->hasFocus());
    support::type(words, QStringLiteral("直接发放"));
    const auto hits = text().extraSelections().size();
    QVERIFY(hits >= 1);
    QCOMPARE(told(), QStringLiteral("1 of %1").arg(hits));
    support::type(words, QStringLiteral("钱物"));
    words->setText(QStringLiteral("危房"));
    const auto more = text().extraSelections().size();
    QVERIFY(more > 2);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(told(), QStringLiteral("2 of %1").arg(more));
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(told(), QStringLiteral("%1 of %1").arg(more));
    words->setText(QStringLiteral("zzz"));
    QCOMPARE(told(), QStringLiteral("not found"));
    QTest::keyClick(words, Qt::Key_Escape);
    QCOMPARE(told(), QString());
    QVERIFY(text().extraSelections().isEmpty());
}

} // namespace chulie::policy

QTEST_MAIN(chulie::policy::PolicyPageTest)
#include "policypage_test.moc"
