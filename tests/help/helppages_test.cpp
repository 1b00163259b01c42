#include "models/help/help.h"
#include "models/language.h"
#include "models/safekeeping/protection.h"
#include "tests/support/desk.h"
#include "ui/help/helpwindow.h"
#include "ui/page.h"
#include "ui/safekeeping/backupsdialog.h"
#include "ui/safekeeping/checkdialog.h"
#include "ui/safekeeping/newpassphrasedialog.h"
#include "ui/safekeeping/unlockdialog.h"

#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

namespace chulie::help {

/// The help: a topic for every page in both languages, found by words, and read in a window.
class HelpPagesTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPageHasATopic_data();
    void everyPageHasATopic();
    void everyPictureIsThere_data() { everyPageHasATopic_data(); }
    void everyPictureIsThere();
    void everyLinkLeadsToATopic_data() { everyPageHasATopic_data(); }
    void everyLinkLeadsToATopic();
    void languagesHaveTheSameTopics();
    void languagesHaveTheSameNews();
    void found_data();
    void found();
    void windowSearches();
    void windowFollowsLinks();
    void windowSpeaksTheOtherLanguage();
    void dialogsHaveHelp();
};

namespace {

std::vector<HelpTopic> helpIn(const QString &language)
{
    models::setLanguage(language);
    return helpInUse();
}

QStringList idsOf(const std::vector<HelpTopic> &topics)
{
    QStringList ids;
    for (const HelpTopic &topic : topics)
        ids += topic.id;
    return ids;
}

} // namespace

void HelpPagesTest::everyPageHasATopic_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
    QTest::newRow("en") << QStringLiteral("en");
}

void HelpPagesTest::everyPageHasATopic()
{
    QFETCH(QString, language);
    const auto topics = helpIn(language);
    for (const ui::PageKind &page : ui::pages()) {
        QCOMPARE(std::ranges::count(topics, QLatin1StringView(page.id), &HelpTopic::id), 1);
        const auto topic = std::ranges::find(topics, QLatin1StringView(page.id), &HelpTopic::id);
        QCOMPARE(topic->title, ui::title(page));
        const QString begin = QStringLiteral("# %1\n\n%2\n").arg(ui::title(page), ui::use(page));
        QVERIFY2(topic->text.startsWith(begin), qPrintable(topic->text));
    }
    for (const HelpTopic &topic : topics) {
        QVERIFY2(!topic.title.isEmpty(), qPrintable(topic.id)); // a page that is gone has left its text
        QVERIFY2(topic.text.size() > topic.title.size() + 20, qPrintable(topic.id));
    }
}

/// And the pages of a first secretary's day have one.
void HelpPagesTest::everyPictureIsThere()
{
    QFETCH(QString, language);
    static const QRegularExpression picture(QStringLiteral(R"(!\[[^\]]+\]\(qrc(:[^)]+)\))"));
    QStringList shown;
    for (const HelpTopic &topic : helpIn(language)) {
        auto pictures = picture.globalMatch(topic.text);
        QCOMPARE(topic.text.count(QStringLiteral("![")), topic.text.count(picture));
        if (pictures.hasNext())
            shown += topic.id;
        while (pictures.hasNext()) {
            const QString path = pictures.next().captured(1);
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
            QVERIFY2(path.contains(language), qPrintable(path));
        }
    }
    for (const char *page : {"home", "overview", "households", "yearsheet", "targets"})
        QVERIFY2(shown.contains(QLatin1StringView(page)), page);
}

void HelpPagesTest::everyLinkLeadsToATopic()
{
    QFETCH(QString, language);
    static const QRegularExpression link(QStringLiteral(R"((?<!!)\[[^\]]+\]\(([^)]+)\))"));
    const auto topics = helpIn(language);
    int count = 0;
    for (const HelpTopic &topic : topics)
        for (auto links = link.globalMatch(topic.text); links.hasNext(); ++count)
            QVERIFY2(idsOf(topics).contains(links.next().captured(1)), qPrintable(topic.id));
    QVERIFY(count > 0);
}

void HelpPagesTest::languagesHaveTheSameTopics()
{
    const auto chinese = helpTopics(QStringLiteral("zh_CN"), {});
    QCOMPARE(idsOf(chinese), idsOf(helpTopics(QStringLiteral("en"), {})));
    QCOMPARE(idsOf(helpInUse()).value(0), QStringLiteral("start"));
}

void HelpPagesTest::languagesHaveTheSameNews()
{
    const QString chinese = changeLog(QStringLiteral("zh_CN"));
    const QString english = changeLog(QStringLiteral("en"));
    QVERIFY(english.startsWith(QStringLiteral("# Changes")));
    QVERIFY(chinese.startsWith(QStringLiteral("# 更新说明")));
    QCOMPARE(chinese.count(QStringLiteral("\n- ")), english.count(QStringLiteral("\n- ")));
    QCOMPARE(chinese.count(QStringLiteral("**文件**\n")), english.count(QStringLiteral("**file**\n")));
}

void HelpPagesTest::found_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QTest::newRow("nothing asked") << QStringLiteral("  ") << all;
    QTest::newRow("title first") << QStringLiteral("visit") << QStringList{all[1], all[0]};
    QTest::newRow("all words") << QStringLiteral("visit fund") << QStringList{all[0]};
    QTest::newRow("none") << QStringLiteral("nowhere") << QStringList();
}

void HelpPagesTest::found()
{
    QFETCH(QString, words);
    const std::vector<HelpTopic> topics{
        {QStringLiteral("a"), QStringLiteral("Funds"), QStringLiteral("Funds after a visit")},
        {QStringLiteral("b"), QStringLiteral("Visits"), QStringLiteral("Visits")},
        {QStringLiteral("c"), QStringLiteral("Charts"), QStringLiteral("Bars")}};
    QStringList ids;
    for (const std::size_t place : findTopics(topics, words))
        ids += topics[place].id;
    QTEST(ids, "ids");
}

void HelpPagesTest::windowSearches()
{
    models::setLanguage(QStringLiteral("en"));
    HelpWindow window;
    window.show();
    window.read(QStringLiteral("visits"));
    auto *search = window.findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("crosstab"));
    QCOMPARE(window.topic(), QStringLiteral("crosstab"));
    QVERIFY(window.findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("two fields")));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("xyzzy"));
    QCOMPARE(window.topic(), QString());
    window.read(QStringLiteral("no such page"));
    QCOMPARE(window.topic(), QStringLiteral("start"));
}

void HelpPagesTest::windowSpeaksTheOtherLanguage()
{
    models::setLanguage(QStringLiteral("en"));
    HelpWindow window;
    window.read(QStringLiteral("visits"));
    models::setLanguage(QStringLiteral("zh_CN"));
    QTRY_COMPARE(window.windowTitle(), QStringLiteral("帮助"));
    QCOMPARE(window.topic(), QStringLiteral("visits"));
    QCOMPARE(window.findChild<QListWidget *>()->currentItem()->text(), QStringLiteral("走访"));
}

void HelpPagesTest::windowFollowsLinks()
{
    models::setLanguage(QStringLiteral("en"));
    HelpWindow window;
    window.read(QStringLiteral("history"));
    emit window.findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("privacy")));
    QCOMPARE(window.topic(), QStringLiteral("privacy"));
    QVERIFY(window.findChild<QTextBrowser *>()->toPlainText().startsWith(QStringLiteral("Personal data")));
}

/// While a dialog is open the window's menu is out of reach: it has F1 of its own, for what it is about.
void HelpPagesTest::dialogsHaveHelp()
{
    models::setLanguage(QStringLiteral("en"));
    support::Desk desk(2019);
    safekeeping::BackupsDialog backups(desk.session());
    safekeeping::CheckDialog check(desk.session().file(), {}, nullptr);
    safekeeping::NewPassphraseDialog passphrase(std::nullopt);
    safekeeping::UnlockDialog unlock(safekeeping::protection::Lock(), QStringLiteral("home"));
    for (const auto &[dialog, topic] :
         std::vector<std::pair<QDialog *, QString>>{{&backups, QStringLiteral("backups")},
                                                    {&check, QStringLiteral("damage")},
                                                    {&passphrase, QStringLiteral("protection")},
                                                    {&unlock, QStringLiteral("protection")}}) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_F1);
        const auto *help = dialog->findChild<HelpWindow *>();
        QVERIFY2(help && help->isVisible(), qPrintable(topic));
        QCOMPARE(help->topic(), topic);
        dialog->close();
    }
}

} // namespace chulie::help

QTEST_MAIN(chulie::help::HelpPagesTest)
#include "helppages_test.moc"
