#include "models/sources/biffrecords.h"

#include "models/sources/xlsrecords.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bit>

namespace chulie::sources {

namespace {

constexpr std::uint16_t continuing = 0x3C;

} // namespace

bool BiffRecords::readHeader()
{
    std::string header(4, '\0');
    if (!m_isAhead && !m_stream.read(header))
        return false;
    if (!m_isAhead) {
        m_id = static_cast<std::uint16_t>(littleEndian(header, 0, 2));
        m_size = littleEndian(header, 2, 2);
    }
    m_isAhead = true;
    return true;
}

bool BiffRecords::next()
{
    if (!readHeader())
        return false;
    m_isAhead = false;
    m_body.resize(m_size);
    const bool isRead = m_stream.read(m_body);
    if (isRead && m_cipher)
        decrypt();
    return isRead;
}

/// What says where the other records are, and how they are encrypted, is not encrypted itself.
void BiffRecords::decrypt()
{
    constexpr std::array<std::uint16_t, 7> plain{Xls::Begin, Xls::Password, 0xE1, 0x138, 0x194, 0x195, 0x196};
    constexpr std::size_t placeOfSheet = 4;
    if (std::ranges::find(plain, m_id) == plain.end())
        m_cipher->decrypt(m_stream.position() - static_cast<qint64>(m_size), m_body,
                          m_id == Xls::Sheet ? placeOfSheet : 0);
}

bool BiffRecords::nextIs(std::uint16_t id)
{
    return readHeader() && m_id == id && next();
}

bool BiffRecords::seek(qint64 position)
{
    m_isAhead = false;
    return m_stream.seek(position);
}

/// Makes sure that a byte is left to read.
bool BiffBytes::goOn()
{
    while (m_isWhole && left() == 0) {
        m_isWhole = m_records.nextIs(continuing);
        m_at = 0;
    }
    return m_isWhole;
}

std::uint32_t BiffBytes::number(std::size_t size)
{
    if (!goOn() || left() < size) {
        m_isWhole = false;
        return 0;
    }
    const std::uint64_t number = littleEndian(m_records.body(), m_at, size);
    m_at += size;
    return static_cast<std::uint32_t>(number);
}

double BiffBytes::real()
{
    const std::uint64_t low = number(4);
    return std::bit_cast<double>((std::uint64_t{number(4)} << 32U) | low);
}

void BiffBytes::skip(std::size_t size)
{
    while (size > 0 && goOn()) {
        const std::size_t step = std::min(size, left());
        m_at += step;
        size -= step;
    }
}

/// Reads \a count units of UTF-16, or their lower bytes alone. Where a text is continued in another record,
/// that one says once more how the units are stored.
void BiffBytes::readUnits(std::size_t count, bool isWide, std::u16string &units)
{
    while (count > 0) {
        if (left() == 0) {
            if (!goOn())
                return;
            isWide = (number(1) & 1U) != 0;
        }
        const std::size_t size = isWide ? 2 : 1;
        if (left() < size) {
            m_isWhole = false;
            return;
        }
        units += static_cast<char16_t>(littleEndian(m_records.body(), m_at, size));
        m_at += size;
        --count;
    }
}

std::string BiffBytes::text(std::size_t units)
{
    constexpr std::size_t runSize = 4;
    const std::uint32_t storage = number(1);
    const std::size_t runs = (storage & 8U) != 0 ? number(2) : 0;
    const std::size_t reading = (storage & 4U) != 0 ? number(4) : 0;
    std::u16string read;
    readUnits(units, (storage & 1U) != 0, read);
    skip(runs * runSize + reading);
    return QString::fromStdU16String(read).toStdString();
}

} // namespace chulie::sources
