#include "models/values/hidden.h"
#include "models/values/masking.h"

#include "models/catalogue/tables.h"

#include <QSignalSpy>
#include <QTest>

namespace chulie::values {

/// What of a personal value others may see.
class MaskingTest : public QObject
{
    Q_OBJECT
private slots:
    void beginningIsShown_data();
    void beginningIsShown();
    void numbersInWords_data();
    void numbersInWords();
    void valuesInFiles_data();
    void valuesInFiles();
    void onlyPersonalValuesAreHidden();
};

void MaskingTest::beginningIsShown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    QTest::addRow("blank") << QByteArray("") << QByteArray("");
    QTest::addRow("too short to show its beginning") << QByteArray("1234") << QByteArray("****");
    QTest::addRow("just long enough") << QByteArray("12345") << QByteArray("12***");
    QTest::addRow("identity number") << QByteArray("44162319850305212X") << QByteArray("44****************");
    QTest::addRow("characters, not bytes") << QByteArray("证件号码甲乙") << QByteArray("证件****");
    QTest::addRow("few characters of many bytes") << QByteArray("黎小燕") << QByteArray("***");
    QTest::addRow("broken UTF-8") << QByteArray("\x80\x80\x80") << QByteArray("*");
}

void MaskingTest::beginningIsShown()
{
    QFETCH(const QByteArray, text);
    QTEST(QByteArray::fromStdString(masked(text.toStdString())), "masked");
}

void MaskingTest::numbersInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *what, const char *text, const char *hidden) {
        QTest::newRow(what) << QString::fromUtf8(text) << QString::fromUtf8(hidden);
    };
    row("none", "村道硬化 3.5 公里", "村道硬化 3.5 公里");
    row("identity", "付441624195208310411张", "付44****************张");
    row("small x", "44162319850305212x。", "44****************。");
    row("identity of before 1999", "441624520831041。", "44*************。");
    row("15 digits without a day", "441623104200001", "441623104200001");
    row("account", "卡号6217167371961804384", "卡号62*****************");
    row("account of 16 digits", "6217167371961804", "62**************");
    row("account in groups", "6217 1673 7196 1804 384", "62*********************");
    row("mobile", "电话13800138000", "电话13*********");
    row("mobile in groups", "138-0013-8000", "13***********");
    row("mobile with the country", "+86 13800138000", "+86 13*********");
    row("full width", "１３８００１３８０００", "１３*********");
    row("two", "13800138000、13900139000", "13*********、13*********");
    row("a day beside a mobile", "2019-06-30 13800138000", "2019-06-30 13*********");
    row("11 digits of something else", "23800138000", "23800138000");
    row("a village's code", "441623104200", "441623104200");
    row("days", "2019-06-30 2020-01-01", "2019-06-30 2020-01-01");
    row("days without signs", "20190630-20200101", "20190630-20200101");
    row("years", "2017 2018 2019 2020", "2017 2018 2019 2020");
}

void MaskingTest::numbersInWords()
{
    QFETCH(const QString, text);
    QTEST(withoutNumbers(text), "masked");
}

/// Neither of a masked number and a masked day of birth can be worked out from the other.
void MaskingTest::valuesInFiles_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](catalogue::TableId where, const char *name, const char *text, const char *hidden) {
        QTest::addRow("%s %s", name, text)
            << static_cast<int>(where) << QByteArray(name) << QByteArray(text) << QByteArray(hidden);
    };
    using enum catalogue::TableId;
    row(Member, "identity", "44162319850305212X", "44****************");
    row(Member, "identity", "护照:E12345678", "护照**********");
    row(Member, "born_on", "1970-01-01", "1970-***");
    row(Member, "joined_on", "1970-01-01", "1970-01-01");
    row(Member, "born_on", "", "");
    row(Member, "name", "张三 13800138000", "张三 13*********");
    row(Member, "left_reason", "441624195208310411", "44****************");
    row(Household, "note", "441624195208310411", "44****************");
    row(Household, "no", "441624195208310411", "441624195208310411");
    row(Village, "code", "441623104200", "441623104200");
}

void MaskingTest::valuesInFiles()
{
    QFETCH(const int, where);
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, text);
    const catalogue::Table &of = catalogue::table(static_cast<catalogue::TableId>(where));
    const catalogue::Column &column = of.columns[static_cast<std::size_t>(of.column(name.toStdString()))];
    QTEST(QByteArray::fromStdString(maskedValue(column, text.toStdString())), "masked");
}

void MaskingTest::onlyPersonalValuesAreHidden()
{
    const catalogue::Table &households = catalogue::table(catalogue::TableId::Household);
    const catalogue::Column &phone = households.columns[static_cast<std::size_t>(households.column("phone"))];
    const catalogue::Column &number = households.columns[static_cast<std::size_t>(households.column("no"))];
    Masking masking;
    QSignalSpy changes(&masking, &Masking::changed);
    const QString text = QStringLiteral("13800138000");
    QVERIFY(masking.shown(phone, text).isMasked);
    QCOMPARE(masking.shown(phone, text).text, QStringLiteral("13*********"));
    QVERIFY(!masking.shown(phone, {}).isMasked);
    QVERIFY(!masking.shown(number, QStringLiteral("440*16")).isMasked);
    QCOMPARE(masking.shown(number, QStringLiteral("440*16")).text, QStringLiteral("440*16"));
    masking.setOn(false);
    masking.setOn(false);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!masking.shown(phone, text).isMasked);
    QCOMPARE(masking.shown(phone, text).text, text);
}

} // namespace chulie::values

QTEST_GUILESS_MAIN(chulie::values::MaskingTest)
#include "masking_test.moc"
