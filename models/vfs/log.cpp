#include "models/vfs/log.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace chulie::vfs {

namespace {

constexpr std::size_t headerSize = 32;
constexpr std::uint32_t magic = 0x377f0682; ///< its lowest bit: the sums are over big-endian words
constexpr std::uint32_t version = 3007000;

using Header = std::array<unsigned char, headerSize>;
using FrameBytes = std::array<unsigned char, frameSize>;

std::uint32_t word(const unsigned char *bytes)
{
    return qFromBigEndian<quint32>(bytes);
}

/// SQLite's running sum over a log.
struct Sum
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;

    bool operator==(const Sum &) const = default;

    void add(std::span<const unsigned char> bytes, bool isBig)
    {
        for (std::size_t i = 0; i < bytes.size(); i += 8) {
            first += wordOf(bytes.data() + i, isBig) + second;
            second += wordOf(bytes.data() + i + 4, isBig) + first;
        }
    }

private:
    static std::uint32_t wordOf(const unsigned char *bytes, bool isBig)
    {
        return isBig ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
    }
};

Sum stored(const unsigned char *bytes)
{
    return {word(bytes), word(bytes + 4)};
}

bool hasSalts(const FrameBytes &frame, const Salts &salts)
{
    return std::equal(salts.begin(), salts.end(), frame.begin() + 8);
}

bool isCommit(const FrameBytes &frame)
{
    return word(frame.data() + 4) != 0;
}

/// Whether \a frame is what follows a frame, or header, with the sum \a before.
bool follows(const FrameBytes &frame, const Sum &before, const Salts &salts, bool isBig)
{
    if (!hasSalts(frame, salts) || word(frame.data()) == 0)
        return false;
    Sum sum = before;
    sum.add(std::span(frame).first<8>(), isBig);
    sum.add(std::span(frame).subspan<frameHeaderSize>(), isBig);
    return sum == stored(frame.data() + 16);
}

Sum sumOf(const Header &header, bool isBig)
{
    Sum sum;
    sum.add(std::span(header).first<24>(), isBig);
    return sum;
}

bool isWhole(const Header &header, bool isBig)
{
    return (word(header.data()) & ~1U) == magic && word(header.data() + 4) == version &&
           word(header.data() + 8) == pageSize && sumOf(header, isBig) == stored(header.data() + 24);
}

/// Reads frames one after the other, as far as they are whole, and says whether committed changes come after
/// the first one that is not.
class Frames
{
public:
    Frames(QFile &file, const Salts &salts, bool isBig, const PageForm &form)
        : m_file(file), m_salts(salts), m_isBig(isBig), m_form(form)
    {
    }

    /// Whether all that was committed is read by SQLite, which takes frames up to the first that does not
    /// follow from the one before it; the first must follow from one of \a sums. A frame that was written
    /// and not committed may be left of a transaction that was rolled back: it is no damage. A sealed frame
    /// that is whole counts behind the end also where the one before it, whose sum it follows, is unreadable.
    bool isDamaged(const std::vector<Sum> &sums, bool isHeaderWhole)
    {
        bool isEnded = !isHeaderWhole;
        bool mayBeCommitted = false;
        std::vector<Sum> before = sums;
        while (read()) {
            const FrameState state = m_form.openFrame(m_frame);
            const bool isWhole = state == FrameState::Whole && hasSalts(m_frame, m_salts);
            const bool isRight = (isEnded && isWhole) || (state != FrameState::Wrong && followsAny(before));
            if (isEnded && isRight && (isCommit(m_frame) || mayBeCommitted))
                return true;
            if (!isRight)
                mayBeCommitted = mayBeCommitted || (hasSalts(m_frame, m_salts) && isCommit(m_frame));
            isEnded = isEnded || !isRight;
            before = {stored(m_frame.data() + 16)};
        }
        return false;
    }

private:
    [[nodiscard]] bool followsAny(const std::vector<Sum> &sums) const
    {
        return std::ranges::any_of(sums,
                                   [&](const Sum &sum) { return follows(m_frame, sum, m_salts, m_isBig); });
    }
    bool read()
    {
        return m_file.read(reinterpret_cast<char *>(m_frame.data()), frameSize) ==
               static_cast<qint64>(frameSize);
    }

    QFile &m_file;
    const Salts &m_salts;
    bool m_isBig;
    const PageForm &m_form;
    FrameBytes m_frame{};
};

constexpr Salts unknown{};

} // namespace

Salts saltsOfLog(std::span<const unsigned char, 32> header)
{
    Salts salts;
    std::memcpy(salts.data(), header.data() + 16, salts.size());
    return salts;
}

LogState lookAtLog(const QString &path, const Salts &salts, const PageForm &form)
{
    QFile file(path);
    Header header{};
    // Nothing was written to a log without its header.
    if (!file.open(QIODevice::ReadOnly) ||
        file.read(reinterpret_cast<char *>(header.data()), headerSize) != static_cast<qint64>(headerSize))
        return LogState::Fits;
    const bool isBig = (word(header.data()) & 1U) != 0;
    const bool isHeaderWhole = isWhole(header, isBig);
    const Salts found = saltsOfLog(header);
    if (isHeaderWhole && salts != unknown && found != salts)
        return LogState::Stale;
    Frames frames(file, isHeaderWhole || salts == unknown ? found : salts, isHeaderWhole && isBig, form);
    const bool isDamaged =
        frames.isDamaged({sumOf(header, false), stored(header.data() + 24)}, isHeaderWhole);
    return isDamaged ? LogState::Damaged : LogState::Fits;
}

} // namespace chulie::vfs
