#include "models/journal/varint.h"
#include "models/packages/envelope.h"
#include "models/packages/merge.h"
#include "models/packages/soundness.h"
#include "tests/support/packages.h"

#include <QCryptographicHash>
#include <QTest>
#include <QtEndian>

#include <zstd.h>

namespace chulie::packages {

using namespace packages;

/// The form of a package: every damage is found before anything of it is believed, each with its own
/// sentence.
class PackageFormTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void everyFlipIsFound();
    void everyCutIsFound();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void passphrase();
    void unsoundContentIsRefused_data();
    void unsoundContentIsRefused();

private:
    QByteArray m_file;
    Content m_content;
};

namespace {

/// A village, a household in it whose number was corrected, and a household that was removed.
Content small()
{
    const auto packed = [](catalogue::TableId of,
                           const std::vector<std::pair<const char *, values::Value>> &given) {
        std::map<int, values::Value> values;
        for (const auto &[name, value] : given)
            values[catalogue::table(of).column(name)] = value;
        return journal::packValues(values);
    };
    Content content;
    content.heading = {"00000000000000ab", 2, "甲", "2026-11-29T04:00:00Z", "441623104200"};
    content.devices = {"00000000000000ab"};
    content.acts = {{0, 1, "2026-11-29T04:00:00Z", "甲", "import", "a.csv", 0},
                    {0, 2, "2026-11-29T04:00:01Z", "甲", "form", {}, 0}};
    content.entries = {
        {0,
         0,
         journal::EntryKind::Insert,
         catalogue::TableId::Village,
         0,
         packed(catalogue::TableId::Village, {{"code", "441623104200"},
                                              {"name", "塘村"},
                                              {"town", "镇"},
                                              {"county", "县"},
                                              {"type", "相对贫困村"}}),
         {}},
        {0,
         1,
         journal::EntryKind::Insert,
         catalogue::TableId::Household,
         1,
         packed(catalogue::TableId::Household,
                {{"no", "0001"}, {"village", std::int64_t{0}}, {"identified_on", "2018-01-01"}}),
         {}},
        {1,
         0,
         journal::EntryKind::Edit,
         catalogue::TableId::Household,
         1,
         packed(catalogue::TableId::Household, {{"no", "0002"}}),
         {1}}};
    return content;
}

/// \a file with its check made right again, as a forger makes it.
QByteArray forged(QByteArray file)
{
    file.chop(32);
    return file + QCryptographicHash::hash(file, QCryptographicHash::Blake2b_256);
}

QString said(const QByteArray &file, const QString &passphrase = {})
{
    const auto content = unseal(file, passphrase, QStringLiteral("a.chuliepack"));
    return content ? QString() : content.failure().message;
}

/// A file that promises \a size bytes and holds that many zeros.
QByteArray bomb(const QByteArray &file, qint64 size)
{
    QByteArray zeros(size, '\0');
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(size))), '\0');
    packed.truncate(
        static_cast<qsizetype>(ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()),
                                             zeros.constData(), static_cast<std::size_t>(size), 1)));
    QByteArray made = file.left(64);
    qToLittleEndian(size, made.data() + 16);
    return forged(made + packed + QByteArray(32, '\0'));
}

} // namespace

void PackageFormTest::initTestCase()
{
    m_content = small();
    const auto file = seal(encode(m_content), {});
    QVERIFY(file);
    m_file = *file;
}

void PackageFormTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("open") << QString();
    QTest::newRow("with a passphrase") << QStringLiteral("河源 7");
}

void PackageFormTest::comesBackAsItWas()
{
    QFETCH(QString, passphrase);
    const auto file = seal(encode(m_content), passphrase);
    QVERIFY(file);
    QCOMPARE(needsPassphrase(*file), !passphrase.isEmpty());
    QCOMPARE(file->contains("00000000000000ab"), false);
    const auto bytes = unseal(*file, passphrase, {});
    QVERIFY(bytes);
    const auto content = decode(*bytes);
    QVERIFY2(content, content ? "" : qPrintable(content.failure().detail));
    QVERIFY(*content == m_content);
}

void PackageFormTest::everyFlipIsFound()
{
    for (qsizetype bit = 0; bit < m_file.size() * 8; ++bit) {
        QByteArray flipped = m_file;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!said(flipped).isEmpty(), qPrintable(QString::number(bit)));
    }
}

void PackageFormTest::everyCutIsFound()
{
    for (qsizetype size = 0; size < m_file.size(); ++size)
        QVERIFY2(!said(m_file.left(size)).isEmpty(), qPrintable(QString::number(size)));
    QVERIFY(!said(m_file + '\0').isEmpty());
}

void PackageFormTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    QByteArray newer = m_file;
    newer[8] = 3;
    QByteArray unknownFlag = m_file;
    unknownFlag[12] = 2;
    QByteArray promises = m_file;
    qToLittleEndian(qint64{1} << 40, promises.data() + 16);
    QTest::newRow("not a package") << QByteArray("户编号,村编码\n") << QStringLiteral("is not a package");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("is not a package");
    QTest::newRow("cut off") << m_file.chopped(1) << QStringLiteral("damaged or was cut off");
    QTest::newRow("newer") << forged(newer) << QStringLiteral("newer version");
    QTest::newRow("a newer feature") << forged(unknownFlag) << QStringLiteral("newer version");
    QTest::newRow("promises too much") << forged(promises) << QStringLiteral("damaged");
    QTest::newRow("a bomb") << bomb(m_file, 1 << 24) << QStringLiteral("damaged");
}

void PackageFormTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, words);
    QVERIFY2(said(file).contains(words), qPrintable(said(file)));
}

void PackageFormTest::passphrase()
{
    const QString right = QStringLiteral("right");
    const auto file = seal(encode(m_content), right);
    QVERIFY(file);
    QVERIFY(said(*file, right).isEmpty());
    QVERIFY(said(*file).contains(QStringLiteral("needs its passphrase")));
    QVERIFY(said(*file, QStringLiteral("wrong")).contains(QStringLiteral("is not that of the package")));
    QVERIFY(said(file->chopped(40)).contains(QStringLiteral("damaged")));
    for (const qsizetype at : {qsizetype{20}, qsizetype{30}, qsizetype{50}, file->size() - 40}) {
        QByteArray tampered = *file;
        tampered[at] = static_cast<char>(tampered[at] ^ 1);
        QVERIFY2(!said(forged(tampered), right).isEmpty(), qPrintable(QString::number(at)));
    }
}

void PackageFormTest::unsoundContentIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [&](const char *name, const auto &spoil) {
        Content content = m_content;
        spoil(content);
        QTest::newRow(name) << QByteArray::fromStdString(encode(content));
    };
    row("a device's name", [](Content &c) { c.devices.front() = "ab"; });
    row("no such device", [](Content &c) { c.acts.front().device = 1; });
    row("a counter of nothing", [](Content &c) { c.acts.front().counter = 0; });
    row("acts out of order", [](Content &c) { std::swap(c.acts[0], c.acts[1]); });
    row("an act twice", [](Content &c) { c.acts[1].counter = 1; });
    row("undoes itself", [](Content &c) { c.acts[1].undoes = 2; });
    row("no such act", [](Content &c) { c.entries.back().act = 2; });
    row("an entry twice", [](Content &c) { c.entries[1].n = 0; });
    row("a row of another table", [](Content &c) { c.entries.back().row = 0; });
    row("an edit that creates", [](Content &c) { c.entries.back().row = 2; });
    row("names itself", [](Content &c) { c.entries.back().replaces = {2}; });
    row("names what is missing", [](Content &c) { c.entries.back().replaces = {3}; });
    row("names another table", [](Content &c) { c.entries.back().replaces = {0}; });
    row("a removal with values", [](Content &c) { c.entries.back().kind = journal::EntryKind::Remove; });
    row("a column that is not there", [](Content &c) { c.entries.back().values = "\xff\x01"; });
    row("a required value cleared", [](Content &c) { c.entries.back().values = std::string(1, '\0'); });
    row("a required value unsaid", [](Content &c) {
        const catalogue::Table &of = catalogue::table(catalogue::TableId::Household);
        c.entries[1].values = journal::packValues({{of.column("village"), std::int64_t{0}},
                                                   {of.column("identified_on"), std::string("2018-01-01")}});
    });
    const auto edit = [&](const char *name, const char *column, const values::Value &value) {
        row(name, [&](Content &c) {
            c.entries.back().values = journal::packValues(
                {{catalogue::table(catalogue::TableId::Household).column(column), value}});
        });
    };
    edit("a day that is none", "identified_on", "2018-02-30");
    edit("a word of no list", "type", "富裕户");
    edit("neither yes nor no", "wants_industry", std::int64_t{2});
    edit("refers to no row", "village", std::int64_t{7});
    edit("refers to another table", "village", std::int64_t{1});
    edit("no text", "no", std::string("\xff\xfe"));
    const std::string bytes = encode(m_content);
    QTest::newRow("ends early") << QByteArray::fromStdString(bytes.substr(0, bytes.size() - 1));
    QTest::newRow("ends late") << QByteArray::fromStdString(bytes + '\0');
    std::string endless = bytes.substr(0, 0);
    for (int i = 0; i < 5; ++i)
        journal::putVarint(endless, 0);
    journal::putVarint(endless, std::uint64_t{1} << 60);
    QTest::newRow("promises devices") << QByteArray::fromStdString(endless);
}

void PackageFormTest::unsoundContentIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decode({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
}

} // namespace chulie::packages

QTEST_GUILESS_MAIN(chulie::packages::PackageFormTest)
#include "packageform_test.moc"
