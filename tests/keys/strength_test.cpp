#include "models/keys/strength.h"

#include <QTest>

namespace chulie::keys {

class StrengthTest : public QObject
{
    Q_OBJECT
private slots:
    void strength_data();
    void strength();
};

void StrengthTest::strength_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("strength");
    const auto row = [](const char *passphrase, Strength strength) {
        QTest::newRow(passphrase) << QString::fromUtf8(passphrase) << static_cast<int>(strength);
    };
    using enum keys::Strength;
    row("", None);
    row("12345678", Weak);
    row("19650101", Weak);
    row("441623196501011234", Weak);
    row("abcdefghijklmnop", Weak);
    row("aaaaaaaaaaaaaaaa", Weak);
    row("village", Weak);
    row("tang2019", Weak);
    row("tangcun2019", Fair);
    row("塘村的口令", Fair);
    row("correct horse battery", Good);
    row("春种一粒粟秋收万颗子", Good);
}

void StrengthTest::strength()
{
    QFETCH(const QString, passphrase);
    QFETCH(const int, strength);
    QCOMPARE(static_cast<int>(keys::strengthOf(passphrase)), strength);
}

} // namespace chulie::keys

QTEST_GUILESS_MAIN(chulie::keys::StrengthTest)
#include "strength_test.moc"
