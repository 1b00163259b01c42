#include "models/values/masking.h"

#include "models/catalogue/tables.h"

#include <QSignalSpy>
#include <QTest>

namespace chulie {

/// What of a personal value others may see.
class MaskingTest : public QObject
{
    Q_OBJECT
private slots:
    void endsAreShown_data();
    void endsAreShown();
    void onlyPersonalValuesAreHidden();
};

void MaskingTest::endsAreShown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    QTest::addRow("blank") << QByteArray("") << QByteArray("");
    QTest::addRow("too short to show its ends") << QByteArray("1234") << QByteArray("****");
    QTest::addRow("just long enough") << QByteArray("12345") << QByteArray("12*45");
    QTest::addRow("identity number") << QByteArray("44162319850305212X") << QByteArray("44**************2X");
    QTest::addRow("characters, not bytes") << QByteArray("证件号码甲乙") << QByteArray("证件**甲乙");
    QTest::addRow("few characters of many bytes") << QByteArray("黎小燕") << QByteArray("***");
    QTest::addRow("broken UTF-8") << QByteArray("\x80\x80\x80") << QByteArray("*");
}

void MaskingTest::endsAreShown()
{
    QFETCH(const QByteArray, text);
    QTEST(QByteArray::fromStdString(masked(text.toStdString())), "masked");
}

void MaskingTest::onlyPersonalValuesAreHidden()
{
    const Table &households = table(TableId::Household);
    const Column &phone = households.columns[static_cast<std::size_t>(households.column("phone"))];
    const Column &number = households.columns[static_cast<std::size_t>(households.column("no"))];
    Masking masking;
    QSignalSpy changes(&masking, &Masking::changed);
    const QString text = QStringLiteral("13800138000");
    QVERIFY(masking.shown(phone, text).isMasked);
    QCOMPARE(masking.shown(phone, text).text, QStringLiteral("13*******00"));
    QVERIFY(!masking.shown(phone, {}).isMasked);
    QVERIFY(!masking.shown(number, QStringLiteral("440*16")).isMasked);
    QCOMPARE(masking.shown(number, QStringLiteral("440*16")).text, QStringLiteral("440*16"));
    masking.setOn(false);
    masking.setOn(false);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!masking.shown(phone, text).isMasked);
    QCOMPARE(masking.shown(phone, text).text, text);
}

} // namespace chulie

QTEST_GUILESS_MAIN(chulie::MaskingTest)
#include "masking_test.moc"
