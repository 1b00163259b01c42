#include "ui/packages/packdialog.h"

#include <QTest>

namespace chulie {

/// What the window of a new package says of its passphrase.
class PackDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void passphrasesAreJudged_data();
    void passphrasesAreJudged();
};

/// As those of ledgers are.
void PackDialogTest::passphrasesAreJudged_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("isUsable");
    QTest::addColumn<QString>("words");
    QTest::newRow("short") << QStringLiteral("village") << false << QStringLiteral("Too short");
    QTest::newRow("number") << QStringLiteral("441623196501011234") << true << QStringLiteral("Weak");
    QTest::newRow("few characters") << QStringLiteral("塘村的口令") << true << QStringLiteral("Fair");
    QTest::newRow("a line") << QStringLiteral("春种一粒粟秋收万颗子") << true << QStringLiteral("Strong");
}

void PackDialogTest::passphrasesAreJudged()
{
    QFETCH(const QString, passphrase);
    QFETCH(const QString, words);
    QTEST(PackDialog::isUsable(passphrase, passphrase), "isUsable");
    QVERIFY(!PackDialog::isUsable(passphrase, {}));
    QVERIFY2(PackDialog::wordsOn(passphrase, passphrase).startsWith(words), qPrintable(words));
}

} // namespace chulie

QTEST_MAIN(chulie::PackDialogTest)
#include "packdialog_test.moc"
