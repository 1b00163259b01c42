#include "models/vfs/headblock.h"
#include "models/vfs/sealedform.h"

#include <QTest>

#include <numeric>

namespace chulie::vfs {

using namespace vfs;

/// The form of a sealed page, frame and head: README.md of models/vfs.
class SealedPageTest : public QObject
{
    Q_OBJECT
private slots:
    void pageVector();
    void frameVector();
    void everyFlippedBitIsFound();
    void everyFlippedBitOfAFrameIsFound();
    void otherPlacesAreFound();
    void withoutKey();
    void heads();
    void salts();

private:
    keys::CheapCosts m_cheap;
};

namespace {

using Buffer = std::array<unsigned char, pageSize>;
using FrameBuffer = std::array<unsigned char, frameSize>;

constexpr Identity identity{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

/// 100, 101 …
keys::Key countingKey()
{
    auto key = std::make_shared<keys::Secret>();
    std::iota(key->data(), key->data() + keys::Secret::size, static_cast<unsigned char>(100));
    return key;
}

/// 200, 201 …
Nonce countingNonce()
{
    Nonce nonce;
    std::iota(nonce.begin(), nonce.end(), static_cast<unsigned char>(200));
    return nonce;
}

/// Bytes that count up, with zeros behind.
Buffer content()
{
    Buffer page{};
    for (std::size_t i = 0; i < pageSize - reservedSize; ++i)
        page[i] = static_cast<unsigned char>(i % 251);
    return page;
}

/// Page 7 behind the header of a commit, with salts and sum that count up.
FrameBuffer frame()
{
    FrameBuffer bytes{0, 0, 0, 7, 0, 0, 0, 9, 21, 22, 23, 24, 25, 26, 27, 28, 31, 32, 33, 34, 35, 36, 37, 38};
    std::ranges::copy(content(), bytes.begin() + frameHeaderSize);
    return bytes;
}

/// The tag in the last bytes.
template <std::size_t Size>
QByteArray tag(const std::array<unsigned char, Size> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()) + Size - 16, 16).toHex();
}

} // namespace

/// Tags that were computed apart from libsodium. Associated data: 07 00 00 00 and the identity.
void SealedPageTest::pageVector()
{
    const SealedForm form(identity, countingKey());
    Buffer page = content();
    form.seal(page, 7, countingNonce());
    QCOMPARE(tag(page), QByteArray("819c7fa8e8e74b5552e61b81d144a0ee"));
    QCOMPARE(page[pageSize - reservedSize], 200);
    SealedForm opening(identity, countingKey());
    QCOMPARE(opening.open(page, 7), PageState::Whole);
    QCOMPARE(page, content());
}

/// The sum is sealed with the page; the rest of the header is associated, as it is.
void SealedPageTest::frameVector()
{
    const SealedForm form(identity, countingKey());
    FrameBuffer bytes = frame();
    form.sealFrame(bytes, countingNonce());
    QCOMPARE(tag(bytes), QByteArray("954a39f18f58c19d2bc8331a26db310b"));
    const FrameBuffer plain = frame();
    QVERIFY(std::equal(plain.begin(), plain.begin() + 16, bytes.begin()));
    QVERIFY(!std::equal(plain.begin() + 16, plain.begin() + 24, bytes.begin() + 16));
    QCOMPARE(form.openFrame(bytes), FrameState::Whole);
    QCOMPARE(bytes, frame());
}

void SealedPageTest::everyFlippedBitIsFound()
{
    SealedForm form(identity, countingKey());
    Buffer page = content();
    form.seal(page, 7, Salts{});
    for (std::size_t bit = 0; bit < 8 * page.size(); ++bit) {
        Buffer flipped = page;
        flipped[bit / 8] ^= static_cast<unsigned char>(1U << (bit % 8));
        QVERIFY2(form.open(flipped, 7) == PageState::Wrong, qPrintable(QString::number(bit)));
        QVERIFY(flipped == Buffer{});
    }
}

void SealedPageTest::everyFlippedBitOfAFrameIsFound()
{
    const SealedForm form(identity, countingKey());
    FrameBuffer bytes = frame();
    form.sealFrame(bytes);
    for (std::size_t bit = 0; bit < 8 * bytes.size(); bit += bit < 400 ? 1 : 7) {
        FrameBuffer flipped = bytes;
        flipped[bit / 8] ^= static_cast<unsigned char>(1U << (bit % 8));
        QVERIFY2(form.openFrame(flipped) == FrameState::Wrong, qPrintable(QString::number(bit)));
    }
}

void SealedPageTest::otherPlacesAreFound()
{
    SealedForm form(identity, countingKey());
    Buffer page = content();
    form.seal(page, 7, Salts{});
    for (const std::uint32_t number : {1U, 6U, 8U, 7U + 256U, 7U + (1U << 24)}) {
        Buffer moved = page;
        QCOMPARE(form.open(moved, number), PageState::Wrong);
    }
    SealedForm other(Identity{1}, countingKey());
    Buffer moved = page;
    QCOMPARE(other.open(moved, 7), PageState::Wrong);
    Buffer again = content();
    form.seal(again, 7, Salts{});
    QVERIFY(again != page);
}

void SealedPageTest::withoutKey()
{
    SealedForm form(identity, countingKey());
    Buffer page = content();
    form.seal(page, 7, Salts{});
    form.setKey(nullptr);
    QVERIFY(!form.isReady());
    QCOMPARE(form.open(page, 7), PageState::Wrong);
}

/// Every flip in the block is found, or changes nothing of what is read from it.
void SealedPageTest::heads()
{
    const keys::Slot slot = *keys::wrap(*countingKey(), QStringLiteral("x"));
    const HeadBlock block = makeHead(identity, slot);
    QVERIFY(saysSealed(block) && !isNewerForm(block));
    QCOMPARE(identityIn(block), identity);
    QCOMPARE(wholeSlots(block), (std::vector<std::size_t>{0}));
    for (std::size_t bit = 0; bit < 8 * block.size(); ++bit) {
        HeadBlock flipped = block;
        flipped[bit / 8] ^= static_cast<unsigned char>(1U << (bit % 8));
        // With another identity no page is whole.
        const bool isFound = !saysSealed(flipped) || isNewerForm(flipped) || wholeSlots(flipped).empty() ||
                             identityIn(flipped) != identity;
        const bool isSame = wholeSlots(flipped) == wholeSlots(block) && slotIn(flipped, 0) == slot;
        QVERIFY2(isFound || isSame, qPrintable(QString::number(bit)));
    }
}

void SealedPageTest::salts()
{
    const Salts one{1, 2, 3, 4, 5, 6, 7, 8};
    QVERIFY(bound(one, identity) != bound(one, Identity{1}));
    const BoundSalts bytes = bound(one, identity);
    QVERIFY(std::equal(one.begin(), one.end(), bytes.begin()));
}

} // namespace chulie::vfs

QTEST_GUILESS_MAIN(chulie::vfs::SealedPageTest)
#include "sealedpage_test.moc"
