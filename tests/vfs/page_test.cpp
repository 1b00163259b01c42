#include "models/vfs/page.h"

#include <QTest>

#include <algorithm>

namespace chulie::vfs {

using namespace vfs;

/// The form of a page: README.md of models/vfs.
class PageTest : public QObject
{
    Q_OBJECT
private slots:
    void vector();
    void everyFlippedBitIsFound();
    void otherPlacesAreFound();
    void whatAnotherProgramWrites();
    void headers_data();
    void headers();
};

namespace {

using Buffer = std::array<unsigned char, pageSize>;

constexpr Identity identity{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
constexpr Salts salts{21, 22, 23, 24, 25, 26, 27, 28};

/// Bytes that count up, with their marks.
Buffer page(std::uint32_t number)
{
    Buffer bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(i % 251);
    mark(bytes, number, identity, salts);
    return bytes;
}

} // namespace

/// b2sum -l 128 of the four bytes 07 00 00 00, the 4,056 bytes of content, the identity and the salts.
void PageTest::vector()
{
    const Buffer bytes = page(7);
    const QByteArray check(reinterpret_cast<const char *>(bytes.data()) + pageSize - reservedSize, 16);
    QCOMPARE(check.toHex(), QByteArray("f93f3db939cae6838ae1175d2225af44"));
    QCOMPARE(identityOf(bytes), identity);
    QCOMPARE(saltsOf(bytes), salts);
}

void PageTest::everyFlippedBitIsFound()
{
    Buffer bytes = page(7);
    QCOMPARE(stateOf(bytes, 7), PageState::Whole);
    for (std::size_t bit = 0; bit < 8 * bytes.size(); ++bit) {
        const auto mask = static_cast<unsigned char>(1U << (bit % 8));
        bytes[bit / 8] ^= mask;
        QVERIFY2(stateOf(bytes, 7) == PageState::Wrong, qPrintable(QString::number(bit)));
        bytes[bit / 8] ^= mask;
    }
}

void PageTest::otherPlacesAreFound()
{
    const Buffer bytes = page(7);
    for (const std::uint32_t number : {1U, 6U, 8U, 7U + 256U, 7U + (1U << 24)})
        QCOMPARE(stateOf(bytes, number), PageState::Wrong);
}

void PageTest::whatAnotherProgramWrites()
{
    Buffer bytes = page(7);
    clearMark(bytes);
    QCOMPARE(stateOf(bytes, 7), PageState::Bare);
    bytes.fill(0);
    QCOMPARE(stateOf(bytes, 7), PageState::Wrong);
}

void PageTest::headers_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("byte");
    QTest::addColumn<bool>("says");
    QTest::newRow("as written") << 0 << int('S') << true;
    QTest::newRow("not of SQLite") << 0 << int('T') << false;
    QTest::newRow("another program's") << 68 << 0 << false;
    QTest::newRow("without room") << 20 << 0 << false;
    // A changed bit makes no ledger of before of it.
    QTest::newRow("with other room") << 20 << 41 << true;
}

void PageTest::headers()
{
    QFETCH(const int, at);
    QFETCH(const int, byte);
    QFETCH(const bool, says);
    std::array<unsigned char, 100> header{};
    std::ranges::copy(std::string_view("SQLite format 3\0", 16), header.begin());
    header[20] = reservedSize;
    std::ranges::copy(std::string_view("Chul"), header.begin() + 68);
    header[static_cast<std::size_t>(at)] = static_cast<unsigned char>(byte);
    QCOMPARE(saysChecked(header), says);
}

} // namespace chulie::vfs

QTEST_APPLESS_MAIN(chulie::vfs::PageTest)
#include "page_test.moc"
