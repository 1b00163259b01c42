#include "models/keys/keyring.h"
#include "models/keys/slot.h"
#include "models/keys/stream.h"

#include <QBuffer>
#include <QTest>

#include <numeric>

namespace chulie::keys {

/// Passphrases, what they open, and streams: models/vfs/README.md.
class PassphrasesTest : public QObject
{
    Q_OBJECT
private slots:
    void knownAnswer();
    void normalForms();
    void costs_data();
    void costs();
    void slotsOpen();
    void flippedSlots();
    void cheapSlotsAreRefused();
    void keysAreForgotten();
    void streams_data();
    void streams();
    void changedStreams();
};

namespace {

const QString passphrase = QStringLiteral("塘村的口令");

QByteArray hex(const Secret &key)
{
    return QByteArray(reinterpret_cast<const char *>(key.data()), Secret::size).toHex();
}

Salt countingSalt()
{
    Salt salt;
    std::iota(salt.begin(), salt.end(), static_cast<unsigned char>(0));
    return salt;
}

const Key key = keys::drawKey();
const QByteArray before = QByteArrayLiteral("what comes before");

QByteArray sealed(const QByteArray &bytes)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    StreamWriter writer(out, *key, before);
    return writer.write(bytes) == bytes.size() && writer.finish() ? out.data() : QByteArray();
}

std::optional<QByteArray> opened(QByteArray bytes, const QByteArray &associated = before)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    StreamReader reader(in, *key, associated);
    const QByteArray all = reader.readAll();
    return reader.isWhole() ? std::optional(all) : std::nullopt;
}

} // namespace

/// Computed apart from libsodium, by an implementation of RFC 9106 that gives the answer of its section 5.3.
void PassphrasesTest::knownAnswer()
{
    const auto derived = keys::derive(passphrase, countingSalt(), {.passes = 3, .kibibytes = 256});
    QVERIFY(derived);
    QCOMPARE(hex(**derived), QByteArray("b3798ec0f7cab0d129ae645029a705125171dc9ef341bec4d510ab797036133e"));
}

/// The same letters typed on another keyboard are the same passphrase.
void PassphrasesTest::normalForms()
{
    const Cost cost{.passes = 1, .kibibytes = 8};
    const auto one = keys::derive(QStringLiteral("caf\u00e9"), countingSalt(), cost);
    const auto other = keys::derive(QStringLiteral("cafe\u0301"), countingSalt(), cost);
    QVERIFY(one && other);
    QCOMPARE(hex(**one), hex(**other));
}

void PassphrasesTest::costs_data()
{
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<quint32>("mebibytes");
    QTest::addColumn<bool>("isBearable");
    QTest::newRow("usual") << 3U << 256U << true;
    QTest::newRow("least") << 2U << 64U << true;
    QTest::newRow("few passes") << 1U << 64U << false;
    QTest::newRow("little memory") << 3U << 63U << false;
    QTest::newRow("most") << 8U << 1024U << true;
    QTest::newRow("gigabytes") << 3U << 4096U << false;
    QTest::newRow("for ever") << 1'000'000U << 64U << false;
}

/// What a file may ask for, where no test makes it cheap.
void PassphrasesTest::costs()
{
    QFETCH(const quint32, passes);
    QFETCH(const quint32, mebibytes);
    QFETCH(const bool, isBearable);
    QCOMPARE(keys::isBearable({passes, mebibytes * 1024}), isBearable);
    QCOMPARE(keys::usualCost().kibibytes, 256U * 1024);
}

void PassphrasesTest::slotsOpen()
{
    const CheapCosts cheap;
    const auto slot = keys::wrap(*key, passphrase, 5);
    QVERIFY(slot && keys::isWhole(*slot));
    QCOMPARE(keys::turnOf(*slot), 5U);
    const auto found = keys::unwrap(*slot, passphrase);
    QVERIFY(found && *found);
    QCOMPARE(hex(***found), hex(*key));
    const auto wrong = keys::unwrap(*slot, QStringLiteral("塘村的口令 "));
    QVERIFY(wrong && !*wrong);
    QVERIFY(*keys::wrap(*key, passphrase, 5) != *slot);
}

/// A slot with any bit flipped is not whole, and an empty one neither.
void PassphrasesTest::flippedSlots()
{
    const CheapCosts cheap;
    QVERIFY(!keys::isWhole(Slot{}));
    Slot slot = *keys::wrap(*key, passphrase);
    for (std::size_t bit = 0; bit < 8 * slot.size(); ++bit) {
        const auto mask = static_cast<unsigned char>(1U << (bit % 8));
        slot[bit / 8] ^= mask;
        QVERIFY2(!keys::isWhole(slot), qPrintable(QString::number(bit)));
        slot[bit / 8] ^= mask;
    }
    QVERIFY(keys::isWhole(slot));
}

/// What is cheap for a test is refused from any file.
void PassphrasesTest::cheapSlotsAreRefused()
{
    std::optional<Slot> slot;
    {
        const CheapCosts cheap;
        slot = *keys::wrap(*key, passphrase);
        QVERIFY(keys::isWhole(*slot));
    }
    QVERIFY(!keys::isWhole(*slot));
}

void PassphrasesTest::keysAreForgotten()
{
    const Identity file{1, 2, 3};
    QVERIFY(!keys::find(file));
    keys::keep(file, key);
    QCOMPARE(keys::find(file), key);
    QVERIFY(!keys::find(Identity{1, 2, 4}));
    keys::forget(file);
    QVERIFY(!keys::find(file));
}

void PassphrasesTest::streams_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65'535, 65'536, 65'537, 131'072, 300'000})
        QTest::addRow("%d", size) << size;
}

void PassphrasesTest::streams()
{
    QFETCH(const int, size);
    const QByteArray bytes = QByteArray("0123456789").repeated(size / 10 + 1).left(size);
    const QByteArray stream = sealed(bytes);
    QVERIFY(!stream.contains("0123456789"));
    QCOMPARE(opened(stream), std::optional(bytes));
}

void PassphrasesTest::changedStreams()
{
    const QByteArray bytes(70'000, 'x');
    const QByteArray stream = sealed(bytes);
    for (qsizetype at = 0; at < stream.size(); at += at < 200 ? 1 : 997) {
        QByteArray changed = stream;
        changed[at] = static_cast<char>(changed[at] ^ 16);
        QVERIFY2(!opened(changed), qPrintable(QString::number(at)));
        QVERIFY2(!opened(stream.left(at)), qPrintable(QString::number(at)));
    }
    QVERIFY(!opened(stream + 'x'));
    QVERIFY(!opened(stream, before + 'x'));
}

} // namespace chulie::keys

QTEST_GUILESS_MAIN(chulie::keys::PassphrasesTest)
#include "passphrases_test.moc"
