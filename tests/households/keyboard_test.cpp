#include "models/exchange/export.h"
#include "tests/support/files.h"
#include "tests/support/rows.h"
#include "tests/support/typing.h"
#include "ui/households/householdspage.h"
#include "ui/session.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace chulie::households {

/// A household with five members and its year, by keyboard alone: no more key strokes than its facts have
/// characters, plus two for each field.
class KeyboardTest : public QObject
{
    Q_OBJECT
private slots:
    void householdIsTypedIn();

private:
    void type(const char *text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Types into one field after the other, going on by Enter; a blank one is passed over.
    void fillIn(std::initializer_list<const char *> texts);
    void countFacts(const QString &folder, const char *table, const QStringList &leaveOut);

    int m_strokes = 0;
    int m_characters = 0;
    int m_fields = 0;
};

void KeyboardTest::type(const char *text)
{
    QWidget *at = QApplication::focusWidget();
    if (!at)
        return;
    const QString words = QString::fromUtf8(text);
    m_strokes += static_cast<int>(words.size());
    if (qobject_cast<QLineEdit *>(at) || qobject_cast<QPlainTextEdit *>(at))
        support::type(at, words);
    else
        QTest::keyClicks(at, words);
}

void KeyboardTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_strokes;
    if (QWidget *at = QApplication::focusWidget())
        QTest::keyClick(at, key, modifiers);
    QCoreApplication::processEvents();
}

void KeyboardTest::fillIn(std::initializer_list<const char *> texts)
{
    for (const char *text : texts) {
        if (*text)
            type(text);
        press(Qt::Key_Return);
    }
}

/// Takes the filled cells of \a table as they are exported, but those of \a leaveOut, which nobody types.
void KeyboardTest::countFacts(const QString &folder, const char *table, const QStringList &leaveOut)
{
    const QString path = folder + u'/' + QString::fromUtf8(table) + QStringLiteral(".csv");
    const QStringList lines = QString::fromUtf8(support::Folder::read(path)).split(QStringLiteral("\r\n"));
    const QStringList names = lines.front().split(u',');
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u',');
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells.at(i).isEmpty() || leaveOut.contains(names.at(i)))
                continue;
            ++m_fields;
            m_characters += static_cast<int>(cells.at(i).size());
        }
    }
}

void KeyboardTest::householdIsTypedIn()
{
    const support::Folder folder;
    ui::Session session(folder.newLedger(), 2019);
    support::saveVillage(session.ledger());
    QTRY_VERIFY(session.evaluation() != nullptr);
    HouseholdsPage page(session);
    connect(&session, &ui::Session::evaluationChanged, &page, &HouseholdsPage::refresh);
    page.resize(1100, 640);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.go({.page = QStringLiteral("households"), .scope = {"441623104200", 2019}, .target = {}});
    page.find();

    press(Qt::Key_N, Qt::ControlModifier);
    // 户编号, 户主, 村, 自然村, 户类型, 致贫原因, 识别日期, 联系电话, 一卡通账号, 帮扶责任人, 帮扶单位, two
    // wishes
    fillIn({"4416231042000017", "黎大山", "", "上围", "2", "yb", "20160501", "13800138000", "", "王书记", "",
            "y"});
    type("n");
    press(Qt::Key_Return, Qt::ControlModifier);
    // 证件号码, 性别, 出生日期, 与户主关系, 民族, 文化程度, 健康状况, 残疾等级, 劳动能力
    fillIn({"441623196003051231", "", "", "", "汉族", "小学", "2", "", "pt"});
    press(Qt::Key_Return, Qt::ControlModifier);
    fillIn({"曾小燕", "441623196303052121", "", "", "po", "汉族", "小学", "jk", "", "rl"});
    press(Qt::Key_Return, Qt::ControlModifier);
    fillIn({"黎小山", "441623198503052117", "", "", "3", "汉族", "初中", "jk", "", "jn"});
    press(Qt::Key_Return, Qt::ControlModifier);
    fillIn({"单秀英", "441623198603052122", "", "", "ex", "汉族", "高中", "jk", "", "pt"});
    press(Qt::Key_Return, Qt::ControlModifier);
    fillIn({"黎明", "441623201003052115", "", "", "5", "汉族", "小学", "jk", "", "wl"});
    press(Qt::Key_Return, Qt::ControlModifier); // a new member …
    press(Qt::Key_Return, Qt::ControlModifier); // … that is not wanted: on to the year
    fillIn({"32000", "8000", "2500", "", "3600.50", "y", "y", "b", "", "y", "n"});

    QCOMPARE(support::numberOf(session.ledger(), "SELECT count(*) FROM household"), 1);
    QCOMPARE(support::numberOf(session.ledger(), "SELECT count(*) FROM member"), 5);
    QCOMPARE(support::textOf(session.ledger(),
                             "SELECT group_concat(name || relation || ifnull(labour, '?'), ' ') FROM "
                             "(SELECT * FROM member ORDER BY id)"),
             std::string("黎大山户主普通劳动力 曾小燕配偶弱劳动力或半劳动力 黎小山子女技能劳动力 "
                         "单秀英儿媳女婿普通劳动力 黎明孙子女无劳动力"));
    QCOMPARE(support::textOf(session.ledger(),
                             "SELECT type || cause || identified_on || helper || wants_industry || "
                             "wants_asset FROM household"),
             std::string("低保贫困户因病2016-05-01王书记10"));
    QCOMPARE(support::textOf(session.ledger(),
                             "SELECT wage_fen || ' ' || transfer_fen || housing || water || "
                             "dibao_entitled FROM household_year"),
             std::string("3200000 360050B10"));
    const QString tables = folder.path(QStringLiteral("tables"));
    QVERIFY(exchange::exportTables(session.database(), tables, {.plain = true}));
    countFacts(tables, "户", {QStringLiteral("村编码"), QStringLiteral("户主")});
    countFacts(tables, "人", {QStringLiteral("户编号")});
    countFacts(tables, "户年度", {QStringLiteral("户编号"), QStringLiteral("年度")});
    const int limit = m_characters + 2 * m_fields;
    qInfo("%d key strokes, limit %d", m_strokes, limit);
    QVERIFY2(m_strokes <= limit, qPrintable(QStringLiteral("%1 > %2").arg(m_strokes).arg(limit)));
}

} // namespace chulie::households

QTEST_MAIN(chulie::households::KeyboardTest)
#include "keyboard_test.moc"
